import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type OrthancStandIn, orthancId, startOrthancStandIn } from '../testing/orthancStandIn.ts';
import { syntheticInstance } from '../testing/syntheticInstance.ts';
import { openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { signWebhook } from '../webhook/signature.ts';

const secret = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
const count = 12;
const study = orthancId(0xabc);

describeOnDatabases('a study that is stable', (open) => {
  let orthanc: OrthancStandIn;
  let clinic: TestClinic;
  beforeEach(async () => {
    orthanc = await startOrthancStandIn();
    for (let n = 1; n <= count; n += 1) orthanc.files.set(orthancId(n), syntheticInstance({ number: n }));
    clinic = await openTestClinic(await open(), {
      orthanc: { id: 'main', tenant: 'north', url: orthanc.url, webhookSecrets: [secret], patientIdSystem },
      limits: { webhookMs: 0 },
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await clinic.close();
    await orthanc.close();
  });

  /** Posts as the relay does: `n` up to `count` for an instance, above for the study. */
  async function post(n: number): Promise<unknown> {
    const isStudy = n > count;
    const id = isStudy ? study : orthancId(n);
    const body = new TextEncoder().encode(
      JSON.stringify({
        ...{ type: 'orthanc.change', source: 'main', epoch: 'e', seq: n, date: '20260102T030405', id },
        changeType: isStudy ? 'StableStudy' : 'NewInstance',
        resourceType: isStudy ? 'Study' : 'Instance',
      }),
    );
    const headers = { ...(await signWebhook({ id: `main:e:${n}:${id}`, body }, [secret])) };
    const url = 'http://clinic.test/api/webhooks/orthanc';
    const response = await clinic.clinic.fetch(new Request(url, { method: 'POST', body, headers }));
    return JSON.parse(await response.text()).status;
  }
  const fetches = () => orthanc.requests.filter(({ url }) => url.endsWith('/file')).length;
  const filed = async () => (await clinic.client.imaging.triage()).studies[0]?.numberOfInstances ?? 0;
  const later = (ms: number) => {
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + ms);
  };

  const first = [count + 1, ...Array.from({ length: count }, (_each, index) => index + 1)];
  const orders: [string, number[]][] = [
    ['first', first],
    ['in between', [...first.slice(1, 5), count + 1, ...first.slice(5)]],
    ['last', [...first.slice(1), count + 1]],
    ['twice', [...first.slice(1, 3), count + 1, ...first.slice(3, 8), count + 2, ...first.slice(8)]],
  ];
  test.each(orders)('and comes %s has each instance fetched once', async (_name, order) => {
    for (const n of order) await post(n);
    for (const n of order) await expect.poll(() => post(n)).toBe('filed');
    await clinic.clinic.runJobs({ maxMs: 10_000 });
    expect([fetches(), await filed()]).toEqual([count, count]);
  });

  test('and comes at the same time has each instance fetched once', async () => {
    orthanc.fileMs = 50;
    await Promise.all(first.map(post));
    for (const n of first) await expect.poll(() => post(n)).toBe('filed');
    await clinic.clinic.runJobs({ maxMs: 10_000 });
    expect([fetches(), await filed()]).toEqual([count, count]);
  });

  test('brings what was never announced, once its source has been quiet', async () => {
    for (const n of [1, 2, 3]) expect(await post(n)).toBe('filed');
    expect(await post(count + 1)).toBe('accepted');
    expect(fetches()).toBe(3);
    later(61_000);
    expect(await post(count + 1)).toBe('filed');
    await clinic.clinic.runJobs({ maxMs: 10_000 });
    expect([fetches(), await filed()]).toEqual([count, count]);
  });

  test('and is repaired while its messages wait has each instance fetched once', async () => {
    expect(await clinic.clinic.repair()).toMatchObject({ missing: count });
    for (const n of first) await post(n);
    await clinic.clinic.runJobs({ maxMs: 10_000 });
    expect([fetches(), await filed()]).toEqual([count, count]);
  });
});
