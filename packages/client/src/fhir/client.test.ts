import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createFhirClient } from './client.ts';
import { formatHumanName } from './formatHumanName.ts';
import { searchFor } from './searchFor.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

async function clientOf(answer: (url: string) => { status?: number; body: unknown }) {
  const local = await startServer((request, response) => {
    const { status = 200, body } = answer(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/fhir+json' }).end(JSON.stringify(body));
  });
  server = local;
  return { client: createFhirClient({ url: `${local.url}/fhir` }), local };
}

const bundle = (resources: object[], next?: string) => ({
  resourceType: 'Bundle',
  type: 'searchset',
  entry: resources.map((resource) => ({ resource })),
  link: next === undefined ? [] : [{ relation: 'next', url: next }],
});
const patient = (id: string) => ({ resourceType: 'Patient', id });

describe('a search', () => {
  test('follows the next page, given in full or relative, below its own base', async () => {
    const { client, local } = await clientOf((url) => {
      if (url.includes('page=2')) return { body: bundle([patient('b')], 'Patient?page=3') };
      if (url.includes('page=3')) return { body: bundle([patient('c')]) };
      return { body: bundle([patient('a')], `${server?.url}/fhir/Patient?page=2`) };
    });
    const first = await client.search('Patient', { name: 'x' });
    const second = await first.next?.();
    const third = await second?.next?.();
    expect([first, second, third].map((page) => page?.resources[0]?.id)).toEqual(['a', 'b', 'c']);
    expect([first, second, third].map((page) => page?.complete)).toEqual([false, false, true]);
    expect(local.requests.map((request) => request.url)).toEqual([
      '/fhir/Patient?name=x',
      '/fhir/Patient?page=2',
      '/fhir/Patient?page=3',
    ]);
  });

  test('asks its own server for the page of a link that names another host', async () => {
    const { client, local } = await clientOf((url) => ({
      body: url.includes('page=2')
        ? bundle([patient('b')])
        : bundle([], 'http://behind-the-proxy.test/fhir/Patient?page=2'),
    }));
    const second = await (await client.search('Patient')).next?.();
    expect(second?.resources).toEqual([patient('b')]);
    expect(local.requests.map((request) => request.url)).toEqual(['/fhir/Patient', '/fhir/Patient?page=2']);
  });

  test.each(['http://evil.test/Patient?page=2', '/other/Patient', '../admin', 'http://'])(
    'does not carry its credentials to %s',
    async (next) => {
      const { client, local } = await clientOf(() => ({ body: bundle([], next) }));
      const page = await client.search('Patient');
      await expect(page.next?.()).rejects.toMatchObject({ code: 'bad_response' });
      expect(local.requests).toHaveLength(1);
    },
  );

  test('leaves out what was only included, and fails on what it cannot read', async () => {
    const broken = { resourceType: 'Patient', birthDate: 1984 };
    const { client } = await clientOf((url) => ({
      body: url.includes('broken') ? bundle([broken]) : bundle([patient('a'), { resourceType: 'OperationOutcome' }]),
    }));
    expect((await client.search('Patient')).resources).toEqual([patient('a')]);
    await expect(client.search('Patient', { broken: true })).rejects.toMatchObject({ code: 'bad_response' });
  });
});

test('read keeps fields that are not modeled, and tells the code of an OperationOutcome', async () => {
  const known = { ...patient('7'), extension: [{ url: 'x' }], name: [{ family: 'Ł', _family: { id: '1' } }] };
  const { client } = await clientOf((url) =>
    url.endsWith('/7')
      ? { body: known }
      : { status: 404, body: { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'not-found' }] } },
  );
  expect(await client.read('Patient', '7')).toEqual(known);
  await expect(client.read('Patient', '8')).rejects.toMatchObject({ code: 'not_found', serverCode: 'not-found' });
});

