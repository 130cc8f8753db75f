import { Provenance as schema } from '@clinikit/client/fhir';
import { actors, date, type RecordDefinition, reference, token } from '../definition.ts';

/** @source https://hl7.org/fhir/R4/provenance.html */
export const Provenance: RecordDefinition = {
  type: 'Provenance',
  schema,
  patient: 'Provenance.target',
  search: {
    agent: reference('Provenance.agent.who', ...actors),
    'agent-role': token('Provenance.agent.role'),
    'agent-type': token('Provenance.agent.type'),
    entity: reference('Provenance.entity.what', 'Resource'),
    location: reference('Provenance.location', 'Location'),
    patient: reference('Provenance.target', 'Patient'),
    recorded: date('Provenance.recorded'),
    'signature-type': token('Provenance.signature.type'),
    target: reference('Provenance.target', 'Resource'),
    when: date('Provenance.occurred.ofType(dateTime)'),
  },
};
