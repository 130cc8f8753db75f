import { type DicomJson, type DicomJsonElement, formatPersonName, jsonName, jsonString } from '@clinikit/dicom/json';
import { PatientID, PatientName } from '@clinikit/dicom/tags';
import { searchText } from '../fhir/searchText.ts';
import type { HumanName, Patient } from '../fhir/types.ts';

/** What stands in place of the patient attributes that an object came with. */
export interface PresentedPatient {
  patient: Patient;
  /** The number spaces of the clinic's Patient IDs, the preferred one first. */
  identifierSystems: readonly string[];
  /** When the study was filed. */
  filedAt: Date;
}

/**
 * The metadata of an instance under the name of the patient it is filed under.
 *
 * Values that differ from what the file says are replaced, and the replaced ones stand in the Original Attributes
 * Sequence (PS3.3 C.12.1.1.9). Input untouched.
 */
export function presentMetadata(
  metadata: DicomJson,
  { patient, identifierSystems, filedAt }: PresentedPatient,
): DicomJson {
  const shown: DicomJson = {};
  if (!sameName(metadata, patient)) shown['00100010'] = nameElement(patient);
  const identifier = identifierOf(patient, identifierSystems);
  if (identifier !== jsonString(metadata, PatientID)) shown['00100020'] = element('LO', identifier);
  const birthDate = patient.birthDate?.replaceAll('-', '');
  // A birth date of which only the year is known is no DICOM date: the file's own stays.
  if (
    birthDate?.length === 8 &&
    birthDate !== jsonString(metadata, { tag: '00100030', vr: 'DA', multiplicity: 'one' })
  ) {
    shown['00100030'] = element('DA', birthDate);
  }
  const sex = patient.gender && { male: 'M', female: 'F', other: 'O', unknown: undefined }[patient.gender];
  if (sex && sex !== metadata['00100040']?.Value?.[0]) shown['00100040'] = element('CS', sex);
  if (Object.keys(shown).length === 0) return metadata;

  const original: DicomJson = {};
  for (const tag of Object.keys(shown)) original[tag] = metadata[tag] ?? { vr: shown[tag]?.vr ?? 'LO' };
  const earlier = metadata['04000561']?.Value ?? [];
  const originalAttributes: DicomJson = {
    '04000550': { vr: 'SQ', Value: [original] },
    '04000562': element('DT', dicomDateTime(filedAt)),
    '04000563': element('LO', 'Clinikit'),
    '04000564': { vr: 'LO' },
    '04000565': element('CS', 'CORRECT'),
  };
  return { ...metadata, ...shown, '04000561': { vr: 'SQ', Value: [...earlier, originalAttributes] } };
}

/** The patient's identifier in the clinic's number spaces, or the first that the record has. */
export function identifierOf(patient: Patient, systems: readonly string[]): string | undefined {
  const identifiers = patient.identifier ?? [];
  for (const system of systems) {
    const match = identifiers.find((one) => one.system === system && one.value);
    if (match) return match.value;
  }
  return identifiers.find((one) => one.value)?.value;
}

const element = (vr: string, value: string | undefined): DicomJsonElement =>
  value === undefined || value === '' ? { vr } : { vr, Value: [value] };

/** The name by which the patient is known: the official or usual one before others. */
export function preferredName(patient: Patient): HumanName | undefined {
  const names = patient.name ?? [];
  return names.find(({ use }) => use === 'official') ?? names.find(({ use }) => use === 'usual') ?? names[0];
}

function nameElement(patient: Patient): DicomJsonElement {
  const name = preferredName(patient);
  if (!name) return { vr: 'PN' };
  const [given = '', ...middle] = name.given ?? [];
  const components = name.family
    ? [name.family, given, middle.join(' '), name.prefix?.join(' ') ?? '', name.suffix?.join(' ') ?? '']
    : [name.text ?? ''];
  const alphabetic = components.map(component).join('^').replace(/\^+$/, '');
  return alphabetic === '' ? { vr: 'PN' } : { vr: 'PN', Value: [{ Alphabetic: alphabetic }] };
}

const component = (text: string): string => text.replace(/[\\^=]+/g, ' ').trim();

/** Same words, however they are written and divided into components: then the file's own writing is shown. */
function sameName(metadata: DicomJson, patient: Patient): boolean {
  const name = preferredName(patient);
  const own = jsonName(metadata, PatientName);
  if (!name || !own) return !name && !own;
  const words = (text: string) => searchText(text).split(' ').sort().join(' ');
  const record = [name.family, ...(name.given ?? []), ...(name.prefix ?? []), ...(name.suffix ?? [])].join(' ');
  const file = formatPersonName(own);
  return words(file) === words(name.family || name.given ? record : (name.text ?? ''));
}

const dicomDateTime = (date: Date): string => `${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+0000`;
