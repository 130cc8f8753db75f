import { DicomError } from '../errors.ts';
import type { DicomJson } from '../json/types.ts';
import type { Dataset } from '../read/dicomFile.ts';
import type { NumberVr, Tag } from '../tags/tag.ts';
import {
  AvailableTransferSyntaxUID,
  BitsAllocated,
  BitsStored,
  Columns,
  DoubleFloatPixelData,
  FloatPixelData,
  FloatPixelPaddingRangeLimit,
  FloatPixelPaddingValue,
  FrameVOILUTSequence,
  HighBit,
  ModalityLUTSequence,
  NumberOfFrames,
  PhotometricInterpretation,
  PixelPaddingRangeLimit,
  PixelPaddingValue,
  PixelPresentation,
  PixelRepresentation,
  PixelValueTransformationSequence,
  PlanarConfiguration,
  PresentationLUTSequence,
  PresentationLUTShape,
  RescaleIntercept,
  RescaleSlope,
  Rows,
  SamplesPerPixel,
  SOPClassUID,
} from '../tags.ts';
import { type Attributes, attributesOf, isDataset } from './attributes.ts';
import { functionalGroups, macroOf } from './functionalGroup.ts';
import type { ImageDescription } from './image.ts';
import { readLookupTables } from './lookupTable.ts';
import { readPalette } from './palette.ts';
import { pixelShape } from './pixelShape.ts';
import { readVoi, type Voi } from './voi.ts';

/** Which frame is described. */
export interface DescribeOptions {
  /** Counted from 0, as in `file.frames`. Without it the first. */
  readonly frameIndex?: number;
}

/**
 * Collects what decoding and showing a frame needs, from a dataset or from DICOM JSON: plain data, which can be posted
 * to a worker. Windows, rescale and the shape of pixels may differ from frame to frame; everything else holds for the whole image.
 * @param transferSyntaxUid of the frames' bytes; without it that of the file that the dataset was read from; of DICOM
 * JSON AvailableTransferSyntaxUID (0008,3002), else unknown: then `decodeFrame` takes native frames, as they come over the
 * web, and refuses others.
 * @throws DicomError missing_tag, invalid_value, not_loaded (values of a dataset that was opened without them)
 * @source DICOM PS3.3 C.7.6.3, C.7.6.16, C.11
 */
export function describeImage(
  source: Dataset | DicomJson,
  transferSyntaxUid?: string,
  { frameIndex = 0 }: DescribeOptions = {},
): ImageDescription {
  const attributes = attributesOf(source);
  const groups = functionalGroups(attributes, frameIndex);
  const float = attributes.has(FloatPixelData) ? 32 : attributes.has(DoubleFloatPixelData) ? 64 : undefined;
  const bitsAllocated = float ?? required(attributes, BitsAllocated);
  const bitsStored = attributes.number(BitsStored) ?? bitsAllocated;
  const signed = attributes.number(PixelRepresentation) === 1;
  const photometricInterpretation = attributes.text(PhotometricInterpretation)?.trim().toUpperCase() ?? 'MONOCHROME2';
  const color = /^(COLOR|MIXED)$/.test(attributes.text(PixelPresentation) ?? '');
  const pixelPaddingValue =
    paddingOf(attributes, PixelPaddingValue, signed) ?? attributes.number(FloatPixelPaddingValue);
  const pixelPaddingRangeLimit =
    paddingOf(attributes, PixelPaddingRangeLimit, signed) ?? attributes.number(FloatPixelPaddingRangeLimit);
  const pixelAspectRatio = pixelShape(attributes, groups);
  const supplemental = photometricInterpretation === 'MONOCHROME2' && color;
  const colored = supplemental || /^(PALETTE COLOR|ARGB)$/.test(photometricInterpretation);
  const palette = colored ? readPalette(attributes, signed) : undefined;
  return {
    rows: required(attributes, Rows),
    columns: required(attributes, Columns),
    samplesPerPixel: attributes.number(SamplesPerPixel) ?? 1,
    bitsAllocated,
    bitsStored,
    highBit: attributes.number(HighBit) ?? bitsStored - 1,
    pixelRepresentation: signed ? 1 : 0,
    photometricInterpretation,
    planarConfiguration: attributes.number(PlanarConfiguration) === 1 ? 1 : 0,
    numberOfFrames: Math.max(1, attributes.number(NumberOfFrames) ?? 1),
    transferSyntaxUid: transferSyntaxUid ?? ownSyntax(source) ?? attributes.texts(AvailableTransferSyntaxUID)[0] ?? '',
    ...(float !== undefined && { float: true }),
    ...readGrayScale(attributes, signed, groups, float !== undefined),
    ...(palette !== undefined && (supplemental ? { supplementalPalette: palette } : { palette })),
    ...(pixelPaddingValue !== undefined && { pixelPaddingValue }),
    ...(pixelPaddingRangeLimit !== undefined && { pixelPaddingRangeLimit }),
    ...(pixelAspectRatio !== undefined && { pixelAspectRatio }),
  };
}

