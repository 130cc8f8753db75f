import type { TypedAttribute, Vr } from '../tags/tag.ts';
import type { DicomValue } from './dicomFile.ts';
import { parsePersonName } from './personName.ts';
import { kindOf } from './valueKind.ts';
import { parseNumber } from './values.ts';

/** Values of one VR as those of another, where a writer chose wrongly; undefined where that makes no sense. */
export function coerceValues(values: readonly DicomValue[], from: Vr, to: Vr): DicomValue[] | undefined {
  const kind = kindOf(from);
  switch (kindOf(to)) {
    case kind:
      return [...values];
    case 'number':
      if (kind !== 'string' && kind !== 'big') return undefined;
      return values.map((value) => (typeof value === 'string' ? parseNumber(value) : Number(value)));
    case 'big':
      return kind === 'number'
        ? values.filter((value) => Number.isSafeInteger(value)).map((value) => BigInt(String(value)))
        : undefined;
    case 'string':
      return kind === 'number' || kind === 'big' || kind === 'tag' ? values.map(String) : undefined;
    case 'name':
      return kind === 'string' ? values.map((value) => parsePersonName(String(value))) : undefined;
    default:
      return undefined;
  }
}

/** What a typed attribute reads of its values: one or all; undefined when there is nothing that can be read. */
export function typedValue(
  values: DicomValue[] | undefined,
  { vr, multiplicity }: TypedAttribute,
): DicomValue | DicomValue[] | undefined {
  if (values === undefined) return undefined;
  if (multiplicity === 'many') return values.length === 0 && vr !== 'SQ' ? undefined : values;
  const [first] = values;
  return first === '' || Number.isNaN(first) ? undefined : first;
}
