import { preferredName } from '@clinikit/client/fhir';
import { foldedText } from '@clinikit/dicom';
import { type DicomJson, type DicomJsonElement, formatPersonName, jsonName, jsonString } from '@clinikit/dicom/json';
import { PatientBirthDate, PatientName } from '@clinikit/dicom/tags';
import type { Patient } from '../records/types.ts';
import { ofThePatient } from './patientAttributes.ts';

/** What stands in place of the patient attributes that an object came with. */
export interface PresentedPatient {
  patient: Patient;
  /** The number spaces of the clinic's Patient IDs, the preferred one first. */
  identifierSystems: readonly string[];
  /** The issuer that machines write beside a number of a system; none for the clinic's own. */
  issuerOf?: Readonly<Record<string, string>>;
  /** When the study was filed under this patient. */
  filedAt: Date;
  /**
   * Whether the reader gets the Original Attributes Sequence (0400,0561). It names whoever the study was taken for before:
   * only for those who may see all patients.
   */
  showOriginal: boolean;
}

/**
 * The metadata of an instance under the name of the patient it is filed under.
 *
 * Name, Patient ID, birth date and sex are those of the record; what the record does not know is shown as unknown. When
 * the file says anything else, all that it says of its patient (other names and numbers, age, address, order, comments…)
 * goes with the values that were replaced into the Original Attributes Sequence (PS3.3 C.12.1.1.9), and out of the
 * dataset. Without `showOriginal` there is no such sequence, not even one that the file came with. Input untouched.
 */
export function presentMetadata(metadata: DicomJson, presented: PresentedPatient): DicomJson {
  const { filedAt, showOriginal } = presented;
  const { shown, agrees } = patientShown(metadata, presented);
  if (agrees) return showOriginal ? metadata : withoutOriginal(metadata);

  const kept: DicomJson = {};
  const original: DicomJson = {};
  for (const [tag, value] of Object.entries(metadata)) {
    if (ofThePatient(tag)) original[tag] = value;
    else kept[tag] = value;
  }
  if (!showOriginal) return withoutOriginal({ ...kept, ...shown });
  // An attribute that was empty or missing is empty in the sequence too: that it was so is part of the record.
  for (const [tag, value] of Object.entries(shown)) original[tag] ??= { vr: value.vr };
  const earlier = metadata['04000561']?.Value ?? [];
  const originalAttributes: DicomJson = {
    '04000550': { vr: 'SQ', Value: [original] },
    '04000562': element('DT', dicomDateTime(filedAt)),
    '04000563': element('LO', 'Clinikit'),
    '04000564': { vr: 'LO' },
    '04000565': element('CS', 'CORRECT'),
  };
  return { ...kept, ...shown, '04000561': { vr: 'SQ', Value: [...earlier, originalAttributes] } };
}

/**
 * What stands in place of the file's own name, number, birth date and sex, and whether the file says the same; it names
 * another person where name or birth date are others: a number of another hospital alone is no other person.
 */
export function patientShown(
  metadata: DicomJson,
  { patient, identifierSystems }: Pick<PresentedPatient, 'patient' | 'identifierSystems'>,
): { shown: DicomJson; agrees: boolean; namesAnother: boolean } {
  const hasSameName = sameName(metadata, patient);
  const shown: DicomJson = {
    '00100010': hasSameName ? (metadata['00100010'] ?? { vr: 'PN' }) : nameElement(patient),
    '00100020': element('LO', identifierOf(patient, identifierSystems)?.value),
    '00100030': element('DA', birthDateOf(metadata, patient)),
    '00100040': element('CS', patient.gender && { male: 'M', female: 'F', other: 'O', unknown: '' }[patient.gender]),
  };
  const isSame = (tag: string) => sameValue(metadata[tag], shown[tag] ?? { vr: 'UN' });
  const bornOtherwise =
    patient.birthDate !== undefined && metadata['00100030']?.Value?.[0] !== undefined && !isSame('00100030');
  return { shown, agrees: Object.keys(shown).every(isSame), namesAnother: !hasSameName || bornOtherwise };
}

function withoutOriginal({ '04000561': _original, ...rest }: DicomJson): DicomJson {
  return rest;
}

/** The patient's identifier in the clinic's number spaces; a number of any other kind (a national one, say) is none. */
export function identifierOf(
  patient: Patient,
  systems: readonly string[],
): { system: string; value: string } | undefined {
  const identifiers = patient.identifier ?? [];
  for (const system of systems) {
    const { value } = identifiers.find((one) => one.system === system && one.value) ?? {};
    if (value) return { system, value };
  }
  return undefined;
}

const element = (vr: string, value: string | undefined): DicomJsonElement =>
  value === undefined || value === '' ? { vr } : { vr, Value: [value] };

/** Spaces around a value say nothing (PS3.5 6.2). */
function sameValue(own: DicomJsonElement | undefined, shown: DicomJsonElement): boolean {
  const text = ({ Value = [] }: DicomJsonElement) =>
    JSON.stringify(
      Value.map((value) => (typeof value === 'string' ? value.trim() : value)).filter((value) => value !== ''),
    );
  return text(own ?? { vr: shown.vr }) === text(shown);
}

/** DICOM has no date of which only the year or month is known; then the file's own stays, where it fits the record. */
function birthDateOf(metadata: DicomJson, { birthDate }: Patient): string | undefined {
  const digits = birthDate?.replaceAll('-', '');
  if (!digits || digits.length === 8) return digits;
  const own = jsonString(metadata, PatientBirthDate);
  return own?.startsWith(digits) ? own : undefined;
}

function nameElement(patient: Patient): DicomJsonElement {
  const name = preferredName(patient);
  if (!name) return { vr: 'PN' };
  const [given = '', ...middle] = name.given ?? [];
  const components = name.family
    ? [name.family, given, middle.join(' '), name.prefix?.join(' ') ?? '', name.suffix?.join(' ') ?? '']
    : [name.text ?? ['', given, ...middle].join(' ')];
  const alphabetic = components.map(component).join('^').replace(/\^+$/, '');
  return alphabetic === '' ? { vr: 'PN' } : { vr: 'PN', Value: [{ Alphabetic: alphabetic }] };
}

const component = (text: string): string => text.replace(/[\\^=]+/g, ' ').trim();

/** Same words, however they are written and divided into components: then the file's own writing is shown. */
function sameName(metadata: DicomJson, patient: Patient): boolean {
  const name = preferredName(patient);
  const own = jsonName(metadata, PatientName);
  if (!name || !own) return !name && !own;
  const words = (text: string) => foldedText(text).split(' ').sort().join(' ');
  const record = [name.family, ...(name.given ?? []), ...(name.prefix ?? []), ...(name.suffix ?? [])].join(' ');
  const file = formatPersonName(own);
  return words(file) === words(name.family || name.given ? record : (name.text ?? ''));
}

const dicomDateTime = (date: Date): string => `${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}+0000`;
