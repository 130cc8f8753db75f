import type { RecordDefinition } from '../records/definition.ts';
import { definitions, isWritten } from '../records/definitions.ts';

const reads = ['read', 'vread', 'history-instance', 'search-type'];
const writes = ['create', 'update', 'patch', 'delete'];

/** What is answered to whoever asks for more than stands in the rest of the statement. */
const documentation = [
  'Searches go by GET and by POST to _search, with _count, _sort, _include, _revinclude, _total, _summary, _elements, chains',
  'of one step, and the modifiers :missing, :not and :[type]. Whatever else is asked of a search is refused by its name: _has,',
  'composite parameters, near, phonetic, :exact and :contains among it. A patch is one of JSON (RFC 6902). A write answers with the record unless Prefer: return= says otherwise.',
  'A reference to a record of this server is kept as a relative one. Deleting what is not there changes nothing (204).',
].join(' ');

/**
 * What this server keeps and answers.
 *
 * @param base the address of the server in full.
 * @param options.cors whether pages of other origins may ask.
 * @param options.owns whether a capability of the clinic owns a type, which is read only without one.
 * @source https://hl7.org/fhir/R4/capabilitystatement.html
 */
export function capabilityStatement(
  base: string,
  { cors, owns }: { cors: boolean; owns: (type: string) => boolean },
): object {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    // A process says the same from its first moment to its last.
    date: new Date(performance.timeOrigin).toISOString(),
    kind: 'instance',
    software: { name: 'Clinikit' },
    implementation: { description: 'Records of a clinic', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        documentation,
        security: {
          cors,
          description: 'Everything but this statement asks who it is, in the way that the clinic has chosen.',
        },
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
        resource: [...definitions.map((one) => resourceOf(one, isWritten(one, owns))), auditEvents],
      },
    ],
  };
}

/** The audit trail, which the server writes and nobody else. */
const auditEvents = {
  type: 'AuditEvent',
  interaction: ['read', 'search-type'].map((code) => ({ code })),
  versioning: 'no-version',
  readHistory: false,
  updateCreate: false,
  conditionalCreate: false,
  conditionalRead: 'not-supported',
  conditionalUpdate: false,
  conditionalDelete: 'not-supported',
  referencePolicy: ['literal'],
  searchInclude: [],
  searchRevInclude: [],
  searchParam: [
    { name: 'action', type: 'token' },
    { name: 'agent', type: 'reference', documentation: 'The id of an account.' },
    { name: 'date', type: 'date' },
    { name: 'entity', type: 'reference', documentation: 'An ImagingStudy.' },
    { name: 'patient', type: 'reference' },
  ],
};

function resourceOf({ type, search }: RecordDefinition, written: boolean): object {
  return {
    type,
    interaction: [...reads, ...(written ? writes : [])].map((code) => ({ code })),
    // `If-Match` is heeded where it is sent, and not asked for.
    versioning: 'versioned',
    readHistory: true,
    updateCreate: written,
    conditionalCreate: written,
    conditionalRead: 'not-match',
    conditionalUpdate: written,
    conditionalDelete: 'not-supported',
    referencePolicy: ['literal', 'logical'],
    searchInclude: Object.entries(search).flatMap(([name, { type: kind }]) =>
      kind === 'reference' ? `${type}:${name}` : [],
    ),
    searchRevInclude: definitions.flatMap((other) =>
      Object.entries(other.search).flatMap(([name, { targets = [] }]) =>
        targets.includes(type) ? `${other.type}:${name}` : [],
      ),
    ),
    operation: operationsOf(type),
    searchParam: [
      { name: '_id', type: 'token' },
      { name: '_lastUpdated', type: 'date' },
      ...Object.entries(search).map(([name, { type: kind }]) => ({ name, type: kind })),
    ],
  };
}

const operation = (name: string, definition: string) => ({ name, definition });

const validate = operation('validate', 'http://hl7.org/fhir/OperationDefinition/Resource-validate');

/** @source https://hl7.org/fhir/R4/operationslist.html */
const ofPatients = [
  operation('everything', 'http://hl7.org/fhir/OperationDefinition/Patient-everything'),
  operation('match', 'http://hl7.org/fhir/OperationDefinition/Patient-match'),
  operation('merge', 'http://hl7.org/fhir/OperationDefinition/Patient-merge'),
];

const operationsOf = (type: string): object[] => (type === 'Patient' ? [...ofPatients, validate] : [validate]);
