import { HandlerError } from '../http/errors.ts';
import type { RecordDefinition, SearchParameter } from './definition.ts';
import { AllergyIntolerance } from './definitions/AllergyIntolerance.ts';
import { Appointment } from './definitions/Appointment.ts';
import { Basic } from './definitions/Basic.ts';
import { Binary } from './definitions/Binary.ts';
import { CarePlan } from './definitions/CarePlan.ts';
import { ChargeItem } from './definitions/ChargeItem.ts';
import { Communication } from './definitions/Communication.ts';
import { Composition } from './definitions/Composition.ts';
import { Condition } from './definitions/Condition.ts';
import { Consent } from './definitions/Consent.ts';
import { DiagnosticReport } from './definitions/DiagnosticReport.ts';
import { DocumentReference } from './definitions/DocumentReference.ts';
import { Encounter } from './definitions/Encounter.ts';
import { Flag } from './definitions/Flag.ts';
import { HealthcareService } from './definitions/HealthcareService.ts';
import { ImagingStudy } from './definitions/ImagingStudy.ts';
import { Immunization } from './definitions/Immunization.ts';
import { Invoice } from './definitions/Invoice.ts';
import { Location } from './definitions/Location.ts';
import { MedicationRequest } from './definitions/MedicationRequest.ts';
import { MedicationStatement } from './definitions/MedicationStatement.ts';
import { Observation } from './definitions/Observation.ts';
import { Organization } from './definitions/Organization.ts';
import { Patient } from './definitions/Patient.ts';
import { PaymentNotice } from './definitions/PaymentNotice.ts';
import { Practitioner } from './definitions/Practitioner.ts';
import { PractitionerRole } from './definitions/PractitionerRole.ts';
import { Procedure } from './definitions/Procedure.ts';
import { Provenance } from './definitions/Provenance.ts';
import { Questionnaire } from './definitions/Questionnaire.ts';
import { QuestionnaireResponse } from './definitions/QuestionnaireResponse.ts';
import { RelatedPerson } from './definitions/RelatedPerson.ts';
import { Schedule } from './definitions/Schedule.ts';
import { ServiceRequest } from './definitions/ServiceRequest.ts';
import { Slot } from './definitions/Slot.ts';
import { Task } from './definitions/Task.ts';

const asWritten: readonly RecordDefinition[] = [
  AllergyIntolerance,
  Appointment,
  Basic,
  Binary,
  CarePlan,
  ChargeItem,
  Communication,
  Composition,
  Condition,
  Consent,
  DiagnosticReport,
  DocumentReference,
  Encounter,
  Flag,
  HealthcareService,
  ImagingStudy,
  Immunization,
  Invoice,
  Location,
  MedicationRequest,
  MedicationStatement,
  Observation,
  Organization,
  Patient,
  PaymentNotice,
  Practitioner,
  PractitionerRole,
  Procedure,
  Provenance,
  Questionnaire,
  QuestionnaireResponse,
  RelatedPerson,
  Schedule,
  ServiceRequest,
  Slot,
  Task,
];

const kept = asWritten.map(({ type }) => type);

/** FHIR's `Resource` is a record of any type: here, of any that is kept. */
function withNamedTargets(definition: RecordDefinition): RecordDefinition {
  const search = Object.entries(definition.search).map(([name, parameter]): [string, SearchParameter] => [
    name,
    parameter.targets?.includes('Resource') ? { ...parameter, targets: kept } : parameter,
  ]);
  return { ...definition, search: Object.fromEntries(search) };
}

/** Every type of record that the store keeps. */
export const definitions: readonly RecordDefinition[] = asWritten.map(withNamedTargets);

const byType = new Map(definitions.map((definition) => [definition.type, definition]));

/** The definition of a type; undefined for a type that the store does not keep. */
export const findDefinition = (type: string): RecordDefinition | undefined => byType.get(type);

/**
 * Whether records of the type are written by whoever may.
 *
 * @param owns whether a capability of the clinic owns a type.
 */
export const isWritten = ({ type, readOnly, owner }: RecordDefinition, owns: (type: string) => boolean): boolean =>
  !readOnly && (owner === undefined || owns(type));

/** @throws HandlerError `not_found` for a type that the store does not keep. */
export function definitionOf(type: string): RecordDefinition {
  const definition = findDefinition(type);
  if (definition) return definition;
  const name = /^[A-Z][A-Za-z]{1,40}$/.test(type) ? type : 'of this name';
  throw new HandlerError('not_found', `This server keeps no records ${name}. GET /metadata lists those that it keeps.`);
}
