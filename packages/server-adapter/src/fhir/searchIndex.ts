import { searchText } from './searchText.ts';
import type { HumanName, ImagingStudy, Patient, Resource } from './types.ts';

/** One value under which a resource is found. */
export interface IndexEntry {
  parameter: string;
  /** The system of a token; empty for other types. */
  system: string;
  value: string;
}

/** How a search parameter's value is compared. @source https://hl7.org/fhir/R4/search.html#ptypes */
export type ParameterType = 'string' | 'token' | 'date' | 'reference';

/** The search parameters of each type, as far as they are indexed. */
export const searchParameters: Record<Resource['resourceType'], Record<string, ParameterType>> = {
  Patient: {
    name: 'string',
    family: 'string',
    given: 'string',
    identifier: 'token',
    birthdate: 'date',
    gender: 'token',
  },
  ImagingStudy: { patient: 'reference', subject: 'reference', identifier: 'token', started: 'date', modality: 'token' },
};

/** Every value under which `resource` is found by a search. */
export function indexEntries(resource: Resource): IndexEntry[] {
  const entries = resource.resourceType === 'Patient' ? patientEntries(resource) : imagingStudyEntries(resource);
  const unique = new Map(entries.map((entry) => [`${entry.parameter}\n${entry.system}\n${entry.value}`, entry]));
  return [...unique.values()];
}

function patientEntries(patient: Patient): IndexEntry[] {
  const names = patient.name ?? [];
  return [
    ...names.flatMap((name) => strings('family', [name.family])),
    ...names.flatMap((name) => strings('given', name.given ?? [])),
    ...names.flatMap((name) => strings('name', nameParts(name))),
    ...tokens('identifier', patient.identifier ?? []),
    ...tokens('gender', [{ value: patient.gender }]),
    ...(patient.birthDate ? [{ parameter: 'birthdate', system: '', value: patient.birthDate }] : []),
  ];
}

function nameParts(name: HumanName): (string | undefined)[] {
  const whole = [...(name.given ?? []), name.family].filter(Boolean).join(' ');
  return [name.family, ...(name.given ?? []), name.text, whole, [name.family, ...(name.given ?? [])].join(' ')];
}

function imagingStudyEntries(study: ImagingStudy): IndexEntry[] {
  const reference = study.subject.reference;
  return [
    ...(reference ? ['patient', 'subject'].map((parameter) => ({ parameter, system: '', value: reference })) : []),
    ...tokens('identifier', study.identifier ?? []),
    ...tokens(
      'modality',
      (study.modality ?? []).map(({ system, code }) => ({ system, value: code })),
    ),
    ...(study.started ? [{ parameter: 'started', system: '', value: study.started }] : []),
  ];
}

/** A text from each of its words on: what people search is the beginning of any word, and an index finds beginnings. */
const strings = (parameter: string, values: readonly (string | undefined)[]): IndexEntry[] =>
  values.flatMap((value) =>
    wordStarts(searchText(value ?? '')).map((text) => ({ parameter, system: '', value: text })),
  );

const mostWords = 16;

function wordStarts(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  return words.slice(0, mostWords).map((_, at) => words.slice(at).join(' '));
}

const tokens = (
  parameter: string,
  values: readonly { system?: string | undefined; value?: string | undefined }[],
): IndexEntry[] => values.flatMap(({ system, value }) => (value ? [{ parameter, system: system ?? '', value }] : []));
