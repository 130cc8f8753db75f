/** The shape of the codecs' JavaScript, which comes without types. Copied from their C++ bindings, and no more than we use. */

interface CodecFrameInfo {
  width: number;
  height: number;
  bitsPerSample: number;
  componentCount: number;
  isSigned?: boolean;
}

interface CodecDecoder {
  /** A view of the codec's memory to write the compressed bytes into. */
  getEncodedBuffer(sizeBytes: number): Uint8Array;
  decode(): void;
  /** A view of the codec's memory, gone after `delete`. */
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): CodecFrameInfo;
  delete(): void;
}

interface CodecModuleOptions {
  wasmBinary?: ArrayBuffer | Uint8Array;
  print?: (text: string) => void;
  printErr?: (text: string) => void;
}

declare module '@cornerstonejs/codec-charls/decodewasmjs' {
  interface CharlsDecoder extends CodecDecoder {
    /** 0: component after component, 1: by line, 2: by sample. */
    getInterleaveMode(): number;
  }
  export default function load(options?: CodecModuleOptions): Promise<{ JpegLSDecoder: new () => CharlsDecoder }>;
}

declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  export default function load(options?: CodecModuleOptions): Promise<{ JPEGDecoder: new () => CodecDecoder }>;
}

declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  interface J2kDecoder extends CodecDecoder {
    getColorSpace(): number;
  }
  export default function load(options?: CodecModuleOptions): Promise<{ J2KDecoder: new () => J2kDecoder }>;
}

declare module '@cornerstonejs/codec-openjph/wasmjs' {
  export default function load(options?: CodecModuleOptions): Promise<{ HTJ2KDecoder: new () => CodecDecoder }>;
}
