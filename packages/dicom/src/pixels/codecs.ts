import { DicomError } from '../errors.ts';
import type { Codec } from './codecs/codec.ts';
import { jpegKind } from './codecs/jpegKind.ts';

/** Every codec there is. */
export type CodecName = 'charls' | 'jpegExtended' | 'jpegLossless' | 'libjpegTurbo' | 'openjpeg' | 'openjph' | 'rle';

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

/**
 * Which codec a compressed frame asks for.
 * @throws DicomError unsupported_transfer_syntax, invalid_pixels
 * @source DICOM PS3.5 Annex A, PS3.6 Annex A
 */
export function codecName(transferSyntaxUid: string, bytes: Uint8Array): CodecName {
  if (transferSyntaxUid === '1.2.840.10008.1.2.5') return 'rle';
  const code = transferSyntaxUid.startsWith(jpegFamily) ? transferSyntaxUid.slice(jpegFamily.length) : '';
  if (/^(5\d|6[0-6]|70)$/.test(code)) return jpegKind(bytes);
  if (code === '80' || code === '81') return 'charls';
  if (code === '90' || code === '91') return 'openjpeg';
  if (/^20[123]$/.test(code)) return 'openjph';
  throw new DicomError('unsupported_transfer_syntax', `No codec for transfer syntax ${transferSyntaxUid}`);
}

const loaded = new Map<CodecName, Promise<Codec>>();

/** A codec that is ready. */
export interface LoadedCodec extends Codec {
  /** Lets go of a codec whose memory is damaged or has grown large, so that the next frame starts with a fresh one. */
  discard(): void;
}

/** A codec by its name: one instance of each, kept. @throws DicomError unsupported_transfer_syntax */
export async function codecFor(name: CodecName): Promise<LoadedCodec> {
  let codec = loaded.get(name);
  if (codec === undefined) {
    codec = loaders[name]().then((module) => module.loadCodec());
    loaded.set(name, codec);
  }
  const discard = () => loaded.delete(name);
  try {
    const { decode } = await codec;
    return { decode, discard };
  } catch (cause) {
    // A failed download must not stand in the way of the next try.
    discard();
    throw new DicomError('unsupported_transfer_syntax', `The codec ${name} could not be loaded`, { cause });
  }
}
