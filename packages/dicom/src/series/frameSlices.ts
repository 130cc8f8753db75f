import { directionsOf, positionOf, type Vector3 } from '../geometry/imagePlane.ts';
import type { Attributes } from '../pixels/attributes.ts';
import {
  GridFrameOffsetVector,
  NumberOfFrames,
  PerFrameFunctionalGroupsSequence,
  SharedFunctionalGroupsSequence,
  SpacingBetweenSlices,
} from '../tags.ts';
import type { Slice } from './slice.ts';
import { type SliceSpacing, sliceSpacing } from './sliceSpacing.ts';
import { sortSlices } from './sortSlices.ts';

/** How the frames of a multi-frame image lie. */
export interface FrameSlices {
  readonly order?: 'position';
  readonly frameOrder?: readonly number[];
  readonly slices?: SliceSpacing;
}

/**
 * The order and the steps of frames that say where they lie: each by its functional groups, or all by the offsets of a
 * dose grid. Frames that only say how far they are apart have steps, and no order but their own.
 * @source DICOM PS3.3 C.7.6.16.2.3, C.7.6.16.2.4, C.8.8.3.2, C.7.6.2.1.1
 */
export function frameSlices(attributes: Attributes): FrameSlices {
  const sorted = sortSlices(framesOf(attributes));
  if (sorted.order === 'position') {
    const slices = sliceSpacing(sorted.distancesMm, sorted.placed);
    return { order: 'position', frameOrder: sorted.slices.map(({ index }) => index), ...(slices && { slices }) };
  }
  const spacing = Math.abs(attributes.number(SpacingBetweenSlices) ?? 0);
  // Where the image states one place, it is that of its first frame.
  const isVolume =
    spacing > 0 && directionsOf(attributes, []) !== undefined && positionOf(attributes, []) !== undefined;
  if (!isVolume || attributes.has(PerFrameFunctionalGroupsSequence)) return {};
  return { slices: { spacingBetweenSlicesMm: spacing, gaps: [], isUneven: false, repeated: 0 } };
}

/** The frames as slices, in the order of the file. */
function framesOf(attributes: Attributes): Slice[] {
  const [shared] = attributes.items(SharedFunctionalGroupsSequence);
  const offsets = attributes.numbers(GridFrameOffsetVector);
  const own = attributes.items(PerFrameFunctionalGroupsSequence);
  // Without either all frames would lie at one place.
  const count = Math.min(attributes.number(NumberOfFrames) ?? 1, Math.max(own.length, offsets.length));
  return Array.from({ length: Math.max(0, Math.floor(count)) }, (_, index) => {
    const groups = [own[index], shared].filter((group) => group !== undefined);
    const directions = directionsOf(attributes, groups);
    const position = positionOf(attributes, groups);
    const offset = (offsets[index] ?? 0) - (offsets[0] ?? 0);
    return {
      attributes,
      index,
      sopInstanceUid: '',
      instanceNumber: index,
      acquiredAt: undefined,
      isLocalizer: false,
      shape: '',
      directions,
      position: position && directions && moved(position, directions.normal, offset),
    };
  });
}

function moved([x, y, z]: Vector3, normal: Vector3, distance: number): Vector3 {
  return [x + normal[0] * distance, y + normal[1] * distance, z + normal[2] * distance];
}
