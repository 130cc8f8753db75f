import { afterEach, expect, test, vi } from 'vitest';
import { type LocalServer, startServer } from '../../../../../scripts/test/localServer.ts';
import { createOrthancClient } from '../client.ts';

const study = '11111111-22222222-33333333-44444444-55555555';
const job = (State: string, more: object = {}) => ({
  ID: 'job',
  Type: 'ResourceModification',
  State,
  Progress: 50,
  Priority: 0,
  ErrorCode: 0,
  ErrorDescription: 'Success',
  CreationTime: '20260101T000000.000000',
  EffectiveRuntime: 1,
  Content: {},
  ...more,
});
const made = { ID: study, Path: `/studies/${study}`, Type: 'Study', PatientID: study };

let server: LocalServer | undefined;
afterEach(async () => {
  vi.unstubAllGlobals();
  await server?.close();
  server = undefined;
});

/** An Orthanc whose job has one state after the other; `undefined` is one that it has forgotten. */
async function orthancWith(states: readonly (object | undefined)[], start: object = { ID: 'job', Path: '/jobs/job' }) {
  let looks = 0;
  server = await startServer((request, response) => {
    const answer = (body: object, status = 200) => response.writeHead(status).end(JSON.stringify(body));
    if (request.method === 'POST') return answer(request.url?.endsWith('/cancel') === true ? {} : start);
    const state = states[Math.min(looks, states.length - 1)];
    looks += 1;
    return state === undefined ? answer({ OrthancStatus: 17 }, 404) : answer(state);
  });
  return createOrthancClient({ url: server.url });
}
const asked = () => server?.requests.map(({ method, url }) => `${method} ${url}`) ?? [];

test('is looked at until it is done, and gives what it has made', async () => {
  const orthanc = await orthancWith([job('Pending'), job('Running'), job('Success', { Progress: 100, Content: made })]);
  const states: string[] = [];
  const modified = await orthanc.studies.anonymize(study, { onProgress: ({ State }) => states.push(State) });
  expect(modified.ID).toBe(study);
  expect(states).toEqual(['Pending', 'Running', 'Success']);
});

test('that is merely started is not looked at', async () => {
  const orthanc = await orthancWith([job('Running')]);
  expect(await orthanc.studies.anonymize(study).started).toBe('job');
  expect(asked()).toEqual([`POST /studies/${study}/anonymize`]);
});

test('is cancelled in Orthanc by an abort', async () => {
  const orthanc = await orthancWith([job('Running')]);
  const stop = new AbortController();
  const work = orthanc.studies.anonymize(study, { signal: stop.signal, onProgress: () => stop.abort() });
  await expect(work).rejects.toMatchObject({ code: 'aborted' });
  expect(asked().at(-1)).toBe('POST /jobs/job/cancel');
});

test('is cancelled in Orthanc by an abort when nobody waits for it, too', async () => {
  const orthanc = await orthancWith([job('Running')]);
  const stop = new AbortController();
  expect(await orthanc.studies.anonymize(study, { signal: stop.signal }).started).toBe('job');
  stop.abort();
  await expect.poll(() => asked().at(-1)).toBe('POST /jobs/job/cancel');
});

test('goes on when what hears of its progress throws', async () => {
  const orthanc = await orthancWith([job('Success', { Progress: 100, Content: made })]);
  const mistake = new Error('A mistake in the page.');
  const reported: unknown[] = [];
  const { queueMicrotask } = globalThis;
  vi.stubGlobal('queueMicrotask', (work: () => void) =>
    queueMicrotask(() => {
      try {
        work();
      } catch (error) {
        reported.push(error);
      }
    }),
  );
  const onProgress = () => {
    throw mistake;
  };
  expect((await orthanc.studies.anonymize(study, { onProgress })).ID).toBe(study);
  expect(reported).toEqual([mistake]);
});

test('that Orthanc was stopped in is no success, though it says so', async () => {
  const orthanc = await orthancWith([job('Success', { Progress: 0, Content: { InstancesCount: 2, Resources: [] } })]);
  await expect(orthanc.bulk.anonymize([study])).rejects.toMatchObject({ code: 'server' });
});

test('does not begin after an abort', async () => {
  const orthanc = await orthancWith([]);
  await expect(orthanc.studies.anonymize(study, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'aborted',
  });
  expect(asked()).toEqual([]);
});

test('that Orthanc has lost says why it may be gone', async () => {
  const orthanc = await orthancWith([job('Running'), undefined]);
  await expect(orthanc.studies.anonymize(study)).rejects.toMatchObject({
    code: 'not_found',
    message: expect.stringContaining('JobsHistorySize'),
  });
});

test.each([
  [9, 'network'],
  [37, 'aborted'],
  [17, 'not_found'],
  [11, 'server'],
])('that failed with error %i rejects with %s', async (ErrorCode, code) => {
  const orthanc = await orthancWith([job('Failure', { ErrorCode, ErrorDescription: 'Broken' })]);
  await expect(orthanc.studies.anonymize(study)).rejects.toMatchObject({ code, serverCode: String(ErrorCode) });
});

test('that an old Orthanc ran at once is done', async () => {
  const orthanc = await orthancWith([], {});
  const options = { level: 'Study', resources: [{ StudyInstanceUID: '1.2' }] } as const;
  const work = orthanc.modalities.move('pacs', options);
  expect(await work).toEqual({});
  expect(await work.started).toBeUndefined();
});

test('rejects a bad id without asking, and a result of another form', async () => {
  const orthanc = await orthancWith([job('Success', { Progress: 100, Content: { Nothing: true } })]);
  await expect(orthanc.studies.anonymize('../system')).rejects.toMatchObject({ code: 'bad_request' });
  expect(asked()).toEqual([]);
  await expect(orthanc.studies.anonymize(study)).rejects.toMatchObject({ code: 'bad_response' });
});
