import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import { functionalGroup } from '../pixels/functionalGroup.ts';
import type { Dataset } from '../read/dicomFile.ts';
import type { Tag } from '../tags/tag.ts';
import {
  EstimatedRadiographicMagnificationFactor,
  FramePixelDataPropertiesSequence,
  ImageOrientationPatient,
  ImagerPixelSpacing,
  Modality,
  NominalScannedPixelSpacing,
  PixelAspectRatio,
  PixelMeasuresSequence,
  PixelSpacing,
  PixelSpacingCalibrationDescription,
  PixelSpacingCalibrationType,
} from '../tags.ts';
import type { MmPerPixel } from './mmPerPixel.ts';
import type { ImagerSpacing, Spacing, StatedSpacing } from './spacing.ts';
import { ultrasoundRegions } from './ultrasoundRegion.ts';

const slices: readonly string[] = ['CT', 'MR', 'PT', 'NM'];
const projections: readonly string[] = ['CR', 'DX', 'IO', 'MG', 'PX', 'RF', 'RG', 'XA'];

function pair(attributes: Attributes | undefined, tag: Tag<'DS', 'many'>): MmPerPixel | undefined {
  const [rowMm, columnMm] = attributes?.numbers(tag) ?? [];
  if (rowMm === undefined || columnMm === undefined || !(rowMm > 0) || !(columnMm > 0)) return undefined;
  return Number.isFinite(rowMm) && Number.isFinite(columnMm) ? { rowMm, columnMm } : undefined;
}

function stated(
  attributes: Attributes,
  measured: MmPerPixel,
  source: StatedSpacing['source'],
  uncorrected: MmPerPixel | undefined,
): StatedSpacing {
  const type = attributes.text(PixelSpacingCalibrationType);
  const calibration = type === 'GEOMETRY' ? 'geometry' : type === 'FIDUCIAL' ? 'fiducial' : undefined;
  const calibrationDescription = attributes.text(PixelSpacingCalibrationDescription);
  // A projection's spacing that differs from the detector's or the film's was corrected; without those none can tell.
  const modality = attributes.text(Modality)?.trim().toUpperCase() ?? '';
  // Nobody says it of other images: only slices lie in the patient by themselves.
  const isSlice = source === 'PixelMeasures' || slices.includes(modality) || attributes.has(ImageOrientationPatient);
  const isProjection = projections.includes(modality) || !isSlice;
  const isCorrected = calibration !== undefined || uncorrected !== undefined;
  return {
    ...measured,
    source,
    plane: isProjection && !isCorrected ? 'unstated' : 'patient',
    ...(calibration === undefined ? {} : { calibration }),
    ...(calibrationDescription === undefined ? {} : { calibrationDescription }),
  };
}

function imager(attributes: Attributes, { rowMm, columnMm }: MmPerPixel): ImagerSpacing {
  const [magnification] = attributes.numbers(EstimatedRadiographicMagnificationFactor);
  // A projection never makes objects smaller, so a factor below 1 is a mistake.
  if (magnification === undefined || !(magnification >= 1) || !Number.isFinite(magnification)) {
    return { source: 'ImagerPixelSpacing', plane: 'detector', rowMm, columnMm };
  }
  return {
    source: 'ImagerPixelSpacing',
    plane: 'patient',
    rowMm: rowMm / magnification,
    columnMm: columnMm / magnification,
    magnification,
  };
}

function sameSpacing(a: MmPerPixel, b: MmPerPixel): boolean {
  const close = (x: number, y: number) => Math.abs(x - y) <= 1e-6 * Math.max(x, y);
  return close(a.rowMm, b.rowMm) && close(a.columnMm, b.columnMm);
}

/** Which frame is asked for. */
export interface FrameOptions {
  /** Counted from 0, as everywhere in this package; undefined is the first. */
  readonly frameIndex?: number;
}

/**
 * The scale of an image, with its source and the plane where it holds; undefined when the file states none: a length
 * is then in pixels. Ultrasound regions come first, then the functional group of the frame, Pixel Spacing, Imager
 * Pixel Spacing, and the spacing of a scanned film. A Pixel Spacing that only repeats one of the last two, without a
 * calibration, is at the detector or on film and given as such. Presentation Pixel Spacing is not looked at.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 10.7, C.7.6.2, C.7.6.16.2.1, C.8.5.5, C.8.11.4
 */
export function pixelSpacing(source: DicomJson | Dataset, { frameIndex = 0 }: FrameOptions = {}): Spacing | undefined {
  const attributes = attributesOf(source);
  const regions = ultrasoundRegions(source);
  if (regions.length > 0) return { source: 'SequenceOfUltrasoundRegions', plane: 'patient', regions };
  const frameProperties = functionalGroup(attributes, FramePixelDataPropertiesSequence, frameIndex);
  const atDetector = pair(frameProperties, ImagerPixelSpacing) ?? pair(attributes, ImagerPixelSpacing);
  const onFilm = pair(attributes, NominalScannedPixelSpacing);
  const uncorrected = atDetector ?? onFilm;
  const measures = pair(functionalGroup(attributes, PixelMeasuresSequence, frameIndex), PixelSpacing);
  const inPatient = measures ?? pair(attributes, PixelSpacing);
  const isCalibrated = attributes.text(PixelSpacingCalibrationType) !== undefined;
  const isRepeated = inPatient !== undefined && uncorrected !== undefined && sameSpacing(inPatient, uncorrected);
  if (inPatient !== undefined && (isCalibrated || !isRepeated)) {
    return stated(attributes, inPatient, measures === undefined ? 'PixelSpacing' : 'PixelMeasures', uncorrected);
  }
  if (atDetector !== undefined) return imager(attributes, atDetector);
  return onFilm && { ...onFilm, source: 'NominalScannedPixelSpacing', plane: 'film' };
}

/**
 * Height of a pixel divided by its width, for angles and for showing: from the spacing, else Pixel Aspect Ratio, else
 * 1, which the standard means when it is silent. Undefined for ultrasound with scales by region: there it is the
 * region's.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 C.7.6.3.1.7
 */
export function pixelHeightToWidth(source: DicomJson | Dataset, options: FrameOptions = {}): number | undefined {
  const spacing = pixelSpacing(source, options);
  if (spacing?.source === 'SequenceOfUltrasoundRegions') return undefined;
  if (spacing !== undefined) return spacing.rowMm / spacing.columnMm;
  const [vertical, horizontal] = attributesOf(source).numbers(PixelAspectRatio);
  if (vertical === undefined || horizontal === undefined) return 1;
  const ratio = vertical / horizontal;
  return ratio > 0 && Number.isFinite(ratio) ? ratio : 1;
}
