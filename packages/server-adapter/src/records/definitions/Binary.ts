import { Binary as schema } from '@clinikit/client/fhir';
import type { RecordDefinition } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/binary.html */
export const Binary: RecordDefinition = {
  type: 'Binary',
  schema,
  patient: 'Binary.securityContext',
  follows: 'Binary.securityContext',
  search: {},
};
