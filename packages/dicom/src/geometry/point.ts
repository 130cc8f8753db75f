/**
 * A place in an image, in pixels: `column` counts to the right, `row` down, and (0, 0) is the center of the first pixel;
 * so the picture reaches from -0.5 to `columns` - 0.5. Fractions are places between centers.
 */
export interface ImagePoint {
  /** From the center of the first pixel to the right, in pixels. */
  readonly column: number;
  /** From the center of the first pixel down, in pixels. */
  readonly row: number;
}
