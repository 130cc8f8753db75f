import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClinicClient } from '@clinikit/client';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { openChromium } from '../../../scripts/test/openChromium.ts';
import { enrollPeople } from '../demo/people.ts';
import { listen, type RunningServer } from '../server/listen.ts';
import { openSecrets } from '../server/secrets.ts';
import { demoPassword } from '../server/signIn/demoAccounts.ts';
import { expectAccessible } from './accessibility.ts';
import { signInAs } from './signInAs.ts';
import { totpAt } from './totpAt.ts';

/** As screens come; the last is one of 1,280 px at 200 % zoom. */
const screens = [
  { name: '1440', width: 1440, height: 900 },
  { name: '1024 dark', width: 1024, height: 768, colorScheme: 'dark' },
  { name: '768 Polish', width: 768, height: 1024, locale: 'pl-PL' },
  { name: '390 dark Polish', width: 390, height: 844, colorScheme: 'dark', locale: 'pl-PL' },
  { name: '200 %', width: 640, height: 400 },
] as const;

let folder: string;
let server: RunningServer;
let browser: Browser;
let url: string;
const idOf = new Map<string, string>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clinikit-people-'));
  const secrets = openSecrets(folder);
  server = await listen({ port: 0, folder, demo: true, preset: 'therapy', secrets, recheckMs: 200 });
  url = `http://localhost:${server.port}`;
  await enrollPeople(`${url}/api/clinic`, secrets);
  const clinic = createClinicClient({ url: `${url}/api/clinic`, auth: { token: secrets.serviceToken } });
  for (const number of ['DEMO-001', 'DEMO-002']) {
    const { resources } = await clinic.fhir.search('Patient', { identifier: number });
    idOf.set(number, resources[0]?.id ?? '');
  }
  browser = await openChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

const contexts: BrowserContext[] = [];
afterEach(async () => {
  for (const context of contexts.splice(0)) await context.close();
});
async function open(screen: (typeof screens)[number] = screens[0]): Promise<Page> {
  const { width, height } = screen;
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'locale' in screen ? screen.locale : 'en-GB',
    colorScheme: 'colorScheme' in screen ? screen.colorScheme : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  contexts.push(context);
  return context.newPage();
}
const at = (page: Page, name: string) => page.locator(`[data-page="${name}"]`).waitFor();
const chart = (number: string) => `${url}/patients/${idOf.get(number)}`;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

test.each(screens)('each page of people is whole and accessible on $name', async (screen) => {
  const page = await open(screen);
  const look = (name: string) => expectAccessible(page, `${name} on ${screen.name}`);
  await page.goto(url);
  await at(page, 'sign-in');
  await look('sign-in');
  await page.goto(`${url}/invitation#nobody`);
  await page.getByRole('alert').waitFor();
  await look('invitation');
  await signInAs(page, url, 'lucja');
  await page.goto(`${url}/account`);
  await at(page, 'account');
  await page.locator('.rows li').first().waitFor();
  await look('account');
  const factor = page.locator('.second-factor');
  await factor.locator('input[type=password]').fill(demoPassword);
  await factor.locator('button[type=submit]').click();
  await factor.getByRole('img').waitFor();
  await look('second factor');
  await page.goto(`${url}/clinic/people`);
  await page.locator('.invitation-form select').selectOption('therapist');
  await page.locator('.row-who').first().waitFor();
  await page.locator('.people [aria-expanded]').first().click();
  await page.locator('.people .patients-choice').waitFor();
  await look('people');
  await page.goto(`${url}/setup`);
  await page.locator('[data-clinikit-clinic][data-state=ready]').waitFor();
  await look('setup');
  await page.request.post(`${url}/api/auth/screen/lock`, { data: {}, headers: { origin: url } });
  await page.goto(url);
  await at(page, 'locked');
  await page.locator('form').waitFor();
  await look('lock');
  await signInAs(page, url, 'nguyen');
  await page.goto(chart('DEMO-002'));
  await page.locator('.ck-closed button').click();
  await page.locator('.ck-closed form').waitFor();
  await look('break-glass');
});

test('a PIN opens the locked screen by keyboard, and after five wrong ones the password does', async () => {
  const page = await open();
  await signInAs(page, url, 'xiaoming');
  await page.goto(`${url}/account`);
  const part = page.getByRole('region', { name: 'PIN for the lock screen' });
  await part.getByLabel('Password').fill(demoPassword);
  await part.getByLabel('New PIN').fill('1234');
  await page.keyboard.press('Enter');
  await part.getByText('too easy to guess').waitFor();
  await part.getByLabel('New PIN').fill('48-31');
  await page.keyboard.press('Enter');
  await part.getByText('The PIN is saved.').waitFor();
  const lock = async () => {
    await button(page, /王小明/)
      .first()
      .click();
    await button(page, 'Lock the screen').click();
    await at(page, 'locked');
  };
  await lock();
  await page.keyboard.type('4831');
  await page.keyboard.press('Enter');
  await at(page, 'account');
  await lock();
  for (let tried = 0; tried < 5; tried += 1) {
    await page.getByLabel('PIN').fill(`700${tried}`);
    const answered = page.waitForResponse((response) => response.url().endsWith('/screen/unlock'));
    await page.keyboard.press('Enter');
    await answered;
  }
  await page.getByLabel('Password').fill(demoPassword);
  await page.keyboard.press('Enter');
  await at(page, 'account');
  // Somebody else at the same computer.
  await lock();
  await button(page, 'Somebody else').click();
  await at(page, 'sign-in');
});

