import { expect, test, vi } from 'vitest';
import { sqlite } from '../database/sqlite.ts';
import { openTestClinic, patientIdSystem } from '../testing/testClinic.ts';
import { askForJobs } from './askForJobs.ts';
import type { RelayLogEntry } from './relayLog.ts';

const secret = `whsec_${Buffer.alloc(32, 3).toString('base64')}`;

test('asks a clinic for its jobs again and again, and says once that it is not reached', async () => {
  const clinic = await openTestClinic(sqlite({ file: ':memory:' }), {
    orthanc: { id: 'main', tenant: 'north', url: 'http://127.0.0.1:9', webhookSecrets: [secret], patientIdSystem },
  });
  clinic.principal = undefined;
  const stop = new AbortController();
  const logged: RelayLogEntry[] = [];
  const statuses: number[] = [];
  let down = false;
  const asking = askForJobs({
    jobsUrl: 'http://clinic.test/api/jobs/run',
    source: 'main',
    secret,
    timeoutMs: 60_000,
    everyMs: 1,
    signal: stop.signal,
    onLog: (entry) => logged.push(entry),
    fetch: async (input, init) => {
      if (down) throw new TypeError('Nobody is there.');
      const response = await clinic.clinic.fetch(new Request(input, init));
      statuses.push(response.status);
      return response;
    },
  });
  await vi.waitFor(() => expect(statuses.length).toBeGreaterThan(2));
  down = true;
  await vi.waitFor(() => expect(logged).toHaveLength(1));
  down = false;
  const before = statuses.length;
  await vi.waitFor(() => expect(statuses.length).toBeGreaterThan(before));
  stop.abort();
  await asking;
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(logged).toEqual([{ level: 'warn', event: 'jobs_not_run', source: 'main', reason: 'network' }]);
  await clinic.close();
});
