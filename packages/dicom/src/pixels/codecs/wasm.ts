/// <reference path="./glue.d.ts" />

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

/** Runs one decode and always gives the codec's memory back. */
export function decodeWith<Decoder extends CodecDecoder, Result>(
  decoder: Decoder,
  bytes: Uint8Array,
  read: (decoder: Decoder, info: CodecFrameInfo) => Result,
): Result {
  try {
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    return read(decoder, decoder.getFrameInfo());
  } finally {
    decoder.delete();
  }
}