describe('a caller without types', () => {
  const untyped = async () => {
    const { client, local } = await clientOf(() => ({ body: patient('a') }));
    const call = (name: 'read' | 'search' | 'create', ...given: unknown[]): Promise<unknown> =>
      Reflect.apply(client[name], client, given);
    return { call, local };
  };

  test.each([
    ['create', [patient('a')], "fhir.create takes the resource type first: 'AllergyIntolerance', 'Appointment',"],
    ['create', ['Patient'], "fhir.create('Patient', …) wants a resource with resourceType 'Patient'."],
    ['create', ['ImagingStudy', patient('a')], "wants a resource with resourceType 'ImagingStudy'."],
    ['create', [undefined, patient('a')], 'fhir.create takes the resource type first'],
    ['read', ['Medication', 'a'], "'Slot' or 'Task'."],
    ['read', ['toString', 'a'], 'fhir.read takes the resource type first'],
    ['search', [{ name: 'x' }], 'fhir.search takes the resource type first'],
    ['search', ['Medication'], 'fhir.search takes the resource type first'],
  ] as const)('hears at once what is wrong with %s of %j', async (name, given, message) => {
    const { call, local } = await untyped();
    await expect(call(name, ...given)).rejects.toMatchObject({
      name: 'ClientError',
      code: 'bad_request',
      message: expect.stringContaining(message),
    });
    expect(local.requests).toHaveLength(0);
  });
});

test.each([
  [undefined, undefined],
  [[], undefined],
  [[{ use: 'old', family: 'Nowak' }], undefined],
  [
    [{ family: 'Nowak' }, { use: 'official', family: 'Żółkiewska', given: ['Łucja', 'Maria'] }],
    'Żółkiewska, Łucja Maria',
  ],
  [[{ family: ' ', text: 'Teller' }], 'Teller'],
  [[{ given: ['Sukarno'] }], 'Sukarno'],
  [
    [
      { use: 'maiden', family: 'Nowak' },
      { use: 'nickname', given: ['Ania'] },
    ],
    'Ania',
  ],
  [[{ use: 'nickname', given: ['Ania'] }, { family: 'Wolska' }], 'Wolska'],
  [
    [
      { use: 'official', family: 'Nowak', period: { end: '2019' } },
      { use: 'usual', family: 'Wolska' },
    ],
    'Wolska',
  ],
  [[{ use: 'official', family: 'Nowak', period: { end: '9999-12-31' } }], 'Nowak'],
])('formatHumanName of %j is %j', (name, expected) => {
  expect(formatHumanName(name === undefined ? {} : { name })).toBe(expected);
});

test('a page that is cut off without a way to the rest is not complete', async () => {
  const { client } = await clientOf(() => ({ body: { ...bundle([patient('a')]), total: 9 } }));
  const page = await client.search('Patient');
  expect([page.complete, page.total]).toEqual([false, 9]);
  expect(await client.find(searchFor('Patient')).gather()).toMatchObject({ complete: false, total: 9 });
  const reading = async () => {
    for await (const one of client.find(searchFor('Patient'))) expect(one.id).toBe('a');
  };
  await expect(reading()).rejects.toMatchObject({ code: 'bad_response' });
});

test('a server that pages at its base, or answers a write with its place alone, is understood', async () => {
  const { client } = await clientOf((url) => {
    if (url.startsWith('/fhir?')) return { body: bundle([patient('b')]) };
    return { body: url.endsWith('/new') ? patient('new') : bundle([patient('a')], `${server?.url}/fhir?_getpages=2`) };
  });
  const ids: (string | undefined)[] = [];
  for await (const { id } of client.find(searchFor('Patient'))) ids.push(id);
  expect(ids).toEqual(['a', 'b']);
  await server?.close();
  server = await startServer((request, response) => {
    if (request.method !== 'POST') response.writeHead(200).end(JSON.stringify(patient('new')));
    else response.writeHead(201, { location: `${server?.url}/fhir/Patient/new/_history/1` }).end();
  });
  const quiet = createFhirClient({ url: `${server.url}/fhir` });
  expect(await quiet.create('Patient', { resourceType: 'Patient' })).toEqual(patient('new'));
});

test('a search of steps says what it was told, and nothing else', () => {
  const search = searchFor('Observation')
    .where('patient', ['p1', 'p2'])
    .where('code', { system: 'http://loinc.org', code: 'a|b,c' })
    .where('value-string', 'Smith, John')
    .where('date', { ge: new Date(0), lt: '2026' })
    .sort('-date', 'code')
    .include('subject', 'Patient')
    .withId('a', 'b');
  expect(search.parameters).toEqual({
    patient: ['p1,p2'],
    code: ['http://loinc.org|a\\|b\\,c'],
    'value-string': ['Smith\\, John'],
    date: ['ge1970-01-01T00:00:00.000Z', 'lt2026'],
    _sort: ['-date,code'],
    _include: ['Observation:subject:Patient'],
    _id: ['a,b'],
  });
  expect(searchFor('Observation').parameters).toEqual({});
});
