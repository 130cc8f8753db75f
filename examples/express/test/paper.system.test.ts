import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFhirClient } from '@clinikit/client/fhir';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from '../../../scripts/test/openChromium.ts';
import { writeHistories } from '../demo/histories/writeHistories.ts';
import { enrollPeople, knownPeople } from '../demo/people.ts';
import { listen, type RunningServer } from '../server/listen.ts';
import { openSecrets } from '../server/secrets.ts';
import { signInAs } from './signInAs.ts';

let folder: string;
let server: RunningServer;
let browser: Browser;
let url: string;
let chart: string;
let visits: number;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-paper-'));
  const { serviceToken } = openSecrets(folder);
  server = await listen({ port: 0, folder, demo: true, preset: 'clinic', secrets: openSecrets(folder) });
  url = `http://localhost:${server.port}`;
  const clinicUrl = `${url}/api/clinic`;
  await enrollPeople(clinicUrl, { serviceToken });
  const { signal } = new AbortController();
  await writeHistories({ known: knownPeople, count: 0 }, { clinicUrl, serviceToken, signal });
  const fhir = createFhirClient({ url: `${clinicUrl}/fhir`, auth: { token: serviceToken } });
  const { resources } = await fhir.search('Patient', { identifier: 'DEMO-002' });
  const patient = resources[0]?.id ?? '';
  visits = (await fhir.search('Encounter', { patient, _summary: 'count' })).total ?? 0;
  chart = `${url}/patients/${patient}`;
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

test('a chart on paper has whose it is on every page, all of its timeline, and nothing of the screen around it', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  // The chart stays ready for the printer, so that its paper can be looked at.
  await page.addInitScript(() => {
    window.print = () => {
      throw new Error('The printer is the test.');
    };
  });
  await signInAs(page, url, 'siobhan');
  await page.goto(chart);
  await page.locator('.ck-banner').getByText('Łęcki').first().waitFor();
  await page.getByRole('button', { name: 'Print' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
  await page.locator('.ck-chart[data-state=printing]').waitFor();
  await page.waitForFunction(
    () =>
      document.querySelectorAll('[role=tabpanel]').length > 12 &&
      document.querySelector('[role=tabpanel] [data-state=loading]') === null,
  );
  const pages = await textsOf(await page.pdf({ format: 'A4' }));
  expect(pages.length).toBeGreaterThan(5);
  for (const [at, text] of pages.entries()) {
    expect(text, `page ${at + 1}`).toContain('Łęcki, Zbigniew Grzegorz');
    expect(text, `page ${at + 1}`).toContain('30 Sept 1962');
    expect(text, `page ${at + 1}`).toContain('DEMO-002');
  }
  const whole = pages.join(' ');
  expect(whole.split('Visits').length - 1).toBeGreaterThan(visits);
  expect(whole).not.toContain('Find a patient');
  await context.close();
});

async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await document.destroy();
  return texts;
}
