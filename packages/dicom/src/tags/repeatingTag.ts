import { DicomError } from '../errors.ts';
import type { Multiplicity, Tag, Vr } from './tag.ts';

/**
 * The same attribute in another group of its kind: overlays stand in 6000, 6002 … 601E, curves (retired) in 5000 … 501E.
 * @throws DicomError `invalid_value` when the attribute does not repeat, or the group is none of its kind
 * @source DICOM PS3.5 7.6
 * @example
 * dataset.get(repeatingTag(OverlayRows, 0x6002)); // the second overlay
 */
export function repeatingTag<V extends Vr, M extends Multiplicity>(tag: Tag<V, M>, group: number): Tag<V, M> {
  const base = Number.parseInt(tag.tag.slice(0, 4), 16) & 0xff00;
  const repeats = base === 0x5000 || base === 0x6000;
  if (!repeats || (group & 0xff00) !== base || (group & 0xff) > 0x1e || (group & 1) === 1 || !Number.isInteger(group)) {
    throw new DicomError(
      'invalid_value',
      'Only overlays (6000 to 601E) and curves (5000 to 501E) repeat, in even groups',
      {
        tag: tag.tag,
      },
    );
  }
  return { ...tag, tag: group.toString(16).toUpperCase() + tag.tag.slice(4) };
}
