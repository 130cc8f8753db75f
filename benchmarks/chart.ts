import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFhirClient, type FhirClient } from '@clinikit/client/fhir';
import type { Browser } from 'playwright';
import { writeHistories } from '../examples/express/demo/histories/writeHistories.ts';
import { enrollPeople, knownPeople } from '../examples/express/demo/people.ts';
import { openSecrets } from '../examples/express/server/secrets.ts';
import { openChromium } from '../scripts/test/openChromium.ts';
import { interactiveMs, openSlowPage, slowdown } from './chart/slowPage.ts';
import { distributionOf, tableOf } from './distribution.ts';
import { startChild } from './server/child.ts';

/** Until the chart of somebody of whom much is recorded can be used. */
const markMs = 1000;
const rounds = 15;
const entries = 10_000;

/**
 * The example's chart of a full patient in Chromium on a slow CPU, and ten thousand entries of a timeline that are
 * scrolled through.
 *
 * @returns whether the marks were kept.
 */
export async function measureChart(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-chart-'));
  const server = await startChild('../chart/exampleChild.ts', { folder }, { isBuilt: true });
  try {
    const url = server.url.replace('127.0.0.1', 'localhost');
    const { full, long } = await fill(url, folder);
    const browser = await openChromium();
    try {
      const opened = await measureOpening(browser, url, full);
      const scrolled = await measureScrolling(browser, url, long, 1);
      const slowly = await measureScrolling(browser, url, long, slowdown);
      return opened && scrolled && slowly;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A patient with a full chart, and one with ten thousand values. */
export async function fill(url: string, folder: string, withLong = true): Promise<{ full: string; long: string }> {
  const { serviceToken } = openSecrets(folder);
  const clinicUrl = `${url}/api/clinic`;
  await enrollPeople(clinicUrl, { serviceToken });
  await writeHistories(
    { known: knownPeople, count: 0 },
    { clinicUrl, serviceToken, signal: AbortSignal.timeout(600_000) },
  );
  const fhir = createFhirClient({ url: `${clinicUrl}/fhir`, auth: { token: serviceToken } });
  const idOf = async (identifier: string) => (await fhir.search('Patient', { identifier })).resources[0]?.id ?? '';
  const [full, long] = [await idOf('DEMO-002'), await idOf('DEMO-001')];
  if (withLong) await writeValues(fhir, long);
  return { full, long };
}

async function writeValues(fhir: FhirClient, patient: string): Promise<void> {
  const size = 200;
  for (let from = 0; from < entries; from += size) {
    await fhir.transaction(
      Array.from({ length: size }, (_, place) => ({
        request: { method: 'POST' as const, url: 'Observation' },
        resource: {
          resourceType: 'Observation' as const,
          status: 'final' as const,
          category: [
            { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }] },
          ],
          code: { text: 'Steps of a day' },
          subject: { reference: `Patient/${patient}` },
          effectiveDateTime: new Date(Date.UTC(2026, 10, 1) - (from + place) * 8 * 3600_000).toISOString(),
          valueQuantity: { value: ((from + place) * 37) % 9000, unit: 'steps' },
        },
      })),
    );
  }
}

async function measureOpening(browser: Browser, url: string, patient: string): Promise<boolean> {
  const [first, again, daily, clicked]: number[][] = [[], [], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const { page, context } = await openSlowPage(browser, url);
    const chart = `${url}/patients/${patient}`;
    await page.goto(chart);
    first?.push(await interactiveMs(page));
    await page.goto(chart);
    again?.push(await interactiveMs(page));
    await page.goto(chart);
    daily?.push(await interactiveMs(page));
    await page.goto(url);
    const link = page.getByRole('link', { name: /Łęcki/ }).first();
    await link.waitFor();
    await page.waitForTimeout(1000);
    const from = await link.evaluate((element) => {
      const at = performance.now();
      if (element instanceof HTMLElement) element.click();
      return at;
    });
    clicked?.push(await interactiveMs(page, from));
    await context.close();
  }
  console.log(
    `\n${tableOf([
      { name: '**from the list of patients**', durationsMs: clicked ?? [] },
      { name: '**by its address, the app in the cache**', durationsMs: again ?? [] },
      { name: 'by its address, for the third time', durationsMs: daily ?? [] },
      { name: 'by its address, nothing in the cache', durationsMs: first ?? [] },
    ])}\n`,
  );
  const slowest = Math.max(...[clicked, again].map((each) => distributionOf(each ?? []).medianMs));
  console.log(`A full chart, CPU ${slowdown} times slower: ${slowest.toFixed(0)} ms; the mark is ${markMs} ms.`);
  return slowest < markMs;
}

/** Two notches of a wheel. */
const turnPx = 240;

/** From the newest to the oldest by the wheel, as fast as frames are drawn. */
export async function measureScrolling(browser: Browser, url: string, patient: string, rate: number): Promise<boolean> {
  const { page, context } = await openSlowPage(browser, url, rate);
  try {
    await page.goto(`${url}/patients/${patient}`);
    await interactiveMs(page);
    await page.getByRole('tab', { name: 'Timeline' }).click();
    const timeline = page.locator('.ck-timeline');
    const size = () => timeline.locator('[aria-setsize]').first().getAttribute('aria-setsize').then(Number);
    await timeline.waitFor();
    const more = page.getByRole('button', { name: 'Show more' });
    while ((await size()) < entries) {
      await more.click();
      const before = await size();
      await page.waitForFunction(
        (least) => Number(document.querySelector('.ck-timeline [aria-setsize]')?.getAttribute('aria-setsize')) > least,
        before,
      );
    }
    const shown = await size();
    await timeline.hover();
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      window.longTasks.length = 0;
    });
    const began = Date.now();
    const end = () => timeline.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop < 2);
    let steps = 0;
    while (!(await end()) && steps < 10_000) {
      await page.mouse.wheel(0, turnPx);
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      steps += 1;
    }
    const long = await page.evaluate(() => window.longTasks.map(({ ms }) => Math.round(ms)));
    console.log(
      `${shown.toLocaleString('en-US')} entries, ${steps} turns of the wheel in ${Date.now() - began} ms, CPU ${rate} times slower: ` +
        `${long.length} long tasks${long.length > 0 ? ` (${Math.max(...long)} ms at most)` : ''}; the mark is none.`,
    );
    return long.length === 0;
  } finally {
    await context.close();
  }
}
