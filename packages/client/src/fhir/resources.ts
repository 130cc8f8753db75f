import type * as z from 'zod/mini';
import { AllergyIntolerance } from './resources/allergyIntolerance.ts';
import { Appointment } from './resources/appointment.ts';
import { Basic } from './resources/basic.ts';
import { Binary } from './resources/binary.ts';
import { CarePlan } from './resources/carePlan.ts';
import { ChargeItem } from './resources/chargeItem.ts';
import { Communication } from './resources/communication.ts';
import { Composition } from './resources/composition.ts';
import { Condition } from './resources/condition.ts';
import { Consent } from './resources/consent.ts';
import { DiagnosticReport } from './resources/diagnosticReport.ts';
import { DocumentReference } from './resources/documentReference.ts';
import { Encounter } from './resources/encounter.ts';
import { Flag } from './resources/flag.ts';
import { HealthcareService } from './resources/healthcareService.ts';
import { ImagingStudy } from './resources/imagingStudy.ts';
import { Immunization } from './resources/immunization.ts';
import { Invoice } from './resources/invoice.ts';
import { Location } from './resources/location.ts';
import { MedicationRequest } from './resources/medicationRequest.ts';
import { MedicationStatement } from './resources/medicationStatement.ts';
import { Observation } from './resources/observation.ts';
import { Organization } from './resources/organization.ts';
import { Patient } from './resources/patient.ts';
import { PaymentNotice } from './resources/paymentNotice.ts';
import { Practitioner } from './resources/practitioner.ts';
import { PractitionerRole } from './resources/practitionerRole.ts';
import { Procedure } from './resources/procedure.ts';
import { Provenance } from './resources/provenance.ts';
import { Questionnaire } from './resources/questionnaire.ts';
import { QuestionnaireResponse } from './resources/questionnaireResponse.ts';
import { RelatedPerson } from './resources/relatedPerson.ts';
import { Schedule } from './resources/schedule.ts';
import { ServiceRequest } from './resources/serviceRequest.ts';
import { Slot } from './resources/slot.ts';
import { Task } from './resources/task.ts';

/** The schema of every type of record that is modeled, by its name. */
export const resourceSchemas = {
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
};

type Schemas = typeof resourceSchemas;

/** The resource types that are modeled, by name. */
export type FhirResources = { [Type in keyof Schemas]: z.infer<Schemas[Type]> };
export type FhirResourceType = keyof FhirResources;
