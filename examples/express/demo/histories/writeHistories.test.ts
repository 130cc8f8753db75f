import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFhirClient } from '@clinikit/client/fhir';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, type RunningServer } from '../../server/listen.ts';
import { openSecrets } from '../../server/secrets.ts';
import { enrollPeople, knownPeople } from '../people.ts';
import { inventChart } from './invent.ts';
import { type HistoriesTarget, writeHistories } from './writeHistories.ts';

let folder: string;
let server: RunningServer;
let target: HistoriesTarget;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-histories-'));
  const secrets = openSecrets(folder);
  server = await listen({ port: 0, folder, demo: true, preset: 'clinic', secrets });
  const clinicUrl = `http://localhost:${server.port}/api/clinic`;
  target = { clinicUrl, serviceToken: secrets.serviceToken, signal: new AbortController().signal };
  await enrollPeople(clinicUrl, target);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('charts are written once, whole, and the first ones are those of the people whom everybody knows', async () => {
  const fhir = createFhirClient({
    url: `${target.clinicUrl}/fhir`,
    auth: { token: target.serviceToken },
  });
  const totals = async () => {
    const found = await Promise.all(
      (['Patient', 'Encounter', 'Observation', 'Condition', 'Immunization'] as const).map((type) =>
        fhir.search(type, { _summary: 'count' }),
      ),
    );
    return found.map(({ total }) => total);
  };
  await writeHistories({ known: knownPeople, count: 0 }, target);
  const { resources: known } = await fhir.search('Patient');
  for (const { id = '' } of known) {
    const { total = 0 } = await fhir.search('Encounter', { patient: id, _total: 'accurate' });
    expect(total).toBeGreaterThan(50);
  }
  await writeHistories({ known: knownPeople, count: 4 }, target);
  const first = await totals();
  expect(first[0]).toBe(knownPeople.length + 4);
  await writeHistories({ known: knownPeople, count: 4 }, target);
  expect(await totals()).toEqual(first);
});

test('two hundred people are different people, of every age, and none is from tomorrow', () => {
  const today = new Date();
  const charts = Array.from({ length: 200 }, (_, at) => inventChart(at, today));
  const names = new Set(charts.map(({ patient }) => JSON.stringify([patient.name, patient.birthDate])));
  expect(names.size).toBe(200);
  const dates = JSON.stringify(charts).matchAll(/"(\d{4}-\d\d-\d\d)/g);
  const last =
    [...dates]
      .map(([, date]) => date ?? '')
      .sort()
      .at(-1) ?? '';
  expect(last <= today.toISOString().slice(0, 10)).toBe(true);
  expect(inventChart(7, today).patient).toEqual(charts[7]?.patient);
});
