import { Appointment as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/appointment.html */
export const Appointment: RecordDefinition = {
  type: 'Appointment',
  schema,
  owner: 'scheduling',
  patient: 'Appointment.participant.actor',
  search: {
    actor: reference(
      'Appointment.participant.actor',
      'Device',
      'HealthcareService',
      'Location',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    'appointment-type': token('Appointment.appointmentType'),
    'based-on': reference('Appointment.basedOn', 'ServiceRequest'),
    date: date('Appointment.start'),
    identifier: token('Appointment.identifier'),
    location: reference('Appointment.participant.actor.where(resolve() is Location)', 'Location'),
    'part-status': code('Appointment.participant.status', 'http://hl7.org/fhir/participationstatus'),
    patient: reference('Appointment.participant.actor.where(resolve() is Patient)', 'Patient'),
    practitioner: reference('Appointment.participant.actor.where(resolve() is Practitioner)', 'Practitioner'),
    'reason-code': token('Appointment.reasonCode'),
    'reason-reference': reference(
      'Appointment.reasonReference',
      'Condition',
      'ImmunizationRecommendation',
      'Observation',
      'Procedure',
    ),
    'service-category': token('Appointment.serviceCategory'),
    'service-type': token('Appointment.serviceType'),
    slot: reference('Appointment.slot', 'Slot'),
    specialty: token('Appointment.specialty'),
    status: code('Appointment.status', 'http://hl7.org/fhir/appointmentstatus'),
    'supporting-info': reference('Appointment.supportingInformation', 'Resource'),
  },
};
