export * from './connection.ts';
export {
  createFhirClient,
  type FhirClient,
  type FhirPage,
  type FhirResources,
  type FhirResourceType,
} from './fhir/client.ts';
export { formatHumanName } from './fhir/formatHumanName.ts';
export { preferredName } from './fhir/preferredName.ts';
export { Bundle, HumanName, ImagingStudy, OperationOutcome, Patient } from './fhir/schemas.ts';
