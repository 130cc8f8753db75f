import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../../scripts/test/localServer.ts';
import { createOrthancClient, type OrthancClient } from '../client.ts';

// A stand-in for the Worklists plugin, which no package that CI can install has; after its source, version 0.9.2.
const id = '5fdc7404-f9dc-4798-b6e1-8f715e2f9e71';
const entries = new Map<string, unknown>();
let server: LocalServer;
let orthanc: OrthancClient;

beforeAll(async () => {
  server = await startServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const [path = '', query] = (request.url ?? '').split('?');
    const name = path.split('/')[2];
    const answer = (body: unknown, status = 200) => response.writeHead(status).end(JSON.stringify(body));
    const shown = (key: string) => ({ ID: key, Tags: entries.get(key) });
    if (request.method === 'GET' && query !== 'format=Simplify' && path !== '/worklists') return answer({}, 400);
    if (path === '/worklists') return answer([...entries.keys()].map(shown));
    if (request.method === 'POST' || request.method === 'PUT') {
      const { Tags, Force } = JSON.parse(text);
      const [step] = Tags.ScheduledProcedureStepSequence ?? [];
      if (!Force && !(step?.Modality && step.ScheduledProcedureStepStartDate))
        return answer({ OrthancStatus: 15 }, 400);
      entries.set(id, Tags);
      return answer({ ID: id, Path: `/worklists/${id}` });
    }
    if (name === undefined || !entries.has(name)) return answer({ OrthancStatus: 17 }, 404);
    if (request.method === 'GET') return answer(shown(name));
    entries.delete(name);
    return answer({});
  });
  orthanc = createOrthancClient({ url: server.url });
});
afterAll(async () => server.close());

test('makes, reads, replaces and deletes entries of the worklist', async () => {
  expect(await orthanc.can('worklists')).toBe(true);
  const step = { Modality: 'PX', ScheduledProcedureStepStartDate: '20260102' };
  const made = await orthanc.worklists.create({
    PatientName: 'Żółkiewska^Łucja',
    ScheduledProcedureStepSequence: [step],
  });
  expect(made).toBe(id);
  expect(await orthanc.worklists.get(id)).toMatchObject({ ID: id, Tags: { PatientName: 'Żółkiewska^Łucja' } });
  await orthanc.worklists.replace(id, { PatientName: 'Other' }, { force: true });
  expect(await orthanc.worklists.list()).toEqual([{ ID: id, Tags: { PatientName: 'Other' } }]);
  await expect(orthanc.worklists.create({ PatientName: 'x' })).rejects.toMatchObject({ code: 'bad_request' });
  await orthanc.worklists.delete(id);
  await expect(orthanc.worklists.get(id)).rejects.toMatchObject({ code: 'not_found' });
});
