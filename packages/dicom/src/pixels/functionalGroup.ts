import type { Tag } from '../tags/tag.ts';
import { PerFrameFunctionalGroupsSequence, SharedFunctionalGroupsSequence } from '../tags.ts';
import type { Attributes } from './attributes.ts';

/** The functional groups that hold for one frame (counted from 0): its own, and those that all frames share. @source DICOM PS3.3 C.7.6.16 */
export function functionalGroups(attributes: Attributes, frameIndex: number): Attributes[] {
  const own = attributes.item(PerFrameFunctionalGroupsSequence, frameIndex);
  const shared = attributes.item(SharedFunctionalGroupsSequence, 0);
  return [own, shared].filter((groups) => groups !== undefined);
}

/** A functional group macro, from the first of the groups that has it. */
export function macroOf(groups: readonly Attributes[], macro: Tag<'SQ', 'many'>): Attributes | undefined {
  for (const group of groups) {
    const found = group.item(macro, 0);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A functional group macro of one frame (counted from 0), else the one that all frames share. */
export function functionalGroup(
  attributes: Attributes,
  macro: Tag<'SQ', 'many'>,
  frameIndex: number,
): Attributes | undefined {
  return macroOf(functionalGroups(attributes, frameIndex), macro);
}
