export * from './connection.ts';
export { Bundle, OperationOutcome } from './fhir/answers.ts';
export {
  createFhirClient,
  type FhirClient,
  type FhirPage,
} from './fhir/client.ts';
export {
  Address,
  CodeableConcept,
  Coding,
  ContactPoint,
  HumanName,
  Identifier,
  Period,
  Quantity,
  Reference,
} from './fhir/dataTypes.ts';
export { formatHumanName } from './fhir/formatHumanName.ts';
export { preferredName } from './fhir/preferredName.ts';
export { AllergyIntolerance } from './fhir/resources/allergyIntolerance.ts';
export { Appointment } from './fhir/resources/appointment.ts';
export { AuditEvent } from './fhir/resources/auditEvent.ts';
export { Condition } from './fhir/resources/condition.ts';
export { Flag } from './fhir/resources/flag.ts';
export { ImagingStudy } from './fhir/resources/imagingStudy.ts';
export { Location } from './fhir/resources/location.ts';
export { Observation } from './fhir/resources/observation.ts';
export { Organization } from './fhir/resources/organization.ts';
export { Patient } from './fhir/resources/patient.ts';
export { Practitioner } from './fhir/resources/practitioner.ts';
export { PractitionerRole } from './fhir/resources/practitionerRole.ts';
export { RelatedPerson } from './fhir/resources/relatedPerson.ts';
export { type FhirResources, type FhirResourceType, resourceSchemas } from './fhir/resources.ts';
