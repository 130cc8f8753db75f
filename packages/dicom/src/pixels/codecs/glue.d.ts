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
  interface Htj2kDecoder extends CodecDecoder {
    getIsReversible(): boolean;
  }
  interface Htj2kEncoder extends CodecEncoder {
    setQuality(lossless: boolean, quantizationStep: number): void;
  }
  export default function load(
    options?: CodecModuleOptions,
  ): Promise<{ HTJ2KDecoder: new () => Htj2kDecoder; HTJ2KEncoder: new () => Htj2kEncoder }>;
}

/** The encoders beside the decoders: but for that of JPEG, for tests and benchmarks, never in what is published. */
interface CodecEncoder {
  /** A view of the codec's memory to write samples into. */
  getDecodedBuffer(info: CodecFrameInfo & { isSigned: boolean; isUsingColorTransform?: boolean }): Uint8Array;
  encode(): void;
  /** A view of the codec's memory, gone after `delete`. */
  getEncodedBuffer(): Uint8Array;
  delete(): void;
}

declare module '@cornerstonejs/codec-charls/wasmjs' {
  interface CharlsEncoder extends CodecEncoder {
    setNearLossless(most: number): void;
    /** 0: component after component, 1: by line, 2: by sample. */
    setInterleaveMode(mode: number): void;
  }
  export default function load(options?: CodecModuleOptions): Promise<{ JpegLSEncoder: new () => CharlsEncoder }>;
}

declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs' {
  interface JpegEncoder extends CodecEncoder {
    setQuality(percent: number): void;
    setProgressive(progressive: boolean): void;
    /** 0: none, 1: 4:2:2, 2: 4:2:0. */
    setSubSampling(kind: number): void;
  }
  export default function load(options?: CodecModuleOptions): Promise<{ JPEGEncoder: new () => JpegEncoder }>;
}

declare module '@cornerstonejs/codec-openjpeg/wasmjs' {
  interface J2kEncoder extends CodecEncoder {
    setQuality(lossless: boolean, quality: number): void;
  }
  export default function load(options?: CodecModuleOptions): Promise<{ J2KEncoder: new () => J2kEncoder }>;
}
