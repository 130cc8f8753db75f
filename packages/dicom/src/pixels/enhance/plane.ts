/** Gray values that are worked on: row by row, in stored units, as floats so that nothing is rounded between steps. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array | Float64Array;
  /** 0 where a pixel is padding, 1 elsewhere; undefined where there is none. */
  readonly mask: Uint8Array | undefined;
  /** Ends of the picture's own values, padding left out. */
  readonly low: number;
  readonly high: number;
  /** Height of a pixel divided by its width. */
  readonly heightToWidth: number;
}
