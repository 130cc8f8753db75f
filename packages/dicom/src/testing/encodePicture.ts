/// <reference path="../pixels/codecs/glue.d.ts" />
/** Compresses pictures for tests and benchmarks, with the encoders that come beside our codecs; not published. */

/** What a picture is compressed as, and the transfer syntaxes that stand for it. */
export const encodings = {
  jpegBaseline: '1.2.840.10008.1.2.4.50',
  jpegLs: '1.2.840.10008.1.2.4.80',
  /** Component after component: the codec gives planes. */
  jpegLsPlanes: '1.2.840.10008.1.2.4.80',
  jpegLsNear: '1.2.840.10008.1.2.4.81',
  j2k: '1.2.840.10008.1.2.4.90',
  j2kLossy: '1.2.840.10008.1.2.4.91',
  htj2k: '1.2.840.10008.1.2.4.201',
  htj2kLossy: '1.2.840.10008.1.2.4.203',
} as const;
/** Names of {@link encodings}. */
export type Encoding = keyof typeof encodings;

/** Samples in words of 8 or 16 bits, color by pixel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly componentCount: number;
  readonly bitsPerSample: number;
  readonly isSigned: boolean;
  readonly samples: Uint8Array | Uint16Array | Int16Array;
}

/** Loads a module once. It is made of the object it is given, which therefore must be a new one. */
function once<Module>(load: (options: CodecModuleOptions) => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => {
    loading ??= load({ print: () => undefined, printErr: () => undefined });
    return loading;
  };
}
const libjpegTurbo = once(async (o) => (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs')).default(o));
const charls = once(async (o) => (await import('@cornerstonejs/codec-charls/wasmjs')).default(o));
const openjpeg = once(async (o) => (await import('@cornerstonejs/codec-openjpeg/wasmjs')).default(o));
const openjph = once(async (o) => (await import('@cornerstonejs/codec-openjph/wasmjs')).default(o));

/** The compressed picture. Very small ones are beyond the encoders: from 61 by 39 on they work. */
export async function encodePicture(encoding: Encoding, picture: Picture): Promise<Uint8Array> {
  const encoder = await encoderFor(encoding, picture.componentCount);
  try {
    const { samples: byPixel, ...info } = picture;
    const samples = encoding === 'jpegLsPlanes' ? planesOf(byPixel, info.componentCount) : byPixel;
    const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
    encoder.getDecodedBuffer({ ...info, isUsingColorTransform: picture.componentCount === 3 }).set(bytes);
    encoder.encode();
    return encoder.getEncodedBuffer().slice();
  } finally {
    encoder.delete();
  }
}

function planesOf(samples: Picture['samples'], componentCount: number): Picture['samples'] {
  const pixels = samples.length / componentCount;
  return samples.map((_, at) => samples[(at % pixels) * componentCount + Math.floor(at / pixels)] ?? 0);
}

async function encoderFor(encoding: Encoding, componentCount: number): Promise<CodecEncoder> {
  switch (encoding) {
    case 'jpegBaseline': {
      const encoder = new (await libjpegTurbo()).JPEGEncoder();
      encoder.setQuality(90);
      return encoder;
    }
    case 'jpegLs':
    case 'jpegLsPlanes':
    case 'jpegLsNear': {
      const encoder = new (await charls()).JpegLSEncoder();
      encoder.setNearLossless(encoding === 'jpegLsNear' ? 2 : 0);
      if (componentCount > 1) encoder.setInterleaveMode(encoding === 'jpegLsPlanes' ? 0 : 2);
      return encoder;
    }
    case 'j2k':
    case 'j2kLossy': {
      const encoder = new (await openjpeg()).J2KEncoder();
      encoder.setQuality(encoding === 'j2k', 40);
      return encoder;
    }
    case 'htj2k':
    case 'htj2kLossy': {
      const encoder = new (await openjph()).HTJ2KEncoder();
      encoder.setQuality(encoding === 'htj2k', 0.001);
      return encoder;
    }
  }
}
