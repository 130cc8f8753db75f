import { Refusal } from './refusal.ts';
import type { TestData } from './testData.ts';
import type { TestLook } from './testLooks.ts';

const actions = { read: 'R', 'search-type': 'E', create: 'C', update: 'U', delete: 'D' };
const rest = 'http://hl7.org/fhir/restful-interaction';

/** `GET /fhir/AuditEvent`: the newest look first, by patient or study, page by page. */
export function searchLooks({ looks, url }: TestData, _match: string[], request: Request): Response {
  const { searchParams } = new URL(request.url);
  const known = ['patient', 'entity', 'agent', 'date', 'action', '_count', '_cursor', '_format'];
  if ([...searchParams.keys()].some((name) => !known.includes(name))) throw new Refusal(400, 'bad_request');
  const patient = searchParams.get('patient')?.replace('Patient/', '');
  const study = searchParams.get('entity')?.replace('ImagingStudy/', '');
  const matches = looks
    .filter((look) => patient === undefined || look.patientId === patient)
    .filter((look) => study === undefined || look.studyInstanceUid === study)
    .filter(({ interaction = 'read' }) => [null, actions[interaction]].includes(searchParams.get('action')))
    .filter(({ at }) => searchParams.getAll('date').every((date) => isWithin(at, date)))
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const from = Number(searchParams.get('_cursor') ?? 0);
  const count = Number(searchParams.get('_count') ?? 50);
  const next = new URLSearchParams(searchParams);
  next.set('_cursor', String(from + count));
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    link: from + count < matches.length ? [{ relation: 'next', url: `${url}/fhir/AuditEvent?${next}` }] : [],
    entry: matches.slice(from, from + count).map((look) => ({ resource: auditEvent(look) })),
  };
  return Response.json(bundle, { headers: { 'content-type': 'application/fhir+json; charset=utf-8' } });
}

/** `ge` and `le` of an instant. */
function isWithin(at: string, date: string): boolean {
  const [instant, limit] = [Date.parse(at), Date.parse(date.slice(2))];
  return date.startsWith('ge') ? instant >= limit : instant <= limit;
}

function auditEvent({
  id,
  patientId,
  studyInstanceUid,
  name,
  role = 'staff',
  operation,
  at,
  ...look
}: TestLook): object {
  const {
    interaction = 'read',
    what = studyInstanceUid ? `ImagingStudy/${studyInstanceUid}` : `Patient/${patientId}`,
  } = look;
  const isList = interaction === 'search-type';
  return {
    resourceType: 'AuditEvent',
    id,
    type: { system: 'http://terminology.hl7.org/CodeSystem/audit-event-type', code: 'rest' },
    subtype: [{ system: rest, code: interaction }, ...(operation === undefined ? [] : [{ code: operation }])],
    action: actions[interaction],
    recorded: at,
    outcome: '0',
    agent: [
      {
        who: { identifier: { value: name ?? role } },
        ...(name !== undefined && { name }),
        role: [{ text: role }],
        requestor: true,
      },
    ],
    source: { observer: { display: 'The test clinic' } },
    entity: [
      { what: { reference: `Patient/${patientId}` }, role: { code: '1' } },
      ...(isList ? [{ role: { code: '24' }, query: btoa('/fhir/Patient?name=z') }] : [{ what: { reference: what } }]),
    ],
  };
}
