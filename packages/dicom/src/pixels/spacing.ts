import { ImagerPixelSpacing, NominalScannedPixelSpacing, PixelMeasuresSequence, PixelSpacing } from '../tags.ts';
import type { Attributes } from './attributes.ts';
import { macroOf } from './functionalGroup.ts';
import type { ImageDescription, PixelSpacingMm } from './image.ts';

/** The distance of pixels and where it was read, or undefined when the file does not say: never a default. */
export function readSpacing(attributes: Attributes, groups: readonly Attributes[]): PixelSpacingMm | undefined {
  const measures = macroOf(groups, PixelMeasuresSequence);
  const candidates: [PixelSpacingMm['source'], number[]][] = [
    ['PixelMeasures', measures?.numbers(PixelSpacing) ?? []],
    ['PixelSpacing', attributes.numbers(PixelSpacing)],
    ['ImagerPixelSpacing', attributes.numbers(ImagerPixelSpacing)],
    ['NominalScannedPixelSpacing', attributes.numbers(NominalScannedPixelSpacing)],
  ];
  for (const [source, [rowMm, columnMm]] of candidates) {
    if (rowMm !== undefined && columnMm !== undefined && rowMm > 0 && columnMm > 0) return { rowMm, columnMm, source };
  }
  return undefined;
}

/** Height of a pixel divided by its width; 1 where the file says nothing of it. @source DICOM PS3.3 C.7.6.3.1.7 */
export function pixelHeightToWidth({ spacing, pixelAspectRatio }: ImageDescription): number {
  return spacing === undefined ? (pixelAspectRatio ?? 1) : spacing.rowMm / spacing.columnMm;
}
