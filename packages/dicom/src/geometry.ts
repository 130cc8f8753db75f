/** Scales with their source, measuring, and where an image lies in the patient. */
export type { CalibrateOptions } from './geometry/calibrate.ts';
export { calibrate } from './geometry/calibrate.ts';
export type { EdgeLabels } from './geometry/edgeLabels.ts';
export { edgeLabels, turnedLabels, turnToShow } from './geometry/edgeLabels.ts';
export type { ImagePlane, Vector3 } from './geometry/imagePlane.ts';
export { imagePlane, toImage, toPatient } from './geometry/imagePlane.ts';
export type { Measurement } from './geometry/measure.ts';
export { angleBetween, areaOf, lengthBetween } from './geometry/measure.ts';
export type { MmPerPixel } from './geometry/mmPerPixel.ts';
export type { FrameOptions } from './geometry/pixelSpacing.ts';
export { pixelHeightToWidth, pixelSpacing } from './geometry/pixelSpacing.ts';
export type { ImagePoint } from './geometry/point.ts';
export type {
  CalibratedSpacing,
  ImagerSpacing,
  ScannedSpacing,
  Spacing,
  SpacingPlane,
  StatedSpacing,
  UltrasoundSpacing,
} from './geometry/spacing.ts';
export type { UltrasoundAxis, UltrasoundRegion, UltrasoundUnit, UltrasoundValue } from './geometry/ultrasoundRegion.ts';
export { regionAt, ultrasoundRegions, valueAt } from './geometry/ultrasoundRegion.ts';
export type { Orientation } from './pixels/orient.ts';
