import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { sqlite } from '../database/sqlite.ts';
import { definitions } from '../records/definitions.ts';
import { readInclude } from '../records/search/include.ts';
import { fhirRequests } from '../testing/fhirRequests.ts';
import { owningCapability } from '../testing/owningCapability.ts';
import { openTestClinic, type TestClinic } from '../testing/testClinic.ts';

const Codes = z.array(z.object({ code: z.string() })).transform((all) => all.map(({ code }) => code));
const Resource = z.object({
  type: z.string(),
  interaction: Codes,
  operation: z.array(z.object({ name: z.string(), definition: z.url() })).default([]),
  versioning: z.string(),
  updateCreate: z.boolean(),
  conditionalCreate: z.boolean(),
  conditionalRead: z.string(),
  conditionalUpdate: z.boolean(),
  conditionalDelete: z.string(),
  searchInclude: z.array(z.string()),
  searchRevInclude: z.array(z.string()),
  searchParam: z.array(z.object({ name: z.string(), type: z.string() })),
});
const Statement = z.object({
  date: z.iso.datetime(),
  rest: z.tuple([
    z.object({
      interaction: Codes,
      security: z.object({ cors: z.boolean(), description: z.string() }),
      resource: z.array(Resource),
    }),
  ]),
});

let clinic: TestClinic;
beforeAll(async () => {
  // Everything that is listed is tried by one person.
  clinic = await openTestClinic(sqlite({ file: ':memory:' }), { limits: { personRequestsPerMinute: 1_000_000 } });
});
afterAll(() => clinic.close());
const { send } = fhirRequests(() => clinic);
const wholeStatement = async (from = clinic) => Statement.parse(await (await from.get('/api/fhir/metadata')).json());
/** Of the records that clients write, too: the audit trail has a test of its own. */
const statementOf = async (from = clinic) => {
  const { rest, ...statement } = await wholeStatement(from);
  const [{ resource, ...server }] = rest;
  const ofRecords = { ...server, resource: resource.filter(({ type }) => type !== 'AuditEvent') };
  return { ...statement, rest: [ofRecords] as const };
};
const unknown = 'nobody';
const own = { identifier: [{ system: 'urn:statement', value: '1' }] };

/** What each interaction does for a record that is not there, and whether that is the route's own answer. */
const asks: Readonly<Record<string, (type: string) => Promise<Response>>> = {
  read: (type) => send('GET', `/${type}/${unknown}`),
  vread: (type) => send('GET', `/${type}/${unknown}/_history/1`),
  'history-instance': (type) => send('GET', `/${type}/${unknown}/_history`),
  'search-type': (type) => send('GET', `/${type}`),
  create: (type) => send('POST', `/${type}`, { resourceType: type, employees: 7 }),
  update: (type) => send('PUT', `/${type}/${unknown}`, { resourceType: type, id: unknown, employees: 7 }),
  delete: (type) => send('DELETE', `/${type}/${unknown}`),
  patch: (type) =>
    send('PATCH', `/${type}/${unknown}`, [{ op: 'remove', path: '/id' }], {
      'content-type': 'application/json-patch+json',
    }),
  'history-type': (type) => send('GET', `/${type}/_history`),
};
/** The statuses with which a server says that it does not do this at all. */
const isDone = async (type: string, code: string, response: Response) =>
  response.status !== 405 && !(code === 'history-type' && (await send('GET', `/${type}/_history`)).status === 404);

test('every operation that is listed is done', async () => {
  const { rest } = await statementOf();
  const id = await clinic.createPatient({});
  const parameters = { resourceType: 'Parameters', parameter: [] };
  for (const { type, operation } of rest[0].resource) {
    for (const { name } of operation) {
      const { status } =
        name === 'everything'
          ? await send('GET', `/${type}/${id}/$everything`)
          : await send('POST', `/${type}/$${name}`, name === 'validate' ? { resourceType: type } : parameters);
      // What is asked with nothing is told that.
      expect(status, `${type} ${name}`).toBe(['everything', 'validate'].includes(name) ? 200 : 400);
    }
  }
});

test('a type that is for a capability to own is read only until one does', async () => {
  const written = ({ rest }: Awaited<ReturnType<typeof statementOf>>) =>
    rest[0].resource.flatMap(({ type, interaction }) => (interaction.includes('create') ? [type] : []));
  const owned = ['Appointment', 'ChargeItem', 'Invoice', 'Slot'];
  const other = await openTestClinic(sqlite({ file: ':memory:' }), { capabilities: [owningCapability] });
  const before = written(await statementOf());
  expect(written(await statementOf(other)).filter((type) => !before.includes(type))).toEqual(owned);
  for (const type of owned) {
    const response = await send('POST', `/${type}`, { resourceType: type });
    expect([response.status, response.headers.get('allow')], type).toEqual([405, 'GET']);
  }
  await other.close();
});

