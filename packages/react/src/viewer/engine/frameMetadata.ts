import { Enums } from '@cornerstonejs/core';
import { offeredFrame } from './frameLoader.ts';

const { MetadataModules } = Enums;

/**
 * Answers Cornerstone's questions about a frame. Each frame lies in its own plane, one unit per column. Only the shape of
 * the pixels matters for drawing, and Cornerstone is told that the spacing is not a measurement.
 */
export function frameMetadata(type: string, imageId: unknown): object | undefined {
  const image = typeof imageId === 'string' ? offeredFrame(imageId) : undefined;
  if (!image) return undefined;
  const { frame, pixelAspect } = image;
  if (type === MetadataModules.IMAGE_PLANE) {
    return {
      rows: frame.rows,
      columns: frame.columns,
      rowPixelSpacing: pixelAspect,
      columnPixelSpacing: 1,
      pixelSpacing: [pixelAspect, 1],
      rowCosines: [1, 0, 0],
      columnCosines: [0, 1, 0],
      imageOrientationPatient: [1, 0, 0, 0, 1, 0],
      imagePositionPatient: [0, 0, 0],
      usingDefaultValues: true,
    };
  }
  if (type === MetadataModules.IMAGE_PIXEL) {
    const bits = frame.values.BYTES_PER_ELEMENT * 8;
    return {
      samplesPerPixel: frame.channels,
      // The session inverts where needed, for MONOCHROME1 too.
      photometricInterpretation: frame.channels === 3 ? 'RGB' : 'MONOCHROME2',
      rows: frame.rows,
      columns: frame.columns,
      bitsAllocated: bits,
      bitsStored: bits,
      highBit: bits - 1,
      pixelRepresentation: frame.values instanceof Int16Array ? 1 : 0,
    };
  }
  if (type === MetadataModules.GENERAL_SERIES) return { modality: 'OT' };
  return undefined;
}
