import type { AuditInteraction } from '../database/auditSchema.ts';
import { AuditDetails } from './auditEntry.ts';
import type { TrailEvent } from './trail.ts';

const dicom = 'http://dicom.nema.org/resources/ontology/DCM';
const participation = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';
const profiles = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit';

/** The two ends of a request, as DICOM's codes tell them, and what the person was. */
interface Pattern {
  readonly action: 'C' | 'R' | 'U' | 'D' | 'E';
  readonly profile: string;
  readonly client: object;
  readonly server: object;
  readonly user: object;
}

const source = { system: dicom, code: '110153', display: 'Source Role ID' };
const destination = { system: dicom, code: '110152', display: 'Destination Role ID' };
const author = { system: participation, code: 'AUT', display: 'author' };
const recipient = { system: participation, code: 'IRCP', display: 'information recipient' };
const read: Pattern = { action: 'R', profile: 'PatientRead', client: destination, server: source, user: recipient };

/** @source https://profiles.ihe.net/ITI/BALP/content.html#3573-restful-activities */
const patterns: Readonly<Record<AuditInteraction, Pattern>> = {
  read,
  vread: read,
  'history-instance': read,
  'search-type': { action: 'E', profile: 'PatientQuery', client: source, server: destination, user: recipient },
  create: { action: 'C', profile: 'PatientCreate', client: source, server: destination, user: author },
  update: { action: 'U', profile: 'PatientUpdate', client: source, server: destination, user: author },
  delete: {
    action: 'D',
    profile: 'PatientDelete',
    client: { system: dicom, code: '110150', display: 'Application' },
    server: {
      system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
      code: 'custodian',
      display: 'Custodian',
    },
    user: author,
  },
};

/** The interactions of an action, as a search names it. */
export const interactionsOf = (action: string): AuditInteraction[] =>
  (Object.keys(patterns) as AuditInteraction[]).filter((interaction) => patterns[interaction].action === action);

const entityType = (code: string, display: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/audit-entity-type',
  code,
  display,
});
const entityRole = (code: string, display: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/object-role',
  code,
  display,
});
const object = { type: entityType('2', 'System Object'), role: entityRole('4', 'Domain Resource') };

/** @source https://terminology.hl7.org/CodeSystem-v3-ActReason.html */
const breakingGlass = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'BTG',
  display: 'break the glass',
};

/** For whom an event is shown. */
interface Reader {
  /** The address of the server in full: `https://clinic.example/api/fhir`. */
  readonly base: string;
  /** What was searched for may name others: it is for those who may see all patients. */
  readonly showsQuery: boolean;
}

/** An event of the trail as FHIR has it, by the patterns of IHE. @source https://hl7.org/fhir/R4/auditevent.html */
export function auditEventOf({ row, subjects }: TrailEvent, { base, showsQuery }: Reader): object {
  const { action, profile, client, server, user } = patterns[row.interaction];
  const details = AuditDetails.parse(JSON.parse(row.details));
  const { what, query, operation } = details;
  const patients = new Set(subjects.flatMap(({ patient_id: id }) => id ?? []));
  const studies = new Set(subjects.flatMap(({ study_instance_uid: uid }) => uid ?? []));
  // Of a merge, the other patient is no affair of the one who reads.
  const isOther = !showsQuery && what?.startsWith('Patient/') && !patients.has(what.slice('Patient/'.length));
  const records = new Set([
    ...(what === undefined || isOther ? [] : [what]),
    ...[...studies].map((uid) => `ImagingStudy/${uid}`),
  ]);
  // A pattern is claimed by those events alone that have all that it asks for.
  const isWhole = row.agent_address !== null && patients.size > 0 && (query === undefined || showsQuery);
  return {
    resourceType: 'AuditEvent',
    id: row.id,
    ...(isWhole && { meta: { profile: [`${profiles}.${profile}`] } }),
    type: {
      system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
      code: 'rest',
      display: 'RESTful Operation',
    },
    subtype: [
      { system: 'http://hl7.org/fhir/restful-interaction', code: row.interaction },
      ...(operation === undefined ? [] : [{ code: operation }]),
    ],
    action,
    recorded: new Date(row.at).toISOString(),
    // Minor failure: it was refused.
    outcome: operation === 'refused' ? '4' : '0',
    ...(details.reason !== undefined && {
      // What was written down in words may name others.
      ...((operation === 'break-glass' || showsQuery) && {
        purposeOfEvent: [
          {
            ...(operation === 'break-glass' && { coding: [breakingGlass] }),
            ...(showsQuery && { text: details.reason }),
          },
        ],
      }),
    }),
    agent: [
      {
        type: { coding: [user] },
        role: row.agent_roles.split(',').map((role) => ({ text: role })),
        who: { identifier: { value: row.agent_id }, ...(row.agent_name !== null && { display: row.agent_name }) },
        ...(row.agent_name !== null && { name: row.agent_name }),
        requestor: true,
      },
      {
        type: { coding: [client] },
        who: { display: 'The program that asked' },
        requestor: false,
        ...(row.agent_address !== null && { network: { address: row.agent_address, type: '2' } }),
      },
      {
        type: { coding: [server] },
        who: { display: base },
        requestor: false,
        network: { address: base, type: '5' },
      },
    ],
    source: {
      observer: { display: base },
      type: [
        {
          system: 'http://terminology.hl7.org/CodeSystem/security-source-type',
          code: '4',
          display: 'Application Server',
        },
      ],
    },
    entity: [
      ...[...patients].map((id) => ({
        what: { reference: `Patient/${id}` },
        type: entityType('1', 'Person'),
        role: entityRole('1', 'Patient'),
      })),
      ...[...records]
        .filter((reference) => !reference.startsWith('Patient/') || row.interaction !== 'search-type')
        .map((reference) => ({ what: { reference }, ...object })),
      ...(query === undefined ? [] : [queryEntity(details, showsQuery)]),
    ],
  };
}

/** What was searched for, and what was found. @source https://hl7.org/fhir/R4/auditevent-definitions.html#AuditEvent.entity.query */
function queryEntity({ query = '', count }: AuditDetails, showsQuery: boolean): object {
  // FHIR has either a name or a query: for a reader who does not see the query, its address without it.
  const [path = ''] = query.split('?', 1);
  return {
    type: entityType('2', 'System Object'),
    role: entityRole('24', 'Query'),
    ...(showsQuery ? { query: Buffer.from(query).toString('base64') } : { name: path }),
    ...(showsQuery && {
      ...(count !== undefined && { detail: [{ type: 'count', valueString: String(count) }] }),
    }),
  };
}
