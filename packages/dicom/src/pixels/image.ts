/** A window: values around `center`, in output units of the modality transformation. @source DICOM PS3.3 C.11.2.1.2 */
export interface Window {
  /** The value in the middle, in output units of the modality transformation (HU for CT). */
  readonly center: number;
  /** From the darkest to the brightest value, in the same units. */
  readonly width: number;
  /** What the file calls it. */
  readonly explanation?: string;
}

/** How a window maps values to gray. @source DICOM PS3.3 C.11.2.1.3 */
export type VoiLutFunction = 'LINEAR' | 'LINEAR_EXACT' | 'SIGMOID';

/**
 * A table of the gray scale: modality, VOI or presentation. Input below the first or above the last entry takes that entry.
 * @source DICOM PS3.3 C.11.1.1.1, C.11.2.1.1
 */
export interface LookupTable {
  /** The input value that the first entry belongs to. */
  readonly firstMapped: number;
  /** Output values, 0 to 2 ** bits - 1. */
  readonly entries: Uint16Array;
  /** Bits of an entry: where the output range ends. */
  readonly bits: number;
  /** What the file calls it. */
  readonly explanation?: string;
}

/** One color table of PALETTE COLOR. @source DICOM PS3.3 C.7.6.3.1.5 */
export interface PaletteTable {
  /** The stored value that the first entry belongs to. */
  readonly firstMapped: number;
  /** Entries as 8-bit intensities. */
  readonly entries: Uint8Array;
}

/** The three color tables of PALETTE COLOR. */
export interface Palette {
  readonly red: PaletteTable;
  readonly green: PaletteTable;
  readonly blue: PaletteTable;
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
  /** Output units for each stored unit. @source DICOM PS3.3 C.11.1.1.2 */
  readonly rescaleSlope?: number;
  /** Output units at the stored value 0. */
  readonly rescaleIntercept?: number;
  /** Stands in the place of slope and intercept. @source DICOM PS3.3 C.11.1 */
  readonly modalityLut?: LookupTable;
  readonly windows: readonly Window[];
  /** Of every window; but LINEAR has no meaning for one narrower than 1, which is LINEAR_EXACT. */
  readonly voiLutFunction: VoiLutFunction;
  /** Alternatives to the windows, over output of the modality transformation. @source DICOM PS3.3 C.11.2 */
  readonly voiLuts?: readonly LookupTable[];
  /** `INVERSE` goes with MONOCHROME1 and says the same: the grays are turned over once. @source DICOM PS3.3 C.11.6 */
  readonly presentationLutShape?: 'IDENTITY' | 'INVERSE';
  /** Output of the VOI stage, over the table's full length, to P-Values. @source DICOM PS3.3 C.11.4 */
  readonly presentationLut?: LookupTable;
  readonly palette?: Palette;
  /** Stored values from the first entry on are shown in these colors, all below as gray. @source DICOM PS3.3 C.7.6.19 */
  readonly supplementalPalette?: Palette;
  /** A stored value that is no measurement. @source DICOM PS3.3 C.7.5.1.1.2 */
  readonly pixelPaddingValue?: number;
  /** With it, padding is every stored value between the two, both included. */
  readonly pixelPaddingRangeLimit?: number;
  /** Height of a pixel divided by its width, as its spacing or its aspect ratio says. @source DICOM PS3.3 C.7.6.3.1.7 */
  readonly pixelAspectRatio?: number;
}
