import type { CodeableConcept, FhirResources, FhirResourceType, Period } from '@clinikit/client/fhir';
import { conceptText } from '../../patients/allergies.ts';

/** Types of records that have a place in time. */
export const timelineTypes = [
  'Encounter',
  'Condition',
  'Observation',
  'DiagnosticReport',
  'MedicationStatement',
  'MedicationRequest',
  'Procedure',
  'Immunization',
  'AllergyIntolerance',
  'ImagingStudy',
  'DocumentReference',
  'QuestionnaireResponse',
  'CarePlan',
] as const satisfies readonly FhirResourceType[];

/** One of them. */
export type TimelineType = (typeof timelineTypes)[number];

/** One line of a timeline. */
export interface TimelineEntry {
  readonly key: string;
  readonly type: TimelineType;
  readonly id: string;
  /** As far as it is known: a year, a day, an instant; undefined where nobody has said when. */
  readonly date: string | undefined;
  readonly title: string | undefined;
  readonly detail: string | undefined;
  /** A code that says that it is not so, or was not done: `refuted`, `not-done`. */
  readonly denied: string | undefined;
}

interface Told {
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly detail?: string | undefined;
  readonly denied?: string | undefined;
  readonly isMistaken: boolean;
}

type Teller<Type extends TimelineType> = (record: FhirResources[Type]) => Told;

const isMistaken = (status: string | undefined): boolean => status === 'entered-in-error';
const isRefuted = (concept: CodeableConcept | undefined): boolean => isMistaken(concept?.coding?.[0]?.code);
const denials = ['refuted', 'not-done', 'not-taken', 'cancelled', 'revoked'];
const denialOf = (code: string | undefined): string | undefined => denials.find((one) => one === code);
const startOf = (one: { effectiveDateTime?: string | undefined; effectivePeriod?: Period | undefined }) =>
  one.effectiveDateTime ?? one.effectivePeriod?.start;

function observedText(record: FhirResources['Observation']): string | undefined {
  const { valueQuantity: quantity } = record;
  if (quantity?.value !== undefined) {
    return [quantity.comparator, quantity.value, quantity.unit ?? quantity.code]
      .filter((one) => one !== undefined)
      .join(' ');
  }
  const parts = (record.component ?? []).flatMap(({ valueQuantity: part }) =>
    part?.value === undefined ? [] : [part],
  );
  if (parts.length > 0) {
    const units = [...new Set(parts.map(({ unit, code }) => unit ?? code))];
    // Two values of one unit are a pair.
    return units.length === 1
      ? `${parts.map(({ value }) => value).join('/')} ${units[0] ?? ''}`.trim()
      : parts.map(({ value, unit, code }) => `${value} ${unit ?? code ?? ''}`.trim()).join(', ');
  }
  return conceptText(record.valueCodeableConcept) ?? record.valueString ?? record.valueInteger?.toString();
}

const tellers: { readonly [Type in TimelineType]: Teller<Type> } = {
  Encounter: ({ period, type, class: kind, reasonCode, status }) => ({
    date: period?.start,
    // Why somebody came says more than that they came in.
    title: conceptText(reasonCode?.[0]) ?? conceptText(type?.[0]) ?? kind.display,
    detail: reasonCode?.[0] && conceptText(type?.[0]),
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
  Condition: ({ onsetDateTime, recordedDate, code, verificationStatus }) => ({
    date: onsetDateTime ?? recordedDate,
    title: conceptText(code),
    denied: denialOf(verificationStatus?.coding?.[0]?.code),
    isMistaken: isRefuted(verificationStatus),
  }),
  Observation: (record) => ({
    date: startOf(record) ?? record.issued,
    title: conceptText(record.code),
    detail: observedText(record),
    denied: denialOf(record.status),
    isMistaken: isMistaken(record.status),
  }),
  DiagnosticReport: (record) => ({
    date: startOf(record) ?? record.issued,
    title: conceptText(record.code),
    detail: record.conclusion,
    denied: denialOf(record.status),
    isMistaken: isMistaken(record.status),
  }),
  MedicationStatement: (record) => ({
    date: startOf(record) ?? record.dateAsserted,
    title: conceptText(record.medicationCodeableConcept) ?? record.medicationReference?.display,
    detail: record.dosage?.[0]?.text,
    denied: denialOf(record.status),
    isMistaken: isMistaken(record.status),
  }),
  MedicationRequest: (record) => ({
    date: record.authoredOn,
    title: conceptText(record.medicationCodeableConcept) ?? record.medicationReference?.display,
    detail: record.dosageInstruction?.[0]?.text,
    denied: record.doNotPerform ? 'do-not-perform' : denialOf(record.status),
    isMistaken: isMistaken(record.status),
  }),
  Procedure: ({ performedDateTime, performedPeriod, code, outcome, status }) => ({
    date: performedDateTime ?? performedPeriod?.start,
    title: conceptText(code),
    detail: conceptText(outcome),
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
  Immunization: ({ occurrenceDateTime, recorded, vaccineCode, status }) => ({
    date: occurrenceDateTime ?? recorded,
    title: conceptText(vaccineCode),
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
  AllergyIntolerance: ({ onsetDateTime, recordedDate, code, verificationStatus }) => ({
    date: recordedDate ?? onsetDateTime,
    title: conceptText(code),
    denied: denialOf(verificationStatus?.coding?.[0]?.code),
    isMistaken: isRefuted(verificationStatus),
  }),
  ImagingStudy: ({ started, description, modality, status }) => ({
    date: started,
    title: description ?? modality?.[0]?.display ?? modality?.[0]?.code,
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
  DocumentReference: ({ date, description, type, content, status }) => ({
    date: date ?? content[0]?.attachment.creation,
    title: description ?? conceptText(type) ?? content[0]?.attachment.title,
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
  QuestionnaireResponse: ({ authored, questionnaire, status }) => ({
    date: authored,
    title: /([^/|]+)(\|[^|]*)?$/.exec(questionnaire ?? '')?.[1],
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
  CarePlan: ({ period, created, title, description, status }) => ({
    date: period?.start ?? created,
    title,
    detail: description,
    denied: denialOf(status),
    isMistaken: isMistaken(status),
  }),
};

/** What a record is on a timeline; none for what was entered in error. */
export function entryOf<Type extends TimelineType>(type: Type, record: FhirResources[Type]): TimelineEntry[] {
  const { isMistaken: isWrong, date, title, detail, denied } = tellers[type](record);
  if (isWrong) return [];
  return [{ key: `${type}/${record.id}`, type, id: record.id ?? '', date, title, detail, denied }];
}

/** The newest first; what has no date comes last. */
export function byTime(one: TimelineEntry, other: TimelineEntry): number {
  const [first, second] = [placeInTime(other.date), placeInTime(one.date)];
  return first === second ? (one.key < other.key ? -1 : 1) : first - second;
}

/** A year or a month stands at its beginning. */
function placeInTime(date: string | undefined): number {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
}
