import { DicomError } from '../errors.ts';
import type { Dataset, DicomValue } from '../read/dicomFile.ts';
import type { Tag, TagValue } from '../tags/tag.ts';
import type * as tags from '../tags.ts';
import { attributeByKeyword } from './attribute.ts';

/** The keyword of a standard attribute: `PatientName`. @source DICOM PS3.6 6 */
export type Keyword = {
  [Name in keyof typeof tags]: (typeof tags)[Name] extends Tag ? Name : never;
}[keyof typeof tags];

/**
 * The value of an attribute by its keyword, as `dataset.get` gives it by its constant: for programs that learn the
 * attribute at run time. A keyword that the compiler knows has the type of its attribute.
 * @throws DicomError invalid_value (no keyword of the standard), not_loaded, too_large
 * @source DICOM PS3.6 6
 */
export function getByKeyword<K extends Keyword>(
  dataset: Dataset,
  keyword: K,
): TagValue<Extract<(typeof tags)[K], Tag>, Dataset> | undefined;
export function getByKeyword(dataset: Dataset, keyword: string): DicomValue | DicomValue[] | undefined;
export function getByKeyword(dataset: Dataset, keyword: string): unknown {
  const attribute = attributeByKeyword(keyword);
  if (attribute === undefined) throw new DicomError('invalid_value', 'No keyword of the standard');
  const { tag, vrs, vm } = attribute;
  const [first = 'UN', second] = vrs;
  // As in the constants: tables of numbers, which may be words, are bytes.
  const vr = second === undefined || !vrs.includes('OW') ? first : 'OW';
  const isList = vr === 'SQ' || (vm !== '1' && vr !== 'OW');
  const typed: Tag = { tag, vr, multiplicity: isList ? 'many' : 'one' };
  return dataset.get(typed);
}
