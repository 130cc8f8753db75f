/** The kinds of array that pixel values are drawn from. */
export type PixelValues = Int8Array | Uint8Array | Int16Array | Uint16Array | Float32Array;

/** One decoded frame, ready to be drawn. */
export interface DisplayFrame {
  rows: number;
  columns: number;
  /** 1: gray, in modality units after rescale. 3: red, green, blue, interleaved, 0 to 255. */
  channels: 1 | 3;
  /** Row-major, rows x columns x channels. */
  values: PixelValues;
  /** The smallest value of the picture; padding left out. */
  minimum: number;
  /** The largest value of the picture; padding left out. */
  maximum: number;
}
