/** A window: values around `center`, in output units of the modality transformation. @source DICOM PS3.3 C.11.2.1.2 */
export interface Window {
  readonly center: number;
  readonly width: number;
  readonly explanation?: string;
}

/** How a window maps values to grey. @source DICOM PS3.3 C.11.2.1.3 */
export type VoiLutFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/** One colour table of PALETTE COLOR. @source DICOM PS3.3 C.7.6.3.1.5 */
export interface PaletteTable {
  /** The stored value that the first entry belongs to. */
  readonly firstMapped: number;
  /** Entries as 8-bit intensities. */
  readonly entries: Uint8Array;
}

/** The three colour tables of PALETTE COLOR. */
export interface Palette {
  readonly red: PaletteTable;
  readonly green: PaletteTable;
  readonly blue: PaletteTable;
}

/** Millimetres between the centres of neighbouring pixels, and which attribute says so. */
export interface PixelSpacingMm {
  /** Between rows (down). */
  readonly rowMm: number;
  /** Between columns (across). */
  readonly columnMm: number;
  /** `ImagerPixelSpacing` is at the detector, so lengths read from it are magnified. @source DICOM PS3.3 10.7.1.3 */
  readonly source: 'PixelSpacing' | 'ImagerPixelSpacing' | 'NominalScannedPixelSpacing' | 'PixelMeasures';
}

/** Everything about an image that decoding and showing its frames needs. Absent values stay undefined. */
export interface ImageDescription {
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  readonly bitsAllocated: number;
  readonly bitsStored: number;
  readonly highBit: number;
  readonly pixelRepresentation: 0 | 1;
  readonly photometricInterpretation: string;
  readonly planarConfiguration: 0 | 1;
  readonly numberOfFrames: number;
  readonly transferSyntaxUid: string;
  /** Samples are IEEE floats (Float or Double Float Pixel Data). */
  readonly float?: boolean;
  readonly rescaleSlope?: number;
  readonly rescaleIntercept?: number;
  readonly windows: readonly Window[];
  readonly voiLutFunction: VoiLutFunction;
  readonly palette?: Palette;
  readonly pixelPaddingValue?: number;
  readonly spacing?: PixelSpacingMm;
}
