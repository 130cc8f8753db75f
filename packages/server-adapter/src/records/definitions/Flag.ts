import { Flag as schema } from '@clinikit/client/fhir';
import { date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/flag.html */
export const Flag: RecordDefinition = {
  type: 'Flag',
  schema,
  patient: 'Flag.subject',
  search: {
    author: reference('Flag.author', 'Device', 'Organization', 'Patient', 'Practitioner', 'PractitionerRole'),
    date: date('Flag.period'),
    encounter: reference('Flag.encounter', 'Encounter'),
    identifier: token('Flag.identifier'),
    patient: reference('Flag.subject', 'Patient'),
    subject: reference(
      'Flag.subject',
      'Group',
      'Location',
      'Medication',
      'Organization',
      'Patient',
      'PlanDefinition',
      'Practitioner',
      'Procedure',
    ),
  },
};
