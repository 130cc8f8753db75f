import type { MmPerPixel } from './mmPerPixel.ts';
import type { UltrasoundRegion } from './ultrasoundRegion.ts';

/**
 * Where a spacing holds. `patient`: in the patient, for measuring. `detector`: at the detector of a projection, where
 * everything is magnified: a length in the patient is shorter, by a factor that the file does not state. `film`: on the medium
 * that was scanned. `unstated`: a projection whose file gives a spacing without saying how it was come by.
 */
export type SpacingPlane = 'patient' | 'detector' | 'film' | 'unstated';

/** Spacing that the file states for pixels of the patient. */
export interface StatedSpacing extends MmPerPixel {
  /** `PixelMeasures` is the functional group of a multi-frame image. */
  readonly source: 'PixelSpacing' | 'PixelMeasures';
  readonly plane: 'patient' | 'unstated';
  /**
   * How a projection was corrected for magnification: by assumed geometry, right at some unspecified depth near the
   * central ray; or by an object of known size (fiducial) in the image, right at its depth. Undefined where not corrected,
   * and for slices, which need no correction.
   * @source DICOM PS3.3 10.7
   */
  readonly calibration?: 'geometry' | 'fiducial';
  /** The file's own words on it. */
  readonly calibrationDescription?: string;
}

/** Spacing of a projection at the detector, or corrected from there. */
export interface ImagerSpacing extends MmPerPixel {
  readonly source: 'ImagerPixelSpacing';
  /** `patient` when `magnification` was stated and is divided out. */
  readonly plane: 'detector' | 'patient';
  /** Estimated Radiographic Magnification Factor (0018,1114). */
  readonly magnification?: number;
}

/** Spacing on the film that was scanned. */
export interface ScannedSpacing extends MmPerPixel {
  readonly source: 'NominalScannedPixelSpacing';
  readonly plane: 'film';
}

/** Scales of an ultrasound image: they hold region by region, and no spacing holds for the whole image. */
export interface UltrasoundSpacing {
  readonly source: 'SequenceOfUltrasoundRegions';
  readonly plane: 'patient';
  readonly regions: readonly UltrasoundRegion[];
}

/** What a user has measured against an object of known length. */
export interface CalibratedSpacing extends MmPerPixel {
  readonly source: 'Calibrated';
  /** At the object's depth. */
  readonly plane: 'patient';
  /** What the user said. */
  readonly knownLengthMm: number;
}

/** A scale and where it comes from; `source` tells the kinds apart. */
export type Spacing = StatedSpacing | ImagerSpacing | ScannedSpacing | UltrasoundSpacing | CalibratedSpacing;
