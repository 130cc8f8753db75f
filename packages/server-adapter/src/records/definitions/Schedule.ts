import { Schedule as schema } from '@clinikit/client/fhir';
import { HandlerError } from '../../http/errors.ts';
import { boolean, date, type RecordDefinition, reference, token } from '../definition.ts';
import { evaluate } from '../medplum/fhirPath.ts';
import { reference as referenceIndex } from '../search/reference.ts';

/** @source https://hl7.org/fhir/R4/schedule.html */
export const Schedule: RecordDefinition = {
  type: 'Schedule',
  schema,
  openToPatients: true,
  search: {
    active: boolean('Schedule.active'),
    actor: reference(
      'Schedule.actor',
      'Device',
      'HealthcareService',
      'Location',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    date: date('Schedule.planningHorizon'),
    identifier: token('Schedule.identifier'),
    'service-category': token('Schedule.serviceCategory'),
    'service-type': token('Schedule.serviceType'),
    specialty: token('Schedule.specialty'),
  },
  // Every patient sees all schedules: none of them may be about one.
  rule: async ({ resource }) => {
    const actors = referenceIndex.rows(evaluate('Schedule.actor', resource));
    const isPersonal = actors.some(({ target_type: type }) => type === 'Patient' || type === 'RelatedPerson');
    if (isPersonal)
      throw new HandlerError(
        'bad_request',
        'A schedule is of those who work here, of a room or a service: look at Schedule.actor.',
      );
  },
};
