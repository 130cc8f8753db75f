import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isTableOutdated, readRuns, storeRun } from '../../../scripts/generate/orthancRoutes.ts';
import { countRoutes, publishedRoutes, totalOf } from '../../../scripts/generate/orthancRouteTable.ts';
import { orthancPrograms } from '../../../scripts/test/orthanc.ts';
import { filesTests } from '../../../scripts/test/orthancRoutes/files.ts';
import { type Given, startGiven } from '../../../scripts/test/orthancRoutes/given.ts';
import { networkTests } from '../../../scripts/test/orthancRoutes/network.ts';
import { resourcesTests } from '../../../scripts/test/orthancRoutes/resources.ts';
import { serverTests } from '../../../scripts/test/orthancRoutes/server.ts';
import { dump2dcmPath } from '../../../scripts/test/twoOrthancs.ts';

// None so far; the reason goes into the README.
const reasons = {};

const isStoring = process.env['STORE_ORTHANC_RUN'] !== undefined;

test.skipIf(isStoring)('the README has the table of what is written down', () => {
  expect(isTableOutdated()).toBe(false);
});

describe.skipIf(!dump2dcmPath()).each(orthancPrograms())('every route of a real Orthanc (%s)', (program) => {
  let started: Given;
  const given = () => started;
  beforeAll(async () => {
    started = await startGiven(program);
  });
  afterAll(async () => started?.stop());

  resourcesTests(given);
  filesTests(given);
  networkTests(given);
  serverTests(given);

  test('restarts and ends it', async () => {
    const { orthanc } = started;
    const encoding = () => orthanc.settings.defaultEncoding.get().catch(() => 'down');
    // A restart reads the configuration again, which says Utf8.
    await orthanc.settings.defaultEncoding.set('Latin1');
    await orthanc.tools.reset();
    await expect.poll(encoding).toBe('Utf8');
    await orthanc.tools.shutdown();
    await expect.poll(encoding).toBe('down');
  });

  test('was asked for what it publishes, as is written down', () => {
    const { version, requests } = started;
    const run = countRoutes(version, publishedRoutes(program, version), requests, reasons);
    if (isStoring) storeRun(run);
    const [called, published] = totalOf(run);
    expect(called).toBeGreaterThanOrEqual(0.95 * published);
    expect(readRuns().find((stored) => stored.version === version) ?? run).toEqual(run);
  });
});
