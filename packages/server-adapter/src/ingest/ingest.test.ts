import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClinicOptions } from '../clinicOptions.ts';
import { type OrthancStandIn, orthancId, startOrthancStandIn } from '../testing/orthancStandIn.ts';
import { syntheticInstance } from '../testing/syntheticInstance.ts';
import { demoFiles, openTestClinic, patientIdSystem, type TestClinic } from '../testing/testClinic.ts';
import { describeOnDatabases } from '../testing/testDatabases.ts';
import { signWebhook } from '../webhook/signature.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

describeOnDatabases('the ingest', (open) => {
  let orthanc: OrthancStandIn;
  let branch: OrthancStandIn;
  let clinic: TestClinic;
  const openClinic = async (webhookAnswerMs?: number, limits: ClinicOptions['limits'] = {}) => {
    const source = { tenant: 'north', webhookSecrets: [secret] };
    const branchSystem = 'urn:test:branch';
    return openTestClinic(await open(), {
      orthanc: [
        { ...source, id: 'main', url: orthanc.url, patientIdSystem, issuers: { SYNTHETIC: patientIdSystem } },
        {
          ...source,
          id: 'branch',
          url: branch.url,
          patientIdSystem: branchSystem,
          issuers: { SYNTHETIC: branchSystem },
        },
      ],
      limits: { instanceBytes: 2_000_000, webhookMs: 0, ...(webhookAnswerMs && { webhookAnswerMs }), ...limits },
    });
  };
  beforeEach(async () => {
    orthanc = await startOrthancStandIn();
    branch = await startOrthancStandIn();
    clinic = await openClinic();
  });
  afterEach(async () => {
    await clinic.close();
    await orthanc.close();
    await branch.close();
  });

  /** Posts as the relay does; the status of the work. */
  const announce = async (n: number, source = 'main', signal: AbortSignal | null = null): Promise<unknown> => {
    const body = new TextEncoder().encode(
      JSON.stringify({
        ...{ type: 'orthanc.change', source, epoch: 'e', seq: n, changeType: 'NewInstance' },
        ...{ resourceType: 'Instance', id: orthancId(n), date: '20260102T030405' },
      }),
    );
    const headers = await signWebhook({ id: `${source}:e:${n}:${orthancId(n)}`, body }, [secret]);
    const request = new Request('http://clinic.test/api/webhooks/orthanc', {
      method: 'POST',
      signal,
      body,
      headers: { ...headers },
    });
    const response = await clinic.clinic.fetch(request);
    return JSON.parse(await response.text()).status;
  };
  const reasons = async () => (await clinic.client.imaging.quarantine()).items.map(({ reason }) => reason);
  const countOfStudies = async () => (await clinic.client.imaging.listStudies()).studies.length;
  const putFiles = async (study: string, from = 1) => {
    for (const [index, bytes] of (await demoFiles(study)).entries()) orthanc.files.set(orthancId(from + index), bytes);
  };

  test.each([404, 413, 502])('waits while something else answers %i in the place of Orthanc', async (status) => {
    await putFiles('patient1/px');
    orthanc.behindProxyError = status;
    expect(await announce(1)).toBe('accepted');
    expect(await reasons()).toEqual([]);
    orthanc.behindProxyError = undefined;
    expect(await announce(1)).toBe('filed');
    expect(await countOfStudies()).toBe(1);
  });

  test('files what takes longer than the sender waits, and fetches it once', async () => {
    await clinic.close();
    clinic = await openClinic(200);
    await putFiles('patient1/px');
    orthanc.fileMs = 1500;
    const leaving = new AbortController();
    setTimeout(() => leaving.abort(), 100);
    expect(await announce(1, 'main', leaving.signal)).toBe('accepted');
    expect(await announce(1)).toBe('accepted');
    await expect.poll(() => announce(1)).toBe('filed');
    expect(await countOfStudies()).toBe(1);
    expect(orthanc.requests.filter(({ url }) => url.endsWith('/file'))).toHaveLength(1);
  });

  test('fetches as many files at once as its memory holds, and files them all', async () => {
    await clinic.close();
    const instanceBytes = 3_000_000;
    clinic = await openClinic(200, { memoryBytes: instanceBytes, instanceBytes });
    // Nine of 0.9 MB, and one that has all of it to itself.
    const sizes = [...new Array(9).fill(900), 2_900];
    for (const [at, rows] of sizes.entries()) {
      orthanc.files.set(orthancId(at + 1), syntheticInstance({ number: at + 1, rows, columns: 1000 }));
    }
    orthanc.fileMs = 50;
    const all = sizes.map((_, at) => at + 1);
    await Promise.all(all.map((n) => announce(n)));
    for (const n of all) await expect.poll(() => announce(n)).toBe('filed');
    expect(await clinic.client.imaging.triage()).toMatchObject({ studies: [{ numberOfInstances: 10 }] });
    expect(await reasons()).toEqual([]);
  });

  test('files one that is announced while hundreds wait before all but those that are under way', async () => {
    const waiting = 120;
    for (let n = 1; n <= waiting; n += 1) orthanc.files.set(orthancId(n), syntheticInstance({ number: n, study: 1 }));
    await clinic.get('/api/health');
    expect(await clinic.clinic.repair()).toMatchObject({ missing: waiting });
    orthanc.files.set(orthancId(500), syntheticInstance({ number: 500, study: 2 }));
    const running = clinic.clinic.runJobs({ maxMs: 60_000 });
    const filed = announce(500);
    expect(await filed).toBe('filed');
    const [first] = (await clinic.client.imaging.triage()).studies.filter(
      ({ numberOfInstances }) => numberOfInstances > 1,
    );
    // Two rounds of those that are worked on together.
    expect(first?.numberOfInstances ?? 0).toBeLessThan(waiting - 32);
    expect(await running).toMatchObject({ done: waiting, pending: 0 });
  });

  test('takes in by repair what was gone and is there again, and nothing twice', async () => {
    expect(await announce(1)).toBe('filed');
    expect(await reasons()).toEqual(['gone_from_source']);
    await putFiles('patient1/px');
    expect(await clinic.clinic.repair()).toEqual({ seen: 1, missing: 1 });
    expect((await clinic.clinic.runJobs({ maxMs: 10_000 })).done).toBe(1);
    expect(await countOfStudies()).toBe(1);
    expect(await clinic.clinic.repair()).toEqual({ seen: 1, missing: 0 });
  });

  test('takes in by repair what a deletion moves from one page of the list to another', async () => {
    for (let n = 1; n <= 1201; n += 1) orthanc.files.set(orthancId(n), new Uint8Array(4));
    // Gone between two pages: everything behind it moves up by one, and the list shows one instance less.
    orthanc.onList = (count) => count === 2 && orthanc.files.delete(orthancId(1));
    expect(await clinic.clinic.repair()).toEqual({ seen: 1200, missing: 1201 });
  });

  test('takes in thousands by repair', async () => {
    for (let n = 1; n <= 1201; n += 1) orthanc.files.set(orthancId(n), new Uint8Array(4));
    expect(await clinic.clinic.repair()).toEqual({ seen: 1201, missing: 1201 });
    expect(await clinic.clinic.repair()).toEqual({ seen: 1201, missing: 0 });
  });

  test('sets aside what is no DICOM file or too large, names why, and files the rest', async () => {
    await putFiles('patient3/bw', 3);
    orthanc.files.set(orthancId(1), new TextEncoder().encode('no longer an image'));
    orthanc.files.set(orthancId(2), new Uint8Array(2_000_001));
    for (const n of [1, 2, 3, 4]) expect(await announce(n)).toBe('filed');
    expect((await reasons()).sort()).toEqual(['not_dicom', 'too_large']);
    const { studies } = await clinic.client.imaging.triage();
    expect(studies).toMatchObject([{ numberOfInstances: 2 }]);
    expect(await clinic.clinic.repair()).toMatchObject({ missing: orthanc.files.size - 4 });
  });

  test('the same object that comes several times at once is set aside once', async () => {
    const junk = new Blob(['no image']);
    await Promise.all(Array.from({ length: 6 }, () => clinic.post('/api/dicomweb/studies', junk, 'application/dicom')));
    expect(await reasons()).toEqual(['not_dicom']);
  });

  test('the same number at another source is another patient, also within one study', async () => {
    const [first, second] = await demoFiles('patient3/bw');
    orthanc.files.set(orthancId(1), first ?? new Uint8Array());
    branch.files.set(orthancId(2), second ?? new Uint8Array());
    expect(await announce(1)).toBe('filed');
    expect(await announce(2, 'branch')).toBe('filed');
    expect(await reasons()).toEqual(['patient_differs_in_study']);
    const { studies } = await clinic.client.imaging.triage();
    expect(studies).toMatchObject([{ numberOfInstances: 1, arrivedAs: { identifierSystem: patientIdSystem } }]);
  });
});
