import { ServiceRequest as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, token, uri } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/servicerequest.html */
export const ServiceRequest: RecordDefinition = {
  type: 'ServiceRequest',
  schema,
  patient: 'ServiceRequest.subject',
  search: {
    authored: date('ServiceRequest.authoredOn'),
    'based-on': reference('ServiceRequest.basedOn', 'CarePlan', 'MedicationRequest', 'ServiceRequest'),
    'body-site': token('ServiceRequest.bodySite'),
    category: token('ServiceRequest.category'),
    code: token('ServiceRequest.code'),
    encounter: reference('ServiceRequest.encounter', 'Encounter'),
    identifier: token('ServiceRequest.identifier'),
    'instantiates-canonical': reference('ServiceRequest.instantiatesCanonical', 'ActivityDefinition', 'PlanDefinition'),
    'instantiates-uri': uri('ServiceRequest.instantiatesUri'),
    intent: code('ServiceRequest.intent', 'http://hl7.org/fhir/request-intent'),
    occurrence: date('ServiceRequest.occurrence'),
    'order-detail': token('ServiceRequest.orderDetail.text'),
    patient: reference('ServiceRequest.subject', 'Patient'),
    performer: reference(
      'ServiceRequest.performer',
      'CareTeam',
      'Device',
      'HealthcareService',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    'performer-type': token('ServiceRequest.performerType'),
    priority: code('ServiceRequest.priority', 'http://hl7.org/fhir/request-priority'),
    replaces: reference('ServiceRequest.replaces', 'ServiceRequest'),
    requester: reference('ServiceRequest.requester', ...actors),
    requisition: token('ServiceRequest.requisition'),
    specimen: reference('ServiceRequest.specimen', 'Specimen'),
    status: code('ServiceRequest.status', 'http://hl7.org/fhir/request-status'),
    subject: reference('ServiceRequest.subject', 'Device', 'Group', 'Location', 'Patient'),
  },
};
