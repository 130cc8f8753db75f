/** Decoded samples, in the narrowest array that holds them. */
export type Samples =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array;

/**
 * One decoded frame: row-major, color by pixel (planar configuration 0), stored values before the modality
 * transformation, unused high bits cleared and signs extended.
 */
export interface Frame {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly samples: Samples;
  /** Of the decoded samples: a codec may have turned YBR into RGB. */
  readonly photometricInterpretation: string;
  readonly bitsStored: number;
  readonly signed: boolean;
}

/** A picture ready for a canvas: row-major, 4 bytes a pixel, not premultiplied. */
export interface RgbaImage {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}
