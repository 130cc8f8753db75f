import type { Tag } from '../tags/tag.ts';
import { PerFrameFunctionalGroupsSequence, SharedFunctionalGroupsSequence } from '../tags.ts';
import type { Attributes } from './attributes.ts';

/** A functional group macro of one frame (counted from 0), else the one that all frames share. @source DICOM PS3.3 C.7.6.16 */
export function functionalGroup(
  attributes: Attributes,
  macro: Tag<'SQ', 'many'>,
  frameIndex: number,
): Attributes | undefined {
  return (
    attributes.items(PerFrameFunctionalGroupsSequence)[frameIndex]?.items(macro)[0] ??
    attributes.items(SharedFunctionalGroupsSequence)[0]?.items(macro)[0]
  );
}
