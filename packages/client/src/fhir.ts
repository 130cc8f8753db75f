export * from './connection.ts';
export { Bundle, OperationOutcome } from './fhir/answers.ts';
export type { BinaryContent, BinaryUpload } from './fhir/binaryContent.ts';
export { type FhirEntryAnswer, type FhirRequest, fhirRequest } from './fhir/bundleRequests.ts';
export { createFhirClient, type FhirClient, type JsonPatchOperation } from './fhir/client.ts';
export {
  Address,
  Annotation,
  Attachment,
  CodeableConcept,
  Coding,
  ContactPoint,
  Dosage,
  HumanName,
  Identifier,
  Money,
  Period,
  Quantity,
  Range as FhirRange,
  Ratio,
  Reference,
  Signature,
  Timing,
} from './fhir/dataTypes.ts';
export { Extension } from './fhir/extension.ts';
export { formatHumanName } from './fhir/formatHumanName.ts';
export type { FoundRecords, GatheredRecords } from './fhir/foundRecords.ts';
export type { FhirPage, IncludedRecords } from './fhir/page.ts';
export { preferredName } from './fhir/preferredName.ts';
export { AllergyIntolerance } from './fhir/resources/allergyIntolerance.ts';
export { Appointment } from './fhir/resources/appointment.ts';
export { AuditEvent } from './fhir/resources/auditEvent.ts';
export { Basic } from './fhir/resources/basic.ts';
export { Binary } from './fhir/resources/binary.ts';
export { CarePlan } from './fhir/resources/carePlan.ts';
export { ChargeItem } from './fhir/resources/chargeItem.ts';
export { Communication } from './fhir/resources/communication.ts';
export { Composition, CompositionSection } from './fhir/resources/composition.ts';
export { Condition } from './fhir/resources/condition.ts';
export { Consent } from './fhir/resources/consent.ts';
export { DiagnosticReport } from './fhir/resources/diagnosticReport.ts';
export { DocumentReference } from './fhir/resources/documentReference.ts';
export { Encounter } from './fhir/resources/encounter.ts';
export { Flag } from './fhir/resources/flag.ts';
export { HealthcareService } from './fhir/resources/healthcareService.ts';
export { ImagingStudy } from './fhir/resources/imagingStudy.ts';
export { Immunization } from './fhir/resources/immunization.ts';
export { Invoice } from './fhir/resources/invoice.ts';
export { Location } from './fhir/resources/location.ts';
export { MedicationRequest } from './fhir/resources/medicationRequest.ts';
export { MedicationStatement } from './fhir/resources/medicationStatement.ts';
export { Observation } from './fhir/resources/observation.ts';
export { Organization } from './fhir/resources/organization.ts';
export { Patient } from './fhir/resources/patient.ts';
export { PaymentNotice } from './fhir/resources/paymentNotice.ts';
export { Practitioner } from './fhir/resources/practitioner.ts';
export { PractitionerRole } from './fhir/resources/practitionerRole.ts';
export { Procedure } from './fhir/resources/procedure.ts';
export { Provenance } from './fhir/resources/provenance.ts';
export { Questionnaire, QuestionnaireEnableWhen, QuestionnaireItem } from './fhir/resources/questionnaire.ts';
export {
  QuestionnaireResponse,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from './fhir/resources/questionnaireResponse.ts';
export { RelatedPerson } from './fhir/resources/relatedPerson.ts';
export { Schedule } from './fhir/resources/schedule.ts';
export { ServiceRequest } from './fhir/resources/serviceRequest.ts';
export { Slot } from './fhir/resources/slot.ts';
export { Task } from './fhir/resources/task.ts';
export { type FhirResources, type FhirResourceType, resourceSchemas } from './fhir/resources.ts';
export {
  type FhirSearch,
  type ReferenceName,
  type ReferenceTarget,
  type SearchBounds,
  type SearchParameterName,
  type SearchToken,
  type SearchValue,
  searchFor,
} from './fhir/searchFor.ts';
export type { SearchParameterTypes } from './fhir/searchParameterTypes.ts';
