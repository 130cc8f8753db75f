import { DicomError } from '../errors.ts';
import type { PrivateTag, Vr } from './tag.ts';

function checked(group: number, element: number): void {
  const validGroup = Number.isInteger(group) && group >= 0x0009 && group < 0xffff && (group & 1) === 1;
  const validElement = Number.isInteger(element) && element >= 0 && element <= 0xff;
  if (validGroup && validElement) return;
  throw new DicomError('invalid_value', 'A private attribute has an odd group from 0009 and an element from 00 to FF');
}

/**
 * Declares a manufacturer's attribute with a single value.
 * @throws DicomError `invalid_value` when the group is not odd or the element does not lie in 0x00 to 0xFF
 * @source DICOM PS3.5 7.8.1
 * @example
 * const DiffusionBValue = definePrivateTag('SIEMENS MR HEADER', 0x0019, 0x0c, 'IS');
 */
export function definePrivateTag<V extends Vr>(
  creator: string,
  group: number,
  element: number,
  vr: V,
): PrivateTag<V, 'one'> {
  checked(group, element);
  return { creator, group, element, vr, multiplicity: 'one' };
}

/**
 * Declares a manufacturer's attribute with a list of values or a sequence; else like {@link definePrivateTag}.
 * @throws DicomError `invalid_value` when the group is not odd or the element does not lie in 0x00 to 0xFF
 * @source DICOM PS3.5 7.8.1
 */
export function definePrivateListTag<V extends Vr>(
  creator: string,
  group: number,
  element: number,
  vr: V,
): PrivateTag<V, 'many'> {
  checked(group, element);
  return { creator, group, element, vr, multiplicity: 'many' };
}
