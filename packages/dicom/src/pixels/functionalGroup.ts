import type { Tag } from '../tags/tag.ts';
import { PerFrameFunctionalGroupsSequence, SharedFunctionalGroupsSequence } from '../tags.ts';
import type { Attributes } from './attributes.ts';

/** A functional group macro that holds for all frames, else that of the first frame. @source DICOM PS3.3 C.7.6.16 */
export function functionalGroup(attributes: Attributes, macro: Tag<'SQ', 'many'>): Attributes | undefined {
  for (const groups of [SharedFunctionalGroupsSequence, PerFrameFunctionalGroupsSequence]) {
    const found = attributes.items(groups)[0]?.items(macro)[0];
    if (found !== undefined) return found;
  }
  return undefined;
}
