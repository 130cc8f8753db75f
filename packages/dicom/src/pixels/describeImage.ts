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
  FrameVOILUTSequence,
  HighBit,
  NumberOfFrames,
  PhotometricInterpretation,
  PixelPaddingValue,
  PixelRepresentation,
  PixelValueTransformationSequence,
  PlanarConfiguration,
  RescaleIntercept,
  RescaleSlope,
  Rows,
  SamplesPerPixel,
  VOILUTFunction,
  WindowCenter,
  WindowCenterWidthExplanation,
  WindowWidth,
} from '../tags.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { functionalGroup } from './functionalGroup.ts';
import type { ImageDescription, VoiLutFunction, Window } from './image.ts';
import { readPalette } from './palette.ts';
import { readSpacing } from './spacing.ts';

/**
 * Collects what decoding and showing an image needs, from a dataset or from DICOM JSON.
 * @param transferSyntaxUid of the frames' bytes; without it AvailableTransferSyntaxUID (0008,3002), else native.
 * @throws DicomError missing_tag, invalid_value
 * @source DICOM PS3.3 C.7.6.3
 */
export function describeImage(source: Dataset | DicomJson, transferSyntaxUid?: string): ImageDescription {
  const attributes = attributesOf(source);
  const float = attributes.has(FloatPixelData) ? 32 : attributes.has(DoubleFloatPixelData) ? 64 : undefined;
  const bitsAllocated = float ?? required(attributes, BitsAllocated);
  const bitsStored = number(attributes, BitsStored) ?? bitsAllocated;
  const rescale = functionalGroup(attributes, PixelValueTransformationSequence);
  const rescaleSlope = number(attributes, RescaleSlope) ?? (rescale && number(rescale, RescaleSlope));
  const rescaleIntercept = number(attributes, RescaleIntercept) ?? (rescale && number(rescale, RescaleIntercept));
  const voi = windowSource(attributes);
  const voiLutFunction = readFunction(voi);
  const palette = readPalette(attributes);
  const pixelPaddingValue = number(attributes, PixelPaddingValue);
  const spacing = readSpacing(attributes);
  return {
    rows: required(attributes, Rows),
    columns: required(attributes, Columns),
    samplesPerPixel: number(attributes, SamplesPerPixel) ?? 1,
    bitsAllocated,
    bitsStored,
    highBit: number(attributes, HighBit) ?? bitsStored - 1,
    pixelRepresentation: number(attributes, PixelRepresentation) === 1 ? 1 : 0,
    photometricInterpretation: attributes.text(PhotometricInterpretation) ?? 'MONOCHROME2',
    planarConfiguration: number(attributes, PlanarConfiguration) === 1 ? 1 : 0,
    numberOfFrames: Math.max(1, number(attributes, NumberOfFrames) ?? 1),
    transferSyntaxUid: transferSyntaxUid ?? attributes.texts(AvailableTransferSyntaxUID)[0] ?? '',
    windows: readWindows(voi, voiLutFunction),
    voiLutFunction,
    ...(float !== undefined && { float: true }),
    ...(rescaleSlope !== undefined && { rescaleSlope }),
    ...(rescaleIntercept !== undefined && { rescaleIntercept }),
    ...(palette !== undefined && { palette }),
    ...(pixelPaddingValue !== undefined && { pixelPaddingValue }),
    ...(spacing !== undefined && { spacing }),
  };
}

function number(attributes: Attributes, tag: Tag<NumberVr>): number | undefined {
  const [value] = attributes.numbers(tag);
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

function required(attributes: Attributes, tag: Tag<NumberVr>): number {
  const value = number(attributes, tag);
  if (value === undefined) throw new DicomError('missing_tag', `The image has no (${tag.tag})`, { tag: tag.tag });
  if (value < 1) throw new DicomError('invalid_value', `(${tag.tag}) must be positive`, { tag: tag.tag });
  return value;
}

function windowSource(attributes: Attributes): Attributes {
  if (attributes.has(WindowCenter)) return attributes;
  return functionalGroup(attributes, FrameVOILUTSequence) ?? attributes;
}

function readFunction(attributes: Attributes): VoiLutFunction {
  const name = attributes.text(VOILUTFunction);
  return name === 'SIGMOID' || name === 'LINEAR_EXACT' ? name : 'LINEAR';
}

/** Windows that can be shown: a width below what the function allows would divide by zero. */
function readWindows(attributes: Attributes, voiLutFunction: VoiLutFunction): Window[] {
  const widths = attributes.numbers(WindowWidth);
  const explanations = attributes.texts(WindowCenterWidthExplanation);
  const windows: Window[] = [];
  for (const [index, center] of attributes.numbers(WindowCenter).entries()) {
    const width = widths[index];
    const explanation = explanations[index];
    if (width === undefined || !Number.isFinite(center) || !(voiLutFunction === 'LINEAR' ? width >= 1 : width > 0))
      continue;
    windows.push(explanation === undefined || explanation === '' ? { center, width } : { center, width, explanation });
  }
  return windows;
}
