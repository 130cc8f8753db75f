import { Slot as schema } from '@clinikit/client/fhir';
import { code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/slot.html */
export const Slot: RecordDefinition = {
  type: 'Slot',
  schema,
  owner: 'scheduling',
  openToPatients: true,
  search: {
    'appointment-type': token('Slot.appointmentType'),
    identifier: token('Slot.identifier'),
    schedule: reference('Slot.schedule', 'Schedule'),
    'service-category': token('Slot.serviceCategory'),
    'service-type': token('Slot.serviceType'),
    specialty: token('Slot.specialty'),
    start: date('Slot.start'),
    status: code('Slot.status', 'http://hl7.org/fhir/slotstatus'),
  },
};
