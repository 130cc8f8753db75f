import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { chartPdf } from './chartPdf.ts';

let dejaVu: Uint8Array;
beforeAll(async () => {
  dejaVu = await readFile(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'));
});

const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ family: 'Brzęczyszczykiewicz-Źdźbło', given: ['Świętosława'] }],
  gender: 'female',
  birthDate: '1985-04-12',
  identifier: [{ system: 'urn:x', value: 'DEMO-9' }],
};
const subject = { reference: 'Patient/p1' };
const penicillin = {
  resourceType: 'AllergyIntolerance',
  patient: subject,
  criticality: 'high',
  code: { text: 'Penicillin' },
  reaction: [{ manifestation: [{ text: 'Swelling' }] }],
};
const weight = (day: number) => ({
  resourceType: 'Observation',
  status: 'final',
  subject,
  category: [{ coding: [{ code: 'vital-signs' }] }],
  code: { text: 'Body weight' },
  effectiveDateTime: `2025-${String(1 + (day % 12)).padStart(2, '0')}-03`,
  valueQuantity: { value: 60 + day, unit: 'kg' },
});

const print = (records: readonly { resourceType: string }[], more = {}) =>
  chartPdf(records, { fonts: [dejaVu], language: 'pl', timeZone: 'Europe/Warsaw', ...more });

/** What a reader of PDF finds on each page. */
async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await document.destroy();
  return pages;
}

test('has the name, the birth date and the number on every page, in letters of the language', async () => {
  const records = [patient, penicillin, ...Array.from({ length: 120 }, (_, day) => weight(day))];
  const pages = await pagesOf(await print(records, { printedBy: 'Łucja Żółkiewska' }));
  expect(pages.length).toBeGreaterThan(3);
  for (const [at, page] of pages.entries()) {
    expect(page).toContain('Brzęczyszczykiewicz-Źdźbło, Świętosława · data urodzenia 12 kwi 1985');
    expect(page).toContain('Nr DEMO-9');
    expect(page).toContain(`Strona ${at + 1} z ${pages.length}`);
    expect(page).toContain('Łucja Żółkiewska');
  }
  const text = pages.join(' ');
  expect(text).toContain('Penicillin');
  expect(text).toContain('wysokie ryzyko, Swelling');
  for (let day = 0; day < 120; day += 1) expect(text).toContain(`${60 + day} kg`);
});

test('says what is not there, what was left out and what could not be printed', async () => {
  const wrong = { ...weight(1), status: 'entered-in-error', valueQuantity: { value: 999, unit: 'kg' } };
  const unreadable = { resourceType: 'Condition', code: 'no concept' };
  const records = [patient, wrong, unreadable, { ...penicillin, code: { text: '青霉素' } }];
  const text = (await pagesOf(await print(records, { complete: false, language: 'en' }))).join(' ');
  expect(text).toContain('This chart is incomplete');
  expect(text).toContain('entered in error are left out: 1');
  expect(text).toContain('could not be read, and were not printed: 1');
  expect(text).not.toContain('999');
  expect(text).toContain('□□□');
  expect(text).toContain('Some characters could not be printed');
  expect(text).toMatch(/Nothing was printed of: .*Problems.*Vital signs/);
  expect(text).not.toMatch(/Nothing was printed of: .*Allergies/);
});

test('prints what is prescribed, and a status that is not the usual one', async () => {
  const status = (code: string) => ({ coding: [{ code }] });
  const medicine = (text: string) => ({ subject, medicationCodeableConcept: { text } });
  const records = [
    patient,
    { ...penicillin, code: { text: 'Latex' }, verificationStatus: status('refuted') },
    { resourceType: 'Condition', subject, code: { text: 'Asthma' }, clinicalStatus: status('inactive') },
    { resourceType: 'Condition', subject, code: { text: 'Gout' }, verificationStatus: status('refuted') },
    { resourceType: 'MedicationStatement', status: 'on-hold', ...medicine('Warfarin') },
    { resourceType: 'MedicationStatement', status: 'not-taken', ...medicine('Digoxin') },
    { resourceType: 'MedicationRequest', status: 'active', intent: 'order', ...medicine('Ramipril') },
    {
      resourceType: 'MedicationRequest',
      status: 'active',
      intent: 'order',
      doNotPerform: true,
      ...medicine('Aspirin'),
    },
    { resourceType: 'Procedure', status: 'not-done', subject, code: { text: 'Extraction' } },
  ];
  const text = (await pagesOf(await print(records, { language: 'en' }))).join(' ').replaceAll(/\s+/g, ' ');
  for (const each of [
    /Latex high risk, refuted, Swelling/,
    /Asthma inactive, ended/,
    /Gout refuted/,
    /Warfarin paused/,
    /Digoxin not taken/,
    /Ramipril prescribed/,
    /Aspirin NOT to be taken/,
    /Extraction not done/,
  ]) {
    expect(text).toMatch(each);
  }
  expect(text).not.toMatch(/Warfarin[^A-Z]*ended/);
});

test('takes one patient, and no words that it would have to invent', async () => {
  await expect(print([penicillin])).rejects.toThrow('one patient');
  await expect(print([patient, patient])).rejects.toThrow('one patient');
  const long = { ...penicillin, code: { text: 'x'.repeat(4000) } };
  expect((await pagesOf(await print([patient, long]))).join('').replaceAll(' ', '')).toContain('x'.repeat(500));
});
