import { ContentDate, ImageLaterality, NumberOfFrames, Rows } from '@clinikit/dicom/tags';
import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { matching } from '../query/matching.ts';
import { createDicomwebClient } from './client.ts';
import { allMatches } from './search.ts';
import type { StudySearch } from './searchQuery.ts';

let server: LocalServer | undefined;
afterEach(async () => server?.close());

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}
async function clientOf(answer: (url: URL, count: number) => Answer) {
  const started = await startServer((request, response, count) => {
    const { status = 200, headers = {}, body } = answer(new URL(request.url ?? '', 'http://server'), count);
    response.writeHead(status, { 'content-type': 'application/dicom+json', ...headers });
    response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
  });
  server = started;
  return { client: createDicomwebClient({ url: started.url, retries: 0 }), requests: started.requests };
}

const study = (uid: string) => ({ '0020000D': { vr: 'UI', Value: [uid] } });
const uidsOf = (matches: readonly { readonly [tag: string]: { readonly Value?: readonly unknown[] } }[]) =>
  matches.map((each) => each['0020000D']?.Value?.[0]);

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('a search', () => {
  test('carries its conditions by keyword and by tag, at every level and across levels', async () => {
    const { client, requests } = await clientOf(() => ({ body: [] }));
    await client.searchStudies({
      PatientName: 'Żółk*',
      StudyDate: { from: '20260101', to: '20261231' },
      StudyInstanceUID: ['1.2', '1.3'],
      limit: 5,
      offset: 10,
      includefield: [NumberOfFrames, Rows],
      fuzzymatching: true,
      where: [matching(ImageLaterality, 'L')],
    });
    const asked = new URL(requests[0]?.url ?? '', 'http://server');
    expect([...asked.searchParams].toSorted()).toEqual(
      [
        ['PatientName', 'Żółk*'],
        ['StudyDate', '20260101-20261231'],
        ['StudyInstanceUID', '1.2,1.3'],
        ['limit', '5'],
        ['offset', '10'],
        ['includefield', '00280008'],
        ['includefield', '00280010'],
        ['fuzzymatching', 'true'],
        ['00200062', 'L'],
      ].toSorted(),
    );
    await client.searchSeries('all', { Modality: 'PX' });
    await client.searchSeries({ studyInstanceUid: '1.2' });
    const series = { studyInstanceUid: '1.2', seriesInstanceUid: '1.3' };
    await client.searchSeries(series);
    await client.searchInstances('all', { includefield: 'all' });
    await client.searchInstances({ studyInstanceUid: '1.2' }, { InstanceNumber: 3 });
    await client.searchInstances(series);
    expect(requests.slice(1).map(({ url }) => url)).toEqual([
      '/series?Modality=PX',
      '/studies/1.2/series',
      '/studies/1.2/series',
      '/instances?includefield=all',
      '/studies/1.2/instances?InstanceNumber=3',
      '/studies/1.2/series/1.3/instances',
    ]);
    expect(requests.every(({ headers }) => headers.accept === 'application/dicom+json')).toBe(true);
  });

  test('refuses what is no count and no UID before anything is sent', async () => {
    const { client, requests } = await clientOf(() => ({ body: [] }));
    for (const limit of [-1, 0, 1.5, Number.NaN]) {
      await expect(client.searchStudies({ limit })).rejects.toMatchObject({ code: 'bad_request' });
    }
    await expect(client.searchStudies({ offset: -1 })).rejects.toMatchObject({ code: 'bad_request' });
    await expect(client.searchSeries({ studyInstanceUid: '../x' })).rejects.toMatchObject({ code: 'bad_request' });
    expect(requests).toEqual([]);
  });

  test('refuses what a server would take for everything, or for nothing', async () => {
    const { client, requests } = await clientOf(() => ({ body: [] }));
    // Objects that are put together, which the compiler does not see into.
    const misspelled = { PatientNme: 'x' };
    const ofSeries = { Modality: 'CT' };
    const searches: StudySearch[] = [
      { ...misspelled, limit: 5 },
      { ...ofSeries, limit: 5 },
      { ...{ toString: 'x' }, limit: 5 },
      { PatientID: '' },
      { StudyInstanceUID: [] },
      { where: [matching(ImageLaterality, '')] },
      { StudyDate: '2026-01-31' },
      { StudyDate: { from: '2026-01-01', to: '20260131' } },
      { StudyTime: '08:30' },
    ];
    for (const search of searches) {
      await expect(client.searchStudies(search), JSON.stringify(search)).rejects.toMatchObject({ code: 'bad_request' });
    }
    expect(() => matching(ContentDate, '2026-01-31')).toThrow(/no separators/);
    expect(requests).toEqual([]);
    const days = ['20260131', '20260101-20260131', '20260101-', '-20260131'];
    for (const day of days)
      await client.searchStudies({ StudyDate: day, StudyDescription: '2026-01-31', PatientName: undefined });
    expect(requests).toHaveLength(days.length);
    await client.searchSeries('all', {
      Modality: 'CT',
      PatientID: '1',
      StudyDate: { from: '20260101', to: undefined },
    });
    expect(requests.at(-1)?.url).toBe('/series?Modality=CT&PatientID=1&StudyDate=20260101-');
  });

  test('takes 204 for no match, and a failure for a failure', async () => {
    const { client } = await clientOf((_url, count) => ({ status: count === 1 ? 204 : 500 }));
    expect(await client.searchStudies({ PatientID: '7', limit: 5 })).toMatchObject({ matches: [], complete: true });
    await expect(client.searchStudies({})).rejects.toMatchObject({ code: 'server' });
  });

  test('is no search where a web page or something else answers', async () => {
    const page = { headers: { 'content-type': 'text/html' }, body: '<html>Sign in</html>' };
    const answers: Answer[] = [page, {}, { body: { a: 1 } }, { body: [{ PatientName: 'x' }] }, { body: '[{' }];
    const { client } = await clientOf((_url, count) => answers[count - 1] ?? {});
    for (const _each of answers) await expect(client.searchStudies()).rejects.toMatchObject({ code: 'bad_response' });
  });

  test('says whether there are more, and what the server warns of', async () => {
    const more = '299 dcm4chee:8080 "There are 7 additional results that can be requested"';
    const fuzzy =
      '299 {SERVICE}: The fuzzymatching parameter is not supported. Only literal matching has been performed.';
    const warnings: Record<string, string>[] = [
      {},
      { warning: more },
      { warning: fuzzy },
      { warning: `${more}, ${more}` },
    ];
    const { client } = await clientOf((_url, count) => ({ headers: warnings[count - 1] ?? {}, body: [study('1.2')] }));
    expect(await client.searchStudies({ limit: 2 })).toMatchObject({ complete: true, warnings: [] });
    expect(await client.searchStudies({ limit: 2 })).toMatchObject({
      complete: false,
      warnings: ['There are 7 additional results that can be requested'],
    });
    expect(await client.searchStudies()).toMatchObject({
      complete: true,
      warnings: [expect.stringMatching(/^\{SERVICE}/)],
    });
    expect(await client.searchStudies()).toMatchObject({ complete: false, warnings: { length: 2 } });
    expect(await client.searchStudies({ limit: 1 })).toMatchObject({ complete: false, warnings: [] });
  });

  test('does not take for complete what stops at a round number, as Google does in silence', async () => {
    const { client } = await clientOf(({ searchParams }) => {
      const count = Math.min(Number(searchParams.get('limit') ?? 1000), 1000);
      return { body: Array.from({ length: count }, (_each, index) => study(`1.${index}`)) };
    });
    expect(await client.searchStudies()).toMatchObject({ matches: { length: 1000 }, complete: false });
    expect(await client.searchStudies({ limit: 5000 })).toMatchObject({ complete: false });
  });

  test('separates the values of a list by commas, and keeps the commas of a text', async () => {
    const { client, requests } = await clientOf(() => ({ body: [] }));
    await client.searchStudies({
      StudyInstanceUID: ['1.2', '1.3'],
      ModalitiesInStudy: ['CT', 'MR'],
      StudyDescription: 'Head,neck',
      PatientName: 'Yamada^Tarou=山田^太郎',
    });
    const name = 'Yamada%5ETarou%3D%E5%B1%B1%E7%94%B0%5E%E5%A4%AA%E9%83%8E';
    const pairs = requests[0]?.url.slice('/studies?'.length).split('&');
    expect(pairs).toEqual([
      'StudyInstanceUID=1.2,1.3',
      'ModalitiesInStudy=CT,MR',
      'StudyDescription=Head%2Cneck',
      `PatientName=${name}`,
      'offset=%30',
    ]);
  });

  test('goes on page by page until none is left, also where the server caps in silence', async () => {
    const all = ['1', '2', '3', '4', '5'].map(study);
    const { client, requests } = await clientOf(({ searchParams }) => {
      const offset = Number(searchParams.get('offset') ?? 0);
      return { body: all.slice(offset, offset + 2) };
    });
    const found: unknown[] = [];
    for await (const match of allMatches(client.searchStudies({ limit: 3 }))) found.push(...uidsOf([match]));
    expect(found).toEqual(['1', '2', '3', '4', '5']);
    expect(requests.map(({ url }) => url.replace(/^\D+3/, ''))).toEqual(['', '&offset=2', '&offset=4', '&offset=5']);
    const page = await client.searchStudies({ limit: 2, offset: 1 });
    expect(uidsOf((await page.next()).matches)).toEqual(['4', '5']);
  });

  test('does not go round in circles where a server knows no offset', async () => {
    const { client } = await clientOf(() => ({ body: [study('1'), study('2')] }));
    const reading = gathered(allMatches(client.searchStudies({ limit: 2 })));
    await expect(reading).rejects.toMatchObject({ code: 'unsupported' });
  });

  test('ends with its signal', async () => {
    const { client } = await clientOf(() => ({ body: [study('1')] }));
    const signal = AbortSignal.abort();
    await expect(client.searchStudies({}, { signal })).rejects.toMatchObject({ code: 'aborted' });
    const page = await client.searchStudies();
    await expect(page.next({ signal })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('a server that does not decode queries', () => {
  // As Orthanc's plugin did before Orthanc 1.13.
  const undecoding = (url: URL): Answer => {
    const pairs = url.search.slice(1).split('&');
    if (pairs.some((pair) => /^(limit|offset)=.*%/.test(pair))) return { status: 400, body: {} };
    return { body: pairs.includes('PatientName=Kowalski^Jan') ? [study('1')] : [] };
  };

  test('is found out by its first search, and asked in plain words from then on', async () => {
    const { client, requests } = await clientOf(undecoding);
    expect((await client.searchStudies({ PatientName: 'Kowalski^Jan' })).matches).toHaveLength(1);
    expect(requests.map(({ url }) => url)).toEqual([
      '/studies?PatientName=Kowalski%5EJan&offset=%30',
      '/studies?limit=1&offset=%30',
      '/studies?PatientName=Kowalski^Jan',
    ]);
    expect((await client.searchStudies({ PatientName: 'Kowalski^Jan', offset: 3 })).matches).toHaveLength(1);
    expect(requests.at(-1)?.url).toBe('/studies?PatientName=Kowalski^Jan&offset=3');
    await expect(client.searchStudies({ PatientName: 'Żółkiewska' })).rejects.toMatchObject({ code: 'unsupported' });
    for (const StudyDescription of ['a b', 'a,b']) {
      await expect(client.searchStudies({ StudyDescription })).rejects.toMatchObject({ code: 'unsupported' });
    }
  });

  test('is not taken for one that refuses a query for reasons of its own', async () => {
    const { client, requests } = await clientOf((_url, count) => ({ status: count === 1 ? 400 : 200, body: [] }));
    const search = client.searchStudies({ PatientName: 'A^B', offset: 12 });
    await expect(search).rejects.toMatchObject({ code: 'bad_request' });
    expect(requests[0]?.url).toBe('/studies?PatientName=A%5EB&offset=%31%32');
    await client.searchStudies({ PatientName: 'A^B' });
    expect(requests.at(-1)?.url).toBe('/studies?PatientName=A%5EB&offset=%30');
  });
});
