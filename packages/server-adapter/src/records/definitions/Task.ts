import { Task as schema } from '@clinikit/client/fhir';
import { actors, code, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/task.html */
export const Task: RecordDefinition = {
  type: 'Task',
  schema,
  patient: 'Task.for',
  search: {
    'authored-on': date('Task.authoredOn'),
    'based-on': reference('Task.basedOn', 'Resource'),
    'business-status': token('Task.businessStatus'),
    code: token('Task.code'),
    encounter: reference('Task.encounter', 'Encounter'),
    focus: reference('Task.focus', 'Resource'),
    'group-identifier': token('Task.groupIdentifier'),
    identifier: token('Task.identifier'),
    intent: code('Task.intent', 'http://hl7.org/fhir/task-intent'),
    modified: date('Task.lastModified'),
    owner: reference(
      'Task.owner',
      'CareTeam',
      'Device',
      'HealthcareService',
      'Organization',
      'Patient',
      'Practitioner',
      'PractitionerRole',
      'RelatedPerson',
    ),
    'part-of': reference('Task.partOf', 'Task'),
    patient: reference('Task.for', 'Patient'),
    performer: token('Task.performerType'),
    period: date('Task.executionPeriod'),
    priority: code('Task.priority', 'http://hl7.org/fhir/request-priority'),
    requester: reference('Task.requester', ...actors),
    status: code('Task.status', 'http://hl7.org/fhir/task-status'),
    subject: reference('Task.for', 'Resource'),
  },
};
