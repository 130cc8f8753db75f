import { ImagerPixelSpacing, NominalScannedPixelSpacing, PixelMeasuresSequence, PixelSpacing } from '../tags.ts';
import type { Attributes } from './attributes.ts';
import { functionalGroup } from './functionalGroup.ts';
import type { PixelSpacingMm } from './image.ts';

/** The distance of pixels and where it was read, or undefined when the file does not say: never a default. */
export function readSpacing(attributes: Attributes): PixelSpacingMm | undefined {
  const measures = functionalGroup(attributes, PixelMeasuresSequence);
  const candidates: [PixelSpacingMm['source'], number[]][] = [
    ['PixelSpacing', attributes.numbers(PixelSpacing)],
    ['PixelMeasures', measures?.numbers(PixelSpacing) ?? []],
    ['ImagerPixelSpacing', attributes.numbers(ImagerPixelSpacing)],
    ['NominalScannedPixelSpacing', attributes.numbers(NominalScannedPixelSpacing)],
  ];
  for (const [source, [rowMm, columnMm]] of candidates) {
    if (rowMm !== undefined && columnMm !== undefined && rowMm > 0 && columnMm > 0) return { rowMm, columnMm, source };
  }
  return undefined;
}
