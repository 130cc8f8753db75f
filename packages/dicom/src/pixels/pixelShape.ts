import {
  ImagerPixelSpacing,
  NominalScannedPixelSpacing,
  PixelAspectRatio,
  PixelMeasuresSequence,
  PixelSpacing,
} from '../tags.ts';
import type { Attributes } from './attributes.ts';
import { macroOf } from './functionalGroup.ts';

/**
 * Height of a pixel divided by its width, from whatever spacing there is, else from Pixel Aspect Ratio; undefined where
 * the file says nothing of it. Lengths are not for here: `pixelSpacing` of `@clinikit/dicom/geometry` knows which may be
 * measured.
 * @source DICOM PS3.3 10.7.1.3, C.7.6.3.1.7
 */
export function pixelShape(attributes: Attributes, groups: readonly Attributes[]): number | undefined {
  const pairs = [
    macroOf(groups, PixelMeasuresSequence)?.numbers(PixelSpacing) ?? [],
    ...[PixelSpacing, ImagerPixelSpacing, NominalScannedPixelSpacing, PixelAspectRatio].map((tag) =>
      attributes.numbers(tag),
    ),
  ];
  for (const [down = 0, across = 0] of pairs) {
    if (down > 0 && across > 0 && Number.isFinite(down / across)) return down / across;
  }
  return undefined;
}
