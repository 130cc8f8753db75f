/// <reference path="./glue.d.ts" />
import { DicomError } from '../../errors.ts';
import type { ImageDescription } from '../image.ts';
import { interleave, samplesOf } from '../samples.ts';
import { checkStream } from './checkStream.ts';
import type { Decoded } from './codec.ts';
import { hideSigns } from './j2kColor.ts';
import type { StreamHeader } from './streamHeader.ts';

/**
 * Where a codec's WebAssembly comes from. In the source this is a URL that names a package, which Vite and webpack
 * understand; our own build puts the bytes in its place, so that the published files need no bundler at all.
 */
export type WasmSource = URL | Uint8Array;

/** What every codec module is started with. */
export async function codecOptions(source: WasmSource): Promise<CodecModuleOptions> {
  const quiet = { print: ignore, printErr: ignore };
  if (source instanceof Uint8Array) return { ...quiet, wasmBinary: source };
  // Node loads the codec's script from its package, and the script then finds the file beside itself.
  if (runsInNode() && source.protocol === 'file:') return quiet;
  const response = await fetch(source);
  if (!response.ok) throw new Error(`The codec could not be loaded: HTTP ${response.status}`);
  return { ...quiet, wasmBinary: await response.arrayBuffer() };
}

/** Codecs print their complaints; the error that they throw is enough. */
function ignore(): void {}

function runsInNode(): boolean {
  return 'process' in globalThis && !('window' in globalThis) && !('WorkerGlobalScope' in globalThis);
}

/** What a decoder cannot say of its output by itself. */
type Meaning = Pick<Decoded, 'color' | 'inRange' | 'signed'> & {
  /** Component after component. */
  readonly planar?: boolean;
};

/**
 * Runs one decode and always gives the codec's memory back.
 * @throws DicomError invalid_pixels, before the codec sees the frame; whatever the codec throws
 */
export function decodeWith<Decoder extends CodecDecoder>(
  Decoder: new () => Decoder,
  bytes: Uint8Array,
  image: ImageDescription,
  meaning: (decoder: Decoder, info: CodecFrameInfo, header: StreamHeader) => Meaning,
): Decoded {
  const header = checkStream(bytes, image);
  const decoder = new Decoder();
  try {
    const encoded = decoder.getEncodedBuffer(bytes.length);
    encoded.set(bytes);
    const hidden = header.j2k === undefined ? 0 : hideSigns(encoded, header.j2k);
    decoder.decode();
    const info = decoder.getFrameInfo();
    const { width, height, componentCount, bitsPerSample } = info;
    // Their words end at 16, and more would be cut off.
    if (bitsPerSample > 16) throw new DicomError('invalid_pixels', 'Samples of more than 16 bits are not supported');
    const { planar = false, ...rest } = meaning(decoder, info, header);
    // Some codecs show their memory as clamped bytes.
    const { buffer, byteOffset, byteLength } = decoder.getDecodedBuffer();
    const view = new Uint8Array(buffer, byteOffset, byteLength);
    const samples = planar ? byPixel(view, bitsPerSample, componentCount) : view.slice();
    if (hidden > 0) for (let at = 0; at < samples.length; at++) samples[at] = (samples[at] ?? 0) - hidden;
    return {
      width,
      height,
      componentCount,
      bitsPerSample,
      bytes: samples,
      inRange: true,
      memoryBytes: buffer.byteLength,
      ...rest,
      ...(hidden > 0 && { signed: true }),
    };
  } finally {
    decoder.delete();
  }
}

/** One copy, in another order. */
function byPixel(view: Uint8Array, bitsPerSample: number, componentCount: number): Uint8Array {
  const { buffer } = interleave(samplesOf(view, bitsPerSample > 8 ? 16 : 8, false), componentCount);
  return new Uint8Array(buffer);
}
