import { DicomError } from '../errors.ts';
import type { Codec } from './codecs/codec.ts';

type CodecName = 'charls' | 'jpegExtended' | 'jpegLossless' | 'libjpegTurbo' | 'openjpeg' | 'openjph' | 'rle';

/** The one place that names the codecs; each is loaded when a frame first needs it. */
const loaders: Readonly<Record<CodecName, () => Promise<{ loadCodec(): Promise<Codec> }>>> = {
  charls: () => import('./codecs/charls.ts'),
  jpegExtended: () => import('./codecs/jpegExtended.ts'),
  jpegLossless: () => import('./codecs/jpegLossless.ts'),
  libjpegTurbo: () => import('./codecs/libjpegTurbo.ts'),
  openjpeg: () => import('./codecs/openjpeg.ts'),
  openjph: () => import('./codecs/openjph.ts'),
  rle: () => import('./codecs/rle.ts'),
};

const jpegFamily = '1.2.840.10008.1.2.4.';

/** @source DICOM PS3.5 Annex A, PS3.6 Annex A */
async function codecName(transferSyntaxUid: string, bytes: Uint8Array): Promise<CodecName> {
  if (transferSyntaxUid === '1.2.840.10008.1.2.5') return 'rle';
  const code = transferSyntaxUid.startsWith(jpegFamily) ? transferSyntaxUid.slice(jpegFamily.length) : '';
  if (/^(5\d|6[0-6]|70)$/.test(code)) return (await required(import('./codecs/jpegKind.ts'))).jpegKind(bytes);
  if (code === '80' || code === '81') return 'charls';
  if (code === '90' || code === '91') return 'openjpeg';
  if (/^20[123]$/.test(code)) return 'openjph';
  throw new DicomError('unsupported_transfer_syntax', `No codec for transfer syntax ${transferSyntaxUid}`);
}

/** What is loaded on demand. @throws DicomError unsupported_transfer_syntax */
export async function required<Module>(loading: Promise<Module>): Promise<Module> {
  try {
    return await loading;
  } catch (cause) {
    throw new DicomError('unsupported_transfer_syntax', 'The codec could not be loaded', { cause });
  }
}

const loaded = new Map<CodecName, Promise<Codec>>();

/** A codec that is ready. */
export interface LoadedCodec extends Codec {
  /** Lets go of a codec whose memory is damaged or has grown large, so that the next frame starts with a fresh one. */
  discard(): void;
}

/**
 * The codec for a compressed frame: one instance of each, kept.
 * @throws DicomError unsupported_transfer_syntax, invalid_pixels
 */
export async function codecFor(transferSyntaxUid: string, bytes: Uint8Array): Promise<LoadedCodec> {
  const name = await codecName(transferSyntaxUid, bytes);
  let codec = loaded.get(name);
  if (codec === undefined) {
    codec = loaders[name]().then((module) => module.loadCodec());
    loaded.set(name, codec);
  }
  const discard = () => loaded.delete(name);
  try {
    const { decode } = await required(codec);
    return { decode, discard };
  } catch (error) {
    // A failed download must not stand in the way of the next try.
    discard();
    throw error;
  }
}
