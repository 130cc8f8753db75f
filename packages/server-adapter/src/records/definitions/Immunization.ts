import { Immunization as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, string, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/immunization.html */
export const Immunization: RecordDefinition = {
  type: 'Immunization',
  schema,
  patient: 'Immunization.patient',
  search: {
    date: date('Immunization.occurrence'),
    identifier: token('Immunization.identifier'),
    location: reference('Immunization.location', 'Location'),
    'lot-number': string('Immunization.lotNumber'),
    manufacturer: reference('Immunization.manufacturer', 'Organization'),
    patient: reference('Immunization.patient', 'Patient'),
    performer: reference('Immunization.performer.actor', 'Organization', 'Practitioner', 'PractitionerRole'),
    reaction: reference('Immunization.reaction.detail', 'Observation'),
    'reaction-date': date('Immunization.reaction.date'),
    'reason-code': token('Immunization.reasonCode'),
    'reason-reference': reference('Immunization.reasonReference', 'Condition', 'DiagnosticReport', 'Observation'),
    series: string('Immunization.protocolApplied.series'),
    status: code('Immunization.status', 'http://hl7.org/fhir/event-status'),
    'status-reason': token('Immunization.statusReason'),
    'target-disease': token('Immunization.protocolApplied.targetDisease'),
    'vaccine-code': token('Immunization.vaccineCode'),
  },
};
