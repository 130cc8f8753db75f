import { Enums } from '@cornerstonejs/core';
import { offeredFrame } from './frameLoader.ts';

const { MetadataModules } = Enums;

/**
 * Tells Cornerstone what it asks about one of our frames. Each frame lies in a plane of its own, one unit per column:
 * only the shape of the pixels counts for drawing, and Cornerstone is told that the spacing is no measure.
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
      // Light and dark are settled by the session, MONOCHROME1 included.
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