function ownSyntax(source: Dataset | DicomJson): string | undefined {
  return isDataset(source) ? source.transferSyntaxUid : undefined;
}

type GrayScale = Voi &
  Pick<
    ImageDescription,
    'rescaleSlope' | 'rescaleIntercept' | 'modalityLut' | 'presentationLut' | 'presentationLutShape'
  >;

/** The stages from stored values to P-Values. */
function readGrayScale(
  attributes: Attributes,
  signed: boolean,
  groups: readonly Attributes[],
  float: boolean,
): GrayScale {
  const modality = isBeamIntensity(attributes) ? {} : readModality(attributes, signed, groups);
  const { rescaleIntercept = 0, modalityLut } = modality;
  const [presentationLut] = readLookupTables(attributes, PresentationLUTSequence, false);
  const shape = attributes.text(PresentationLUTShape);
  const voi = macroOf(groups, FrameVOILUTSequence) ?? attributes;
  return {
    ...modality,
    ...readVoi(voi, modalityLut === undefined && (signed || rescaleIntercept < 0), float),
    ...(presentationLut !== undefined && { presentationLut }),
    ...((shape === 'IDENTITY' || shape === 'INVERSE') && { presentationLutShape: shape }),
  };
}

type Modality = Pick<ImageDescription, 'rescaleSlope' | 'rescaleIntercept' | 'modalityLut'>;

function readModality(attributes: Attributes, signed: boolean, groups: readonly Attributes[]): Modality {
  const group = macroOf(groups, PixelValueTransformationSequence);
  const rescaleSlope = (group && readable(group, RescaleSlope)) ?? readable(attributes, RescaleSlope);
  const rescaleIntercept = (group && readable(group, RescaleIntercept)) ?? readable(attributes, RescaleIntercept);
  const [modalityLut] = readLookupTables(attributes, ModalityLUTSequence, signed);
  return {
    ...(rescaleSlope !== undefined && { rescaleSlope }),
    ...(rescaleIntercept !== undefined && { rescaleIntercept }),
    ...(modalityLut !== undefined && { modalityLut }),
  };
}

/**
 * In angiography the modality transformation leads back to the intensity of the beam, from which vessels are subtracted;
 * what is shown, and what windows are for, are the stored values.
 * @source DICOM PS3.3 C.8.7.1.1.2
 */
function isBeamIntensity(attributes: Attributes): boolean {
  return /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.12\.[123]$/.test(attributes.text(SOPClassUID) ?? '');
}

/** A number without which values would mean something else: written, but unreadable, is not absent. */
function readable(attributes: Attributes, tag: Tag<NumberVr>): number | undefined {
  const [value] = attributes.numbers(tag);
  if (value !== undefined && !Number.isFinite(value)) {
    throw new DicomError('invalid_value', `(${tag.tag}) is no number`, { tag: tag.tag });
  }
  return value;
}

function required(attributes: Attributes, tag: Tag<NumberVr>): number {
  const value = attributes.number(tag);
  if (value === undefined) throw new DicomError('missing_tag', `The image has no (${tag.tag})`, { tag: tag.tag });
  if (value < 1) throw new DicomError('invalid_value', `(${tag.tag}) must be positive`, { tag: tag.tag });
  return value;
}

/** Padding of signed pixels may have been written, or be read, as US. @source DICOM PS3.3 C.7.5.1.1.2 */
function paddingOf(attributes: Attributes, tag: Tag<NumberVr>, signed: boolean): number | undefined {
  const value = attributes.number(tag);
  return value !== undefined && signed && value > 0x7fff ? value - 0x10000 : value;
}
