import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { replaceAttributes } from '@clinikit/dicom/write';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticInstance, syntheticUid } from '../../../packages/server-adapter/src/testing/syntheticInstance.ts';
import { openChromium } from '../openChromium.ts';
import { type ClinicSite, fillClinic, openClinicSite } from './clinicSite.ts';
import { installClients } from './installClients.ts';
import { grayLevels, openOhifSite } from './ohifSite.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
});
afterAll(() => browser?.close());

describe('dicomweb-client, as published, in Chromium', () => {
  let site: ClinicSite;
  let page: Page;
  beforeAll(async () => {
    const script = await readFile(join(await installClients(), 'dicomweb-client/build/dicomweb-client.js'), 'utf8');
    site = await openClinicSite(undefined, {
      '/': '<!doctype html><script src="/client.js"></script>',
      '/client.js': script,
    });
    await fillClinic(site.clinic);
    page = await browser.newPage();
    await page.goto(site.url);
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  /** Calls a method of the client in the page; of bytes their number comes back, of a refusal its status. */
  const call = (method: string, options: object): Promise<unknown> =>
    page.evaluate(
      async ([name, given]) => {
        const { DICOMwebClient } = Reflect.get(globalThis, 'DICOMwebClient').api;
        const client = new DICOMwebClient({ url: `${location.origin}/api/dicomweb` });
        const sized = (value: unknown): unknown => (value instanceof ArrayBuffer ? value.byteLength : value);
        const answer = await client[name](given).catch((error: unknown) => ({
          refused: Reflect.get(Object(error), 'status') ?? String(error),
        }));
        return Array.isArray(answer) ? answer.map(sized) : sized(answer);
      },
      [method, options] as const,
    );
  const uidsOf = async () => {
    const study = await site.clinic.client.dicomweb.searchStudies({ PatientID: 'DEMO-001' });
    const studyInstanceUID = String(study.matches[0]?.['0020000D']?.Value?.[0]);
    const [instance] = await site.clinic.client.dicomweb.studyMetadata({ studyInstanceUid: studyInstanceUID });
    const seriesInstanceUID = String(instance?.['0020000E']?.Value?.[0]);
    return { studyInstanceUID, seriesInstanceUID, sopInstanceUID: String(instance?.['00080018']?.Value?.[0]) };
  };

  test('searches studies, series and instances', async () => {
    const { studyInstanceUID, seriesInstanceUID } = await uidsOf();
    expect(await call('searchForStudies', {})).toHaveLength(2);
    const queryParams = { PatientName: '*wisn*', ModalitiesInStudy: 'IO,PX', limit: 10, includefield: '00081030' };
    expect(await call('searchForStudies', { queryParams })).toHaveLength(1);
    expect(await call('searchForSeries', { studyInstanceUID })).toHaveLength(1);
    expect(await call('searchForInstances', { studyInstanceUID, seriesInstanceUID })).toHaveLength(3);
  });

  test('retrieves metadata, frames and bulk data', async () => {
    const { studyInstanceUID, seriesInstanceUID, sopInstanceUID } = await uidsOf();
    expect(await call('retrieveStudyMetadata', { studyInstanceUID })).toHaveLength(3);
    expect(await call('retrieveSeriesMetadata', { studyInstanceUID, seriesInstanceUID })).toHaveLength(3);
    expect(
      await call('retrieveInstanceMetadata', { studyInstanceUID, seriesInstanceUID, sopInstanceUID }),
    ).toBeTruthy();
    const frame = { studyInstanceUID, seriesInstanceUID, sopInstanceUID, frameNumbers: [1] };
    // Plain pixels, which is what octets are without a word of their transfer syntax.
    const [instance] = await site.clinic.client.dicomweb.studyMetadata({ studyInstanceUid: studyInstanceUID });
    const [rows, columns, bits] = ['00280010', '00280011', '00280100'].map((tag) =>
      Number(instance?.[tag]?.Value?.[0]),
    );
    const pixelBytes = (Number(rows) * Number(columns) * Number(bits)) / 8;
    expect(await call('retrieveInstanceFrames', frame)).toEqual([pixelBytes]);
    const mediaTypes = [{ mediaType: 'application/octet-stream', transferSyntaxUID: '*' }];
    expect(await call('retrieveInstanceFrames', { ...frame, frameNumbers: [1, 1] })).toEqual([pixelBytes, pixelBytes]);
    const [sizeBytes] = [await call('retrieveInstanceFrames', { ...frame, mediaTypes })].flat();
    const frames = await site.clinic.client.dicomweb.frame({
      ...{ studyInstanceUid: studyInstanceUID, seriesInstanceUid: seriesInstanceUID },
      ...{ sopInstanceUid: sopInstanceUID, frame: 1 },
    });
    expect(sizeBytes).toBe(frames.bytes.byteLength);
  });

  test('retrieves the files of a study, of a series, and one', async () => {
    const uids = await uidsOf();
    const { studyInstanceUID, seriesInstanceUID } = uids;
    const files = await call('retrieveStudy', { studyInstanceUID });
    expect(files).toEqual([expect.any(Number), expect.any(Number), expect.any(Number)]);
    expect(await call('retrieveSeries', { studyInstanceUID, seriesInstanceUID })).toEqual(files);
    expect(files).toContain(await call('retrieveInstance', uids));
  });

  /** Calls a method of the client in the page; of each picture come its first bytes, of a refusal its status. */
  const pictures = (method: string, options: object): Promise<unknown> =>
    page.evaluate(
      async ([name, given]) => {
        const { DICOMwebClient } = Reflect.get(globalThis, 'DICOMwebClient').api;
        const client = new DICOMwebClient({ url: `${location.origin}/api/dicomweb` });
        const beginning = (buffer: ArrayBuffer) =>
          [...new Uint8Array(buffer, 0, 3)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        const answer = await client[name](given).catch((error: unknown) => ({
          refused: Reflect.get(Object(error), 'status') ?? String(error),
        }));
        if (answer instanceof ArrayBuffer) return [beginning(answer)];
        return Array.isArray(answer) ? answer.map(beginning) : answer;
      },
      [method, options] as const,
    );
  const [jpeg, png] = ['ffd8ff', '89504e'];

  test('retrieves pictures of an instance and of frames, as JPEG and PNG', async () => {
    const uids = await uidsOf();
    const mediaTypes = [{ mediaType: 'image/png' }];
    const queryParams = { window: '128,64,linear', viewport: '100,100', quality: 50 };
    expect(await pictures('retrieveInstanceRendered', uids)).toEqual([jpeg]);
    expect(await pictures('retrieveInstanceRendered', { ...uids, queryParams })).toEqual([jpeg]);
    expect(await pictures('retrieveInstanceRendered', { ...uids, mediaTypes, queryParams })).toEqual([png]);
    expect(await pictures('retrieveInstanceRendered', { ...uids, mediaTypes: [{ mediaType: 'image/*' }] })).toEqual([
      jpeg,
    ]);
    expect(await pictures('retrieveInstanceRendered', { ...uids, mediaTypes: [{ mediaType: 'image/gif' }] })).toEqual({
      refused: 406,
    });
    const frames = { ...uids, frameNumbers: [1] };
    expect(await pictures('retrieveInstanceFramesRendered', { ...frames, queryParams })).toEqual([jpeg]);
    expect(await pictures('retrieveInstanceFramesRendered', { ...frames, mediaTypes })).toEqual([png]);
    expect(await pictures('retrieveInstanceFramesRendered', { ...frames, frameNumbers: [1, 1], queryParams })).toEqual([
      jpeg,
      jpeg,
    ]);
  });

  test('retrieves thumbnails', async () => {
    const uids = await uidsOf();
    const mediaTypes = [{ mediaType: 'image/png' }];
    const queryParams = { viewport: '64,64' };
    expect(await pictures('retrieveInstanceThumbnail', uids)).toEqual([jpeg]);
    expect(await pictures('retrieveInstanceThumbnail', { ...uids, mediaTypes, queryParams })).toEqual([png]);
    const frames = { ...uids, frameNumbers: [1] };
    expect(await pictures('retrieveInstanceFramesThumbnail', frames)).toEqual([jpeg]);
    expect(await pictures('retrieveInstanceFramesThumbnail', { ...frames, mediaTypes, queryParams })).toEqual([png]);
  });

  test('retrieves bulk data by the address that the metadata give, and a range of it', async () => {
    const uids = await uidsOf();
    const [instance] = await site.clinic.client.dicomweb.studyMetadata({ studyInstanceUid: uids.studyInstanceUID });
    const path = new URL(instance?.['7FE00010']?.BulkDataURI ?? '').pathname;
    const BulkDataURI = `${site.url}${path}`;
    const [sizeBytes] = [await call('retrieveBulkData', { BulkDataURI })].flat();
    expect(sizeBytes).toBeGreaterThan(1000);
    expect(await call('retrieveBulkData', { BulkDataURI, byteRange: [0, 99] })).toEqual([100]);
    expect(await call('retrieveBulkData', { BulkDataURI, byteRange: [100] })).toEqual([Number(sizeBytes) - 100]);
  });

  test('searches below and above, by every parameter', async () => {
    const { studyInstanceUID, seriesInstanceUID, sopInstanceUID } = await uidsOf();
    expect(await call('searchForSeries', {})).toHaveLength(2);
    expect(await call('searchForInstances', { studyInstanceUID })).toHaveLength(3);
    expect(await call('searchForInstances', { queryParams: { PatientID: 'DEMO-001' } })).toHaveLength(3);
    const one = { SOPInstanceUID: sopInstanceUID, SeriesInstanceUID: seriesInstanceUID };
    expect(await call('searchForInstances', { queryParams: one })).toHaveLength(1);
    const page = { limit: 1, offset: 1, includefield: 'all', fuzzymatching: true, PatientName: 'zaneta wisniew' };
    expect(await call('searchForSeries', { queryParams: { ...page, offset: 0 } })).toHaveLength(1);
    expect(await call('searchForSeries', { queryParams: page })).toHaveLength(0);
    expect(await call('searchForStudies', { queryParams: { StudyDate: '19000101-', limit: 1 } })).toHaveLength(1);
  });

  test('stores instances, also below the study that they belong to', async () => {
    const stored = await page.evaluate(async () => {
      const { DICOMwebClient } = Reflect.get(globalThis, 'DICOMwebClient').api;
      const client = new DICOMwebClient({ url: `${location.origin}/api/dicomweb` });
      const [study] = await client.searchForStudies({ queryParams: { PatientID: 'DEMO-001' } });
      const studyInstanceUID = study['0020000D'].Value[0];
      // As they came: what a study's files say of their patient may be another content than what is kept.
      const addresses = (await client.searchForInstances({ studyInstanceUID })).map(
        (instance: Record<string, { Value: string[] }>) => `${instance['00081190']?.Value[0]}/original`,
      );
      const answers: Response[] = await Promise.all(addresses.map((address: string) => fetch(address)));
      const datasets = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
      const everywhere = await client.storeInstances({ datasets });
      const below = await client.storeInstances({ datasets, studyInstanceUID });
      const other = await client
        .storeInstances({ datasets, studyInstanceUID: '1.2.3' })
        .catch((error: unknown) => Reflect.get(Object(error), 'status'));
      return [everywhere, below].map((answer) => JSON.parse(answer)['00081199'].Value.length).concat(other);
    });
    expect(stored).toEqual([3, 3, 409]);
  });

  test('builds addresses of WADO-URI that lead to a file and to a picture', async () => {
    const uids = await uidsOf();
    const types = await page.evaluate(async (given) => {
      const { DICOMwebClient } = Reflect.get(globalThis, 'DICOMwebClient').api;
      const client = new DICOMwebClient({ url: `${location.origin}/api/dicomweb` });
      const addresses = [undefined, 'image/jpeg', 'image/png'].map((contentType) =>
        client.buildInstanceWadoURIUrl({ ...given, contentType }),
      );
      const answers = await Promise.all(addresses.map((address) => fetch(address)));
      return answers.map((answer) => answer.headers.get('content-type')?.split(';')[0]);
    }, uids);
    expect(types).toEqual(['application/dicom', 'image/jpeg', 'image/png']);
  });

  test('has no other calls', async () => {
    const methods = await page.evaluate(() => {
      const { DICOMwebClient } = Reflect.get(globalThis, 'DICOMwebClient').api;
      return Object.getOwnPropertyNames(DICOMwebClient.prototype).filter((name) =>
        /^(search|retrieve|store|build)/.test(name),
      );
    });
    expect(methods.sort()).toEqual([
      ...['buildInstanceWadoURIUrl', 'retrieveBulkData', 'retrieveInstance', 'retrieveInstanceFrames'],
      ...['retrieveInstanceFramesRendered', 'retrieveInstanceFramesThumbnail', 'retrieveInstanceMetadata'],
      ...['retrieveInstanceRendered', 'retrieveInstanceThumbnail', 'retrieveSeries', 'retrieveSeriesMetadata'],
      ...['retrieveStudy', 'retrieveStudyMetadata', 'searchForInstances', 'searchForSeries', 'searchForStudies'],
      'storeInstances',
    ]);
  });
});

describe("OHIF's viewer, as published, in Chromium", () => {
  let site: ClinicSite;
  let page: Page;
  beforeAll(async () => {
    site = await openOhifSite();
    await fillClinic(site.clinic);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await page?.close();
    await site?.close();
  });

  test('lists the studies, and finds one by a part of the name', async () => {
    await page.goto(site.url);
    await page
      .getByText(/Wi[śs]niewska/i)
      .first()
      .waitFor();
    await page
      .getByText(/Brandt/i)
      .first()
      .waitFor();
    // OHIF sifts what it was given once more, and does not take ś for s.
    const search = page.waitForResponse((response) => /PatientName=/i.test(response.url()));
    await page.getByRole('textbox').first().fill('niewsk');
    expect((await search).status()).toBe(200);
    await page
      .getByText(/Brandt/i)
      .first()
      .waitFor({ state: 'detached' });
    await page
      .getByText(/Wi[śs]niewska/i)
      .first()
      .waitFor();
  });

  test('sorts the studies by their columns, both ways', async () => {
    await page.goto(site.url);
    await page
      .getByText(/Brandt/i)
      .first()
      .waitFor();
    const order = async () => {
      const rows = await page.locator('tbody tr').allInnerTexts();
      return rows.flatMap((text) => /Brandt|niewska/.exec(text)?.[0] ?? []);
    };
    const sortBy = (column: string) => page.locator('th', { hasText: column }).getByRole('button').first().click();
    const [rising, falling] = [
      ['Brandt', 'niewska'],
      ['niewska', 'Brandt'],
    ];
    for (const [column, first, second] of [
      ['Patient', rising, falling],
      ['Study Date', falling, rising],
    ] as const) {
      await sortBy(column);
      await expect.poll(order).toEqual(first);
      await sortBy(column);
      await expect.poll(order).toEqual(second);
    }
  });

  test('shows every series of a study', async () => {
    const series = [1, 2, 3].map((number) => ({
      ...{
        '0020000E': { vr: 'UI', Value: [`2.25.77${number}`] },
        '0008103E': { vr: 'LO', Value: [`Series ${number}`] },
      },
      '00200011': { vr: 'IS', Value: [number] },
    }));
    for (const [index, set] of series.entries()) {
      const pixels = Uint8Array.from({ length: 64 * 64 }, (_each, at) => (at * (index + 1)) % 256);
      const file = replaceAttributes(
        syntheticInstance({ number: 70 + index, study: 7, rows: 64, columns: 64, pixels }),
        { set },
      );
      const { status } = await site.clinic.post('/api/dicomweb/studies', new Uint8Array(file), 'application/dicom');
      expect(status).toBe(200);
    }
    await page.goto(`${site.url}/viewer?StudyInstanceUIDs=${syntheticUid('study', 7)}`);
    for (const { '0008103E': description } of series) {
      await page.getByText(String(description.Value[0])).first().waitFor();
    }
    await expect.poll(() => grayLevels(page), { interval: 500 }).toBeGreaterThan(20);
  });

  test('opens a study and draws it', async () => {
    const { matches } = await site.clinic.client.dicomweb.searchStudies({ PatientID: 'DEMO-001' });
    const uid = String(matches[0]?.['0020000D']?.Value?.[0]);
    await page.goto(`${site.url}/viewer?StudyInstanceUIDs=${uid}`);
    await page.locator('canvas.cornerstone-canvas, .cornerstone-canvas').first().waitFor();
    await expect.poll(() => grayLevels(page), { interval: 500 }).toBeGreaterThan(20);
  });

  test('lists the studies when one of them says no modality', async () => {
    await site.db.updateTable('series').set({ modality: '' }).execute();
    await page.goto(site.url);
    await page
      .getByText(/Brandt/i)
      .first()
      .waitFor();
  });
});
