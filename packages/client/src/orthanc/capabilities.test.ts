import { afterEach, describe, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createOrthancClient } from './client.ts';
import { isAtLeast } from './version.ts';

const study = '11111111-22222222-33333333-44444444-55555555';
let server: LocalServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** An Orthanc that says `system` of itself and refuses everything else. */
async function orthancOf(system: () => object, status = 404) {
  server = await startServer((request, response) => {
    if (request.url === '/system') return response.end(JSON.stringify(system()));
    return response.writeHead(status).end('{}');
  });
  return createOrthancClient({ url: server.url, retries: 0 });
}
const asked = () => server?.requests.map(({ method, url }) => `${method} ${url}`) ?? [];

test.each([
  ['1.12.10', '1.12.9', true],
  ['1.12.9', '1.12.10', false],
  ['1.10.1', '1.10.1', true],
  ['2.0.0', '1.13.0', true],
  ['1.12.7+dfsg', '1.12.7', true],
  ['mainline', '1.13.0', true],
])('version %s is %s or later: %s', (version, wanted, is) => {
  expect(isAtLeast(version, wanted)).toBe(is);
});

describe('what an Orthanc can do', () => {
  test('depends on its version, its database and its settings', async () => {
    const old = await orthancOf(() => ({ Version: '1.10.1' }));
    expect([await old.can('labels'), await old.can('cget'), await old.can('requestedTags')]).toEqual([
      false,
      false,
      false,
    ]);
    expect(asked()).toEqual(['GET /system']);
    await server?.close();
    const told = { HasLabels: false, Capabilities: { HasExtendedFind: true, HasExtendedChanges: false } };
    const other = await orthancOf(() => ({ Version: '1.12.7', ...told, CheckRevisions: true }));
    expect([await other.can('labels'), await other.can('extendedFind')]).toEqual([false, true]);
    expect([await other.can('extendedChanges'), await other.can('revisions')]).toEqual([false, true]);
    expect([await other.can('lossyQuality'), await other.can('utf8'), await other.can('worklists')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('is told after a refusal, with the version that is needed', async () => {
    const orthanc = await orthancOf(() => ({ Version: '1.10.1' }));
    await expect(orthanc.studies.labels.add(study, 'urgent')).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringMatching(/"labels".*1\.12\.0/),
    });
    expect(asked()).toEqual([`PUT /studies/${study}/labels/urgent`, 'GET /system']);
  });

  test('is asked anew after a refusal, for it may be another by now', async () => {
    let Version = '1.12.7';
    const orthanc = await orthancOf(() => ({ Version, HasLabels: true }));
    expect(await orthanc.can('labels')).toBe(true);
    await expect(orthanc.studies.labels.list(study)).rejects.toMatchObject({ code: 'not_found' });
    Version = '1.10.1';
    await expect(orthanc.studies.labels.list(study)).rejects.toMatchObject({ code: 'unsupported' });
    expect(await orthanc.can('labels')).toBe(false);
  });

  test('is asked before what an old one would leave unread', async () => {
    const orthanc = await orthancOf(() => ({ Version: '1.10.1' }));
    const calls = [
      () => orthanc.find({ level: 'Study', labels: ['urgent'] }),
      () => orthanc.find({ level: 'Series', parentStudy: study }),
      () => orthanc.studies.get(study, { requestedTags: ['ModalitiesInStudy'] }),
      () => orthanc.studies.anonymize(study, { keepLabels: true }),
      () => orthanc.instances.file(study, { transcode: '1.2.840.10008.1.2.1' }),
      () => orthanc.studies.archive(study, { lossyQuality: 50 }),
      () => orthanc.studies.attachments.data(study, 'report', { range: { start: 0 } }),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'unsupported' });
    expect(asked()).toEqual(['GET /system']);
  });

  test('does not hide why something else was refused', async () => {
    const orthanc = await orthancOf(() => ({ Version: '1.13.0', HasLabels: true }), 403);
    await expect(orthanc.studies.labels.list(study)).rejects.toMatchObject({ code: 'forbidden' });
    expect(asked()).toEqual([`GET /studies/${study}/labels`]);
  });
});

describe('a find', () => {
  test.each([
    ['an empty text', { query: { PatientID: '' } }],
    ['an empty list', { query: { StudyInstanceUID: [] } }],
    ['an empty range', { query: { StudyDate: { from: '' } } }],
    ['no labels', { labels: [] }],
    ['a label without a name', { labels: [''] }],
    ['empty metadata', { metadata: { review: '' } }],
    ['an empty id', { parentPatient: '' }],
    ['a limit of none', { limit: 0 }],
    ['a part of a page', { since: 0.5 }],
    ['an id that is none', { parentPatient: '../system' }],
  ])('with %s is refused, and not sent', async (_name, options) => {
    const system = { Version: '1.13.0', HasLabels: true, Capabilities: { HasExtendedFind: true } };
    const orthanc = await orthancOf(() => system);
    await expect(orthanc.find({ level: 'Study', ...options })).rejects.toMatchObject({ code: 'bad_request' });
    expect(asked().filter((request) => request !== 'GET /system')).toEqual([]);
  });
});
