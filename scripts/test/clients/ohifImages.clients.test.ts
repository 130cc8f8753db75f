import { readDicom } from '@clinikit/dicom';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, samples, there } from '../../../packages/dicom/src/corpus/samples.ts';
import { openChromium } from '../openChromium.ts';
import type { ClinicSite } from './clinicSite.ts';
import { grayLevels, openOhifSite } from './ohifSite.ts';

const shown = {
  'a slice of a CT': 'modalities/ct-small.dcm',
  'a film of several frames': 'multiframe/emr-cine-8frame.dcm',
  'compressed frames of an enhanced MR': 'multiframe/emri-10frame-jpegls.dcm',
  'a radiograph': 'dental/dx-cephalometric.dcm',
  'a color image': 'modalities/examples-rgb-color.dcm',
};

describe.skipIf(!there)("OHIF's viewer, on the corpus", () => {
  let browser: Browser;
  let site: ClinicSite;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    site = await openOhifSite();
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const store = async (path: string) => {
    const sample = samples.find((one) => one.path === path);
    if (!sample) throw new Error(`There is no such sample: ${path}`);
    const bytes = new Uint8Array(bytesOf(sample));
    expect((await site.clinic.post('/api/dicomweb/studies', bytes, 'application/dicom')).status).toBe(200);
    return readDicom(bytes).dataset.text('0020000D')?.trim() ?? '';
  };

  test.each(Object.entries(shown))('draws %s', async (_what, path) => {
    await page.goto(`${site.url}/viewer?StudyInstanceUIDs=${await store(path)}`);
    await page.locator('canvas.cornerstone-canvas, .cornerstone-canvas').first().waitFor();
    await expect.poll(() => grayLevels(page), { interval: 500 }).toBeGreaterThan(20);
  });

  test('shows a PDF', async () => {
    await page.goto(`${site.url}/viewer?StudyInstanceUIDs=${await store('dental/pdf-report.dcm')}`);
    const document = page.locator('object[type="application/pdf"]');
    await document.waitFor({ state: 'attached' });
    await expect.poll(() => document.getAttribute('data')).toMatch(/^blob:|accept=application/);
  });
});
