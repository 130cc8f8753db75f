import { randomUUID } from 'node:crypto';
import type { CodeableConcept, FhirResources, FhirResourceType, Reference } from '@clinikit/client/fhir';

/** A record before it is written: its `subject` or `patient` is put in by the life that it belongs to. */
type Draft<Type extends FhirResourceType> = Omit<FhirResources[Type], 'resourceType' | 'subject' | 'patient'>;

/** One entry of the Bundle in which a life is written. */
export interface LifeEntry {
  readonly fullUrl: string;
  readonly resource: { readonly resourceType: string };
}

/** What is known of somebody's health, as it is told. */
export interface Life {
  /** The day so many days ago, `YYYY-MM-DD`. */
  day(daysAgo: number): string;
  /** A moment of that day, within the hours of the clinic. */
  moment(daysAgo: number, hour?: number): string;
  /** Keeps a record; returns what others refer to it by. */
  add<Type extends SubjectType>(type: Type, record: Draft<Type>): Reference;
  /** Types that name their patient as `patient`. */
  addOf<Type extends PatientType>(type: Type, record: Draft<Type>): Reference;
  readonly entries: readonly LifeEntry[];
}

type SubjectType =
  | 'CarePlan'
  | 'Condition'
  | 'DiagnosticReport'
  | 'DocumentReference'
  | 'Encounter'
  | 'Flag'
  | 'MedicationRequest'
  | 'MedicationStatement'
  | 'Observation'
  | 'Procedure'
  | 'QuestionnaireResponse'
  | 'ServiceRequest';
type PatientType = 'AllergyIntolerance' | 'Immunization' | 'RelatedPerson';

const dayMs = 86_400_000;

/** @param today the last day of the story. */
export function beginLife(patient: Reference, today: Date): Life {
  const entries: LifeEntry[] = [];
  const keep = (resource: LifeEntry['resource']): Reference => {
    const fullUrl = `urn:uuid:${randomUUID()}`;
    entries.push({ fullUrl, resource });
    return { reference: fullUrl };
  };
  const day = (daysAgo: number) => new Date(today.getTime() - daysAgo * dayMs).toISOString().slice(0, 10);
  return {
    day,
    moment: (daysAgo, hour = 9 + (daysAgo % 7)) =>
      `${day(daysAgo)}T${String(hour).padStart(2, '0')}:${String((daysAgo * 13) % 60).padStart(2, '0')}:00+01:00`,
    add: (resourceType, record) => keep({ ...record, resourceType, subject: patient }),
    addOf: (resourceType, record) => keep({ ...record, resourceType, patient }),
    entries,
  };
}

const snomed = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';

/** A term of SNOMED CT with its words. */
export const term = (code: string, text: string): CodeableConcept => ({
  coding: [{ system: snomed, code, display: text }],
  text,
});

/** What is measured, by LOINC. */
export const measured = (code: string, text: string): CodeableConcept => ({
  coding: [{ system: loinc, code, display: text }],
  text,
});

/** A substance of the WHO's classification of medicines. */
export const medicine = (code: string, text: string): CodeableConcept => ({
  coding: [{ system: 'http://www.whocc.no/atc', code, display: text }],
  text,
});

const status = (system: string, code: string): CodeableConcept => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }],
});

/** Elements in which FHIR wants one of its own codes. */
export const coded = {
  condition: (code: 'active' | 'resolved' | 'remission') => status('condition-clinical', code),
  allergy: (code: 'active' | 'resolved') => status('allergyintolerance-clinical', code),
  confirmedCondition: status('condition-ver-status', 'confirmed'),
  confirmedAllergy: status('allergyintolerance-verification', 'confirmed'),
  problem: status('condition-category', 'problem-list-item'),
  vitalSigns: status('observation-category', 'vital-signs'),
  laboratory: status('observation-category', 'laboratory'),
} as const;

/** Who sees patients at the clinic of the demo. */
export const people = {
  dentist: { display: 'Siobhán O’Connor' },
  doctor: { display: 'Björk Guðmundsdóttir' },
  therapist: { display: 'Nguyễn Thị Minh Khai' },
  assistant: { display: 'José Ñúñez' },
  laboratory: { display: 'Laboratorium Diagnostyka, Kraków' },
} as const;
