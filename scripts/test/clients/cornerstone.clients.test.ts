import { rm } from 'node:fs/promises';
import { readDicom } from '@clinikit/dicom';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, samples, there } from '../../../packages/dicom/src/corpus/samples.ts';
import { syntheticInstance } from '../../../packages/server-adapter/src/testing/syntheticInstance.ts';
import { openChromium } from '../openChromium.ts';
import { type ClinicSite, openClinicSite } from './clinicSite.ts';
import { buildCornerstonePage } from './cornerstonePage.ts';
import { grayLevels } from './ohifSite.ts';

/** What the page has of Cornerstone. */
declare const shownStack: {
  getImageIds(): string[];
  setImageIdIndex(index: number): Promise<unknown>;
  getCornerstoneImage(): { getPixelData(): ArrayLike<number>; rows: number; columns: number; color: boolean };
};

let browser: Browser;
let site: ClinicSite;
let page: Page;
let folder: string;
const failures: string[] = [];
beforeAll(async () => {
  [browser, folder] = await Promise.all([openChromium(), buildCornerstonePage()]);
  site = await openClinicSite(folder);
  page = await browser.newPage();
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  page.on('requestfailed', (request) => failures.push(`failed ${new URL(request.url()).pathname}`));
  page.on('pageerror', (error) => failures.push(String(error)));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const store = async (file: Uint8Array<ArrayBuffer>) => {
  expect((await site.clinic.post('/api/dicomweb/studies', file, 'application/dicom')).status).toBe(200);
  const { dataset } = readDicom(file);
  return { study: dataset.text('0020000D')?.trim() ?? '', series: dataset.text('0020000E')?.trim() ?? '' };
};
const open = async ({ study, series }: { study: string; series: string }) => {
  await page.goto(`${site.url}/?study=${study}&series=${series}`);
  await page.waitForFunction(() => 'shownStack' in globalThis || 'failure' in globalThis);
  expect(await page.evaluate(() => Reflect.get(globalThis, 'failure'))).toBeUndefined();
};
const pixelsAt = (index: number) =>
  page.evaluate(async (at) => {
    await shownStack.setImageIdIndex(at);
    const image = shownStack.getCornerstoneImage();
    const { rows, columns, color } = image;
    const values = image.getPixelData();
    const levels = new Set(Array.from(values)).size;
    return { rows, columns, color, levels, values: Array.from(values).slice(0, 4096) };
  }, index);

describe('a page of Cornerstone, as our docs print it, in Chromium', () => {
  test('shows a series of several images, in their order', async () => {
    for (const number of [21, 22, 23]) {
      const pixels = Uint8Array.from({ length: 1024 }, (_, at) => (at + number) % 256);
      const file = syntheticInstance({ number, study: 4, rows: 32, columns: 32, pixels });
      await open(await store(new Uint8Array(file)));
    }
    expect(await page.evaluate(() => shownStack.getImageIds().length)).toBe(3);
    for (const index of [0, 1, 2]) {
      const { values } = await pixelsAt(index);
      expect(values).toEqual(Array.from({ length: 1024 }, (_, at) => (at + 21 + index) % 256));
    }
    expect(failures).toEqual([]);
  });

  test('shows every frame of an image, with the very pixels that were stored', async () => {
    const pixels = Uint8Array.from({ length: 32 * 32 * 3 }, (_, at) => (at * 7 + (at >> 10) * 13) % 251);
    await open(await store(new Uint8Array(syntheticInstance({ number: 5, frames: 3, rows: 32, columns: 32, pixels }))));
    expect(await page.evaluate(() => shownStack.getImageIds().length)).toBe(3);
    for (const index of [0, 1, 2]) {
      const { values, levels: _levels, ...size } = await pixelsAt(index);
      expect(size).toEqual({ rows: 32, columns: 32, color: false });
      expect(values).toEqual([...pixels.subarray(1024 * index, 1024 * (index + 1))]);
    }
    expect(failures).toEqual([]);
  });

  const shown = {
    'a slice of a CT': 'modalities/ct-small.dcm',
    'a film of several frames': 'multiframe/emr-cine-8frame.dcm',
    'a radiograph': 'dental/dx-cephalometric.dcm',
    'a color image': 'modalities/examples-rgb-color.dcm',
    'a color film of several frames': 'multiframe/us-ybr-color-30frame.dcm',
  };
  test.skipIf(!there).each(Object.entries(shown))('shows %s of the corpus', async (_what, path) => {
    const sample = samples.find((one) => one.path === path);
    if (!sample) throw new Error(`There is no such sample: ${path}`);
    const file = new Uint8Array(bytesOf(sample));
    await open(await store(file));
    const { rows, columns, levels } = await pixelsAt(0);
    const { dataset } = readDicom(file);
    expect([rows, columns]).toEqual([dataset.get('00280010'), dataset.get('00280011')]);
    expect(levels).toBeGreaterThan(20);
    await expect.poll(() => grayLevels(page)).toBeGreaterThan(20);
    expect(failures).toEqual([]);
  });
});
