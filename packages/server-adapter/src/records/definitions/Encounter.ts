import { Encounter as schema } from '@clinikit/client/fhir';
import { code, date, quantity, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/encounter.html */
export const Encounter: RecordDefinition = {
  type: 'Encounter',
  schema,
  patient: 'Encounter.subject',
  search: {
    account: reference('Encounter.account', 'Account'),
    appointment: reference('Encounter.appointment', 'Appointment'),
    'based-on': reference('Encounter.basedOn', 'ServiceRequest'),
    class: token('Encounter.class'),
    date: date('Encounter.period'),
    diagnosis: reference('Encounter.diagnosis.condition', 'Condition', 'Procedure'),
    'episode-of-care': reference('Encounter.episodeOfCare', 'EpisodeOfCare'),
    identifier: token('Encounter.identifier'),
    length: quantity('Encounter.length'),
    location: reference('Encounter.location.location', 'Location'),
    'location-period': date('Encounter.location.period'),
    'part-of': reference('Encounter.partOf', 'Encounter'),
    participant: reference('Encounter.participant.individual', 'Practitioner', 'PractitionerRole', 'RelatedPerson'),
    'participant-type': token('Encounter.participant.type'),
    patient: reference('Encounter.subject', 'Patient'),
    practitioner: reference('Encounter.participant.individual.where(resolve() is Practitioner)', 'Practitioner'),
    'reason-code': token('Encounter.reasonCode'),
    'reason-reference': reference(
      'Encounter.reasonReference',
      'Condition',
      'ImmunizationRecommendation',
      'Observation',
      'Procedure',
    ),
    'service-provider': reference('Encounter.serviceProvider', 'Organization'),
    'special-arrangement': token('Encounter.hospitalization.specialArrangement'),
    status: code('Encounter.status', 'http://hl7.org/fhir/encounter-status'),
    subject: reference('Encounter.subject', 'Group', 'Patient'),
    type: token('Encounter.type'),
  },
};