test('every interaction that is listed is done, and no other', async () => {
  const { rest } = await statementOf();
  expect(rest[0].resource.map(({ type }) => type)).toEqual(definitions.map(({ type }) => type));
  for (const { type, interaction } of rest[0].resource) {
    const done: string[] = [];
    for (const [code, ask] of Object.entries(asks)) if (await isDone(type, code, await ask(type))) done.push(code);
    expect(interaction.toSorted(), type).toEqual(done.toSorted());
  }
  for (const type of ['batch', 'transaction', 'collection']) {
    const { status } = await send('POST', '', { resourceType: 'Bundle', type });
    expect(status === 200, type).toBe(rest[0].interaction.includes(type));
  }
});

test('what may depend on a condition does', async () => {
  for (const resource of (await statementOf()).rest[0].resource) {
    const { type, conditionalCreate, updateCreate } = resource;
    expect(resource.conditionalRead).toBe('not-match');
    expect(resource.versioning).toBe('versioned');
    const body = { resourceType: type, ...own };
    const conditional = await send('POST', `/${type}`, body, { 'if-none-exist': 'shoe-size=42' });
    // The type of a body, or the condition, is looked at.
    expect(conditional.status, type).toBe(conditionalCreate ? 400 : 405);
    expect([405, 400, 201].includes((await send('PUT', `/${type}/new`, { ...body, id: 'new' })).status)).toBe(true);
    expect(updateCreate, type).toBe(conditionalCreate);
    expect(resource.conditionalUpdate, type).toBe(conditionalCreate);
    // The type of a body, or the condition, is looked at.
    expect((await send('PUT', `/${type}?shoe-size=42`, body)).status, type).toBe(conditionalCreate ? 400 : 405);
    expect(resource.conditionalDelete, type).toBe('not-supported');
    expect((await send('DELETE', `/${type}?identifier=urn:statement|1`)).status, type).toBe(405);
  }
});

test('every parameter and include that is listed is known, with its type, and no other', async () => {
  for (const { type, searchParam, searchInclude, searchRevInclude } of (await statementOf()).rest[0].resource) {
    const { search = {} } = definitions.find((one) => one.type === type) ?? {};
    const kinds = Object.entries(search).map(([name, { type: kind }]) => ({ name, type: kind }));
    expect(searchParam.slice(2)).toEqual(kinds);
    for (const { name } of searchParam) {
      const ask = name.startsWith('_') ? `${name}=${name === '_id' ? 'a' : '2026'}` : `${name}:missing=true`;
      expect((await send('GET', `/${type}?${ask}`)).status, `${type}?${ask}`).toBe(200);
    }
    for (const include of searchInclude) {
      expect((await send('GET', `/${type}?_include=${include}`)).status, `${type} _include ${include}`).toBe(200);
    }
    for (const include of searchRevInclude) {
      expect((await send('GET', `/${type}?_revinclude=${include}`)).status, `${type} _revinclude ${include}`).toBe(200);
    }
    // Thousands are not listed: they are asked of what reads them.
    const takes = (include: string, direction: 'include' | 'revinclude') => {
      try {
        return readInclude(include, type, direction) !== undefined;
      } catch {
        return false;
      }
    };
    for (const { type: source, search: others } of definitions) {
      for (const name of Object.keys(others)) {
        const include = `${source}:${name}`;
        expect(takes(include, 'include'), `${type} _include ${include}`).toBe(searchInclude.includes(include));
        expect(takes(include, 'revinclude'), `${type} _revinclude ${include}`).toBe(searchRevInclude.includes(include));
      }
    }
    for (const parts of [
      '_elements=id',
      ...['true', 'text', 'data', 'count', 'false'].map((one) => `_summary=${one}`),
    ]) {
      expect((await send('GET', `/${type}?${parts}`)).status, parts).toBe(200);
    }
    const strange = [
      '_summary=some',
      '_has:Observation:subject:code=1',
      'identifier:exact=1',
      'phonetic=a',
      'near=1|2',
    ];
    for (const refused of strange) {
      expect((await send('GET', `/${type}?${refused}`)).status, refused).toBe(400);
    }
  }
});

test('pages of other origins may ask where the clinic lets them', async () => {
  expect((await statementOf()).rest[0].security.cors).toBe(false);
  const options = { allowedOrigins: ['https://portal.example'] };
  const other = await openTestClinic(sqlite({ file: ':memory:' }), options);
  expect((await statementOf(other)).rest[0].security.cors).toBe(true);
  await other.close();
});

test('the audit trail is listed as what is read and searched, by what it is searched by', async () => {
  const { rest } = await wholeStatement();
  const trail = rest[0].resource.find(({ type }) => type === 'AuditEvent');
  expect(trail?.interaction.toSorted()).toEqual(['read', 'search-type']);
  const values: Record<string, string> = {
    action: 'R',
    date: '2026',
    patient: 'a',
    entity: 'ImagingStudy/1.2',
    agent: 'a',
  };
  for (const { name } of trail?.searchParam ?? []) {
    const value = values[name] ?? '';
    expect((await send('GET', `/AuditEvent?${name}=${value}`)).status, name).toBe(200);
  }
  expect(trail?.searchParam.length).toBe(Object.keys(values).length);
});
