/** Millimeters between the centers of neighboring pixels. The two are never exchanged, and often differ. */
export interface MmPerPixel {
  /** Between rows: down. */
  readonly rowMm: number;
  /** Between columns: across. */
  readonly columnMm: number;
}
