import type { HumanName } from '../fhir/dataTypes.ts';
import type { Patient } from '../fhir/resources/patient.ts';

/** The groups of a DICOM person name, as the JSON model writes them. */
export interface NameGroups {
  Alphabetic?: string;
  Ideographic?: string;
  Phonetic?: string;
}

const groups = { ABC: 'Alphabetic', IDE: 'Ideographic', SYL: 'Phonetic' } as const;

/** A patient's name as a machine has it; undefined where nobody recorded one. @source DICOM PS3.18 F.2.2 */
export function dicomNameOf({ name: names = [] }: Patient): NameGroups | undefined {
  const written: NameGroups = {};
  for (const name of names) {
    const group = groupOf(name);
    const { family, given = [], text = '' } = name;
    written[group] ??= family === undefined ? text : `${family}^${given.join(' ')}`;
  }
  return names.length > 0 ? written : undefined;
}

function groupOf({ extension }: HumanName): keyof NameGroups {
  const found = Array.isArray(extension) ? extension.find(({ url }) => String(url).endsWith('representation')) : null;
  const code: unknown = found?.valueCode;
  return code === 'IDE' || code === 'SYL' ? groups[code] : groups.ABC;
}
