import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createMemoryBudget } from '../memory/memoryBudget.ts';
import { orthancId } from '../testing/orthancStandIn.ts';
import { fetchFile } from './fetchFile.ts';
import { openSource } from './source.ts';

let server: LocalServer;
let sizeBytes: number;
/** Whether the length stands in the answer. */
let declared: boolean;
beforeEach(async () => {
  declared = true;
  server = await startServer((_request, response) => {
    if (declared) response.setHeader('content-length', sizeBytes);
    response.write(new Uint8Array(sizeBytes / 2).fill(1));
    response.end(new Uint8Array(sizeBytes / 2).fill(1));
  });
});
afterEach(() => server.close());

const fetchWith = (budget: ReturnType<typeof createMemoryBudget>, maxBytes = 1_000_000) => {
  const memory = budget.open();
  const options = { tenant: 'north', id: 'main', url: server.url, webhookSecrets: [], patientIdSystem: 'urn:x' };
  return { memory, file: fetchFile(openSource(options), orthancId(1), { maxBytes, memory }) };
};

test.each([true, false])('a file is held by the budget, declared: %s', async (isDeclared) => {
  declared = isDeclared;
  sizeBytes = 300_000;
  const budget = createMemoryBudget(1_000_000);
  const { memory, file } = fetchWith(budget);
  expect(Buffer.compare(await file, new Uint8Array(300_000).fill(1))).toBe(0);
  expect(memory.bytes).toBeGreaterThanOrEqual(300_000);
  // Without a length it is asked for by the client, which reads what comes.
  expect(server.requests).toHaveLength(isDeclared ? 1 : 2);
});

test('a file that has no room is asked for again once there is some', async () => {
  sizeBytes = 300_000;
  const budget = createMemoryBudget(1_000_000);
  const other = budget.open();
  await other.hold(800_000);
  const { file } = fetchWith(budget);
  await expect.poll(() => server.requests.length).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(budget.heldBytes).toBe(800_000);
  other.release();
  expect(await file).toHaveLength(300_000);
  expect(server.requests).toHaveLength(2);
});

test('a file that finds no room in time can be asked for another time', async () => {
  sizeBytes = 300_000;
  const budget = createMemoryBudget(1_000_000, { waitMs: 50 });
  await budget.open().hold(800_000);
  await expect(fetchWith(budget).file).rejects.toMatchObject({ code: 'unavailable' });
});

test.each([true, false])('a file beyond the limit is set aside, declared: %s', async (isDeclared) => {
  declared = isDeclared;
  sizeBytes = 300_000;
  const budget = createMemoryBudget(1_000_000);
  await expect(fetchWith(budget, 200_000).file).rejects.toMatchObject({ reason: 'too_large' });
  expect(budget.heldBytes).toBeLessThanOrEqual(200_000);
});
