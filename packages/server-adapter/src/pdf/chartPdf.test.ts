import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, expect, test } from 'vitest';
import { chartPdf } from './chartPdf.ts';
import { chartPdfTypes } from './sections.ts';

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

test('prints conclusions, orders, notes and all that a laboratory says of a value', async () => {
  const lab = (text: string, code: string) => ({
    ...{ resourceType: 'Observation', status: 'final', subject, code: { text } },
    ...{ effectiveDateTime: '2026-04-20', valueQuantity: { value: 7, unit: 'mmol/l' } },
    interpretation: [{ coding: [{ code }] }],
  });
  const narrative = {
    status: 'additional',
    div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Śpi <b>źle</b></p><p>&amp; je</p></div>',
  };
  const records = [
    patient,
    ...['HH', 'LL', 'A', 'AA', 'H', 'L', 'N'].map((code) => lab(`Test${code}`, code)),
    {
      ...{ resourceType: 'DiagnosticReport', status: 'final', code: { text: 'Morfologia' }, subject },
      ...{ effectiveDateTime: '2026-04-20', conclusion: 'Potas powtórzyć za tydzień.' },
    },
    {
      ...{ resourceType: 'ServiceRequest', status: 'active', intent: 'order', subject, code: { text: 'RTG klatki' } },
      ...{ authoredOn: '2026-04-21', priority: 'stat', requester: { display: 'dr Łucja Żółć' } },
    },
    {
      ...{ resourceType: 'Composition', status: 'final', subject, title: 'Wizyta', date: '2026-04-22', type: {} },
      ...{ author: [{ display: 'dr Żółć' }], section: [{ title: 'Wywiad', text: narrative }] },
    },
    {
      ...{ resourceType: 'MedicationStatement', status: 'active', subject },
      ...{
        medicationCodeableConcept: { text: 'Amoxicillin' },
        effectivePeriod: { start: '2020-01-01', end: '2020-01-10' },
      },
    },
  ];
  const text = (await pagesOf(await print(records))).join(' ').replaceAll(/\s+/g, ' ');
  for (const each of [
    /TestHH 7 mmol\/l, krytycznie wysoki/,
    /TestLL 7 mmol\/l, krytycznie niski/,
    /TestA 7 mmol\/l, nieprawidłowy/,
    /TestAA 7 mmol\/l, krytycznie nieprawidłowy/,
    /TestN 7 mmol\/l/,
    /Morfologia wnioski: Potas powtórzyć za tydzień\./,
    /RTG klatki aktywne, natychmiast, dr Łucja Żółć/,
    /Wizyta dr Żółć, Wywiad: Śpi źle & je/,
    /Amoxicillin zakończone 10 sty 2020/,
  ]) {
    expect(text).toMatch(each);
  }
});

test('prints the parts and the years that are wanted, and says what was not', async () => {
  const old = { ...weight(1), effectiveDateTime: '2019-05-01', valueQuantity: { value: 999, unit: 'kg' } };
  const records = [
    patient,
    { ...penicillin, recordedDate: '2001-01-01' },
    old,
    weight(2),
    { ...old, code: { text: 'Lab' }, category: [] },
  ];
  const text = (
    await pagesOf(await print(records, { sections: ['allergies', 'vitalSigns'], since: '2024-01-01' }))
  ).join(' ');
  expect(text).toContain('Penicillin');
  expect(text).toContain('62 kg');
  expect(text).not.toContain('999');
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(/Pominięto zgodnie z wyborem: .*Leki.*Wyniki laboratoryjne/);
  expect(text.replaceAll(/\s+/g, ' ')).toMatch(/sprzed: 1 sty 2024\. Pominięto: \d/);
  expect(text).not.toMatch(/Nie wydrukowano nic z części: .*Leki/);
});

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;
test.runIf(hasPdftotext)(
  'another reader of PDF finds every Polish letter, and names with diacritics whole',
  async () => {
    const letters = 'Zażółć gęślą jaźń ZAŻÓŁĆ GĘŚLĄ JAŹŃ';
    const records = [patient, { ...penicillin, code: { text: letters } }];
    const pdf = await print(records, { printedBy: 'Łucja Żółkiewska' });
    const { stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
    const text = stdout.replaceAll(/\s+/g, ' ').normalize('NFC');
    for (const word of [...letters.split(' '), 'Brzęczyszczykiewicz-Źdźbło, Świętosława', 'Łucja Żółkiewska']) {
      expect(text).toContain(word);
    }
  },
);

test('the types that a chart is read by are those that are printed, and no scans', () => {
  expect(chartPdfTypes).toEqual(expect.arrayContaining(['Patient', 'Condition', 'DocumentReference']));
  expect(chartPdfTypes).not.toContain('Binary');
});
