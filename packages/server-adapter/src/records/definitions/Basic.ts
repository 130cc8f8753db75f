import { Basic as schema } from '@clinikit/client/fhir';
import { date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/basic.html */
export const Basic: RecordDefinition = {
  type: 'Basic',
  schema,
  patient: 'Basic.subject',
  search: {
    author: reference('Basic.author', 'Organization', 'Patient', 'Practitioner', 'PractitionerRole', 'RelatedPerson'),
    code: token('Basic.code'),
    created: date('Basic.created'),
    identifier: token('Basic.identifier'),
    patient: reference('Basic.subject', 'Patient'),
    subject: reference('Basic.subject', 'Resource'),
  },
};