test('the second factor is set up from the QR code’s own text, and the password changes with it on', async () => {
  const page = await open();
  await signInAs(page, url, 'lucja');
  await page.goto(`${url}/account`);
  const part = page.getByRole('region', { name: 'Second factor' });
  await part.getByLabel('Password').fill(demoPassword);
  await button(page, 'Turn on').click();
  await part.getByRole('img', { name: 'QR code for your authenticator app' }).waitFor();
  await part.getByRole('button', { name: 'Copy' }).first().click();
  await part.getByText('Copied').waitFor();
  const secret = z.string().parse(await page.evaluate('navigator.clipboard.readText()'));
  await part.getByLabel('Code that the app shows now').fill(totpAt(secret, Date.now()));
  await page.keyboard.press('Enter');
  await part.getByText('On: signing in asks for a code of your app.').waitFor();
  await part.getByLabel('Password').fill(demoPassword);
  await button(page, 'Turn off').click();
  await part.getByText('Off. With it, a stolen password alone opens nothing.').waitFor();
  const other = await open();
  await signInAs(other, url, 'lucja');
  await page.reload();
  const own = page.getByRole('region', { name: 'Change the password' });
  await own.getByLabel('Present password').fill(demoPassword);
  await own.getByLabel('New password').fill('a long new password');
  await page.keyboard.press('Enter');
  await own.getByText('The password is changed.').waitFor();
  await other.goto(`${url}/account`);
  await at(other, 'sign-in');
});

test('outside of the demo, an administrator is led through the setup of a clinic that has no name, and nobody else is', async () => {
  const page = await open();
  await page.route('**/start.json', (route) =>
    route.fulfill({ json: { preset: 'therapy', clinicName: 'Clinikit Therapy' } }),
  );
  await signInAs(page, url, 'xiaoming');
  await page.goto(url);
  await page.locator('[data-patients]').waitFor();
  await signInAs(page, url, 'lucja');
  await page.goto(url);
  await at(page, 'setup');
  await button(page, 'Later').click();
  await page.locator('[data-clinikit-clinic]').waitFor();
  await page.getByText('This clinic has no name yet.').waitFor();
});

test('an administrator sets the clinic up, and invites a therapist with patients, who sees these and no others', async () => {
  const page = await open();
  await signInAs(page, url, 'lucja');
  await page.goto(`${url}/clinic`);
  await page.getByRole('link', { name: 'Set up the clinic' }).click();
  await page.getByLabel('Name of the clinic').fill('Gabinet „Żuraw”');
  await page.keyboard.press('Enter');
  await page.locator('[data-step=languages]').waitFor();
  await page.getByLabel(/Time zone/).selectOption('Europe/Warsaw');
  await page.getByLabel('Add a language').selectOption('pl');
  await button(page, 'Save and continue').click();
  await page.locator('[data-step=hours]').waitFor();
  await page.getByLabel('Monday, opens').fill('08:00');
  await page.getByLabel('Monday, closes').fill('16:00');
  await button(page, 'Save and continue').click();
  await page.locator('[data-step=people]').waitFor();
  await page.getByLabel('Email').fill('ewa@clinic.example');
  await page.getByLabel('Name', { exact: true }).fill('Ewa Nowa');
  await page.getByLabel('Role').selectOption('therapist');
  await page.getByRole('searchbox').fill('lecki');
  await page.getByRole('button', { name: /Łęcki/ }).click();
  await page.getByRole('button', { name: /Remove .*Łęcki/ }).waitFor();
  await button(page, 'Send the invitation').click();
  await page.getByText('The invitation to ewa@clinic.example is on its way.').waitFor();
  await button(page, 'Finish').click();
  await page.locator('[data-clinikit-clinic]').waitFor();
  expect(await page.getByLabel('Name of the clinic').inputValue()).toBe('Gabinet „Żuraw”');
  expect(await page.getByRole('link', { name: 'Set up the clinic' }).count()).toBe(0);

  const therapist = await open();
  await therapist.goto(`${url}/demo/inbox`);
  await therapist.locator('.mails a').first().click();
  await therapist.getByLabel('Choose a password').fill('a long new password');
  await therapist.keyboard.press('Enter');
  await therapist.getByRole('link', { name: /Łęcki/ }).waitFor();
  expect(await therapist.getByRole('link', { name: /Wiśniewska/ }).count()).toBe(0);
  await therapist.goto(chart('DEMO-001'));
  await therapist.getByRole('heading', { name: 'This record is not open to you' }).waitFor();
  await therapist.getByRole('button', { name: 'Open in an emergency' }).click();
  await therapist.keyboard.type('Found unconscious in the waiting room');
  await therapist.keyboard.press('Enter');
  await therapist.getByText(/Open in an emergency, until/).waitFor();
  await therapist
    .locator('.ck-banner')
    .getByText(/Wiśniewska/)
    .first()
    .waitFor();
  await expectAccessible(therapist, 'a chart that is open in an emergency');
});
