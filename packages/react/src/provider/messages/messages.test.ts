import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pl } from '../../locales/pl.ts';
import type { AdminLabels } from './adminLabels.ts';
import type { AuditLabels } from './auditLabels.ts';
import { adminLabels } from './en/admin.ts';
import { auditLabels } from './en/audit.ts';
import { chartLabels } from './en/chart.ts';
import { formsLabels } from './en/forms.ts';
import { patientsLabels } from './en/patients.ts';
import { recordsLabels } from './en/records.ts';
import { viewerLabels } from './en/viewer.ts';
import type { FormsLabels } from './formsLabels.ts';
import type { ChartLabels, Messages, ViewerLabels } from './messages.ts';
import type { PatientsLabels } from './patientsLabels.ts';
import type { RecordsLabels } from './recordsLabels.ts';

const en: Messages = {
  language: 'en',
  admin: adminLabels,
  audit: auditLabels,
  chart: chartLabels,
  patients: patientsLabels,
  records: recordsLabels,
  forms: formsLabels,
  viewer: viewerLabels,
};
const storeMessages = readFileSync(new URL('../../../../client/src/dicomweb/storeMessage.ts', import.meta.url), 'utf8');
const reasonTypes = readFileSync(
  new URL('../../../../server-adapter/src/archive/quarantineReason.ts', import.meta.url),
  'utf8',
);
const setAsideReasons = [...reasonTypes.matchAll(/^ {2}\| '(\w+)'/gm)].flatMap(([, code]) => (code ? [code] : []));
const storeCodes = [...storeMessages.matchAll(/^ {2}(\w+):/gm)].flatMap(([, code]) => (code ? [code] : []));

/** What each word that takes something is tried with. A new one does not compile until it has a sample. */
type Samples<Room> = {
  [Word in keyof Room as Room[Word] extends (...given: never[]) => string ? Word : never]-?: Room[Word] extends (
    ...given: infer Given extends readonly unknown[]
  ) => string
    ? readonly Given[]
    : never;
};
const counts: readonly [number][] = [[1], [2], [3], [5], [12], [22], [25], [100], [101], [1.5]];
const words: readonly [string][] = [['Wiśniewska-7']];
const places: readonly [number, number][] = [
  [1, 1],
  [1, 2],
  [7, 12],
  [22, 23],
];
const ranged: readonly [string, string, string][] = [['Wiśniewska-7', '1720 cm', '25–250 cm']];
const chart: Samples<ChartLabels> = {
  moreStudies: counts,
  imageCount: counts,
  downloadNamed: words,
  packing: places,
  saveDownload: words,
  modality: ['IO', 'PX', 'DX', 'CR', 'CT', 'MR', 'US', 'XC', 'ES', 'OT', 'SC', 'newer'].map((code) => [code]),
  sex: ['F', 'M', 'O', 'newer'].map((code) => [code]),
  reason: ['no_patient_id', 'unknown_issuer', 'unknown_patient', 'identity_mismatch', 'sent_back', 'newer'].map(
    (code) => [code],
  ),
  suggestionsFailed: counts,
  numberUnknownIssuer: words,
  numberWithoutIssuer: words,
  numberOfAnother: words,
  filedMeanwhileOf: words,
  uploading: places,
  uploadDone: counts,
  uploadFailed: counts,
  uploadError: [...storeCodes, 'newer'].map((code) => [code, `English words (${code}).`]),
  unnamedFile: counts,
  uploadCancelled: [[0], ...counts],
  uploadUnderWay: counts,
};
const admin: Samples<AdminLabels> = {
  waiting: counts,
  failed: counts,
  lastReceived: words,
  version: [['1.12']],
  jobKind: ['NewInstance', 'StableStudy', 'newer'].map((kind) => [kind]),
  jobError: ['internal', 'not_found', 'unauthorized', 'network', 'timeout', 'unavailable', 'newer'].map((code) => [
    code,
  ]),
  retried: counts,
  setAsideReason: [...setAsideReasons, 'newer'].map((code) => [code]),
  timeZoneHint: words,
  opens: words,
  closes: words,
  closesBeforeOpening: words,
  removeLanguage: words,
};
const viewer: Samples<ViewerLabels> = {
  loadingImage: places,
  windowValues: [['40', '400']],
  zoomValue: counts,
  imageOf: places,
  seriesLabel: [
    ['Bitewings', 'IO', 7],
    [undefined, 'IO', 7],
    [undefined, undefined, 7],
    [undefined, 'IO', undefined],
  ],
  imageCount: counts,
  bytes: [
    ['3 kB', '7 MB'],
    ['3 kB', undefined],
  ],
  imagesAdded: counts,
};

const recordTypes = [
  ...['Patient', 'ImagingStudy', 'Observation', 'Condition', 'Appointment', 'RelatedPerson', 'Flag', 'Encounter'],
  ...['AllergyIntolerance', 'DocumentReference', 'Composition', 'MedicationRequest', 'newer', undefined],
];
type Done = [action: string, operation: string | undefined, type: string | undefined];
const audit: Samples<AuditLabels> = {
  moreEntries: counts,
  role: 'staff administrator doctor therapist assistant reception pharmacist service patient relative newer'
    .split(' ')
    .map((code) => [code]),
  done: [
    ...['read', 'search', 'create', 'update', 'delete', 'newer'].flatMap((action) =>
      recordTypes.map((type): Done => [action, undefined, type]),
    ),
    ...['filing', 'arrival', 'trail', 'newer'].map((operation): Done => ['update', operation, 'ImagingStudy']),
  ],
};
const patients: Samples<PatientsLabels> = {
  age: [
    [0, 0],
    [0, 1],
    [1, 14],
    [2, 24],
    [12, 150],
    [101, 1212],
  ],
  genderOf: ['male', 'female', 'other', 'unknown', 'newer'].map((code) => [code]),
  found: counts,
  birthDateHint: [['29/02/1984']],
  birthDateWrong: [['29/02/1984']],
  problems: counts,
  grade: ['certain', 'probable', 'possible'].map((code) => [code]),
  mergeMoves: words,
  movedCount: ['ImagingStudy', 'Appointment', 'Condition', 'Flag', 'newer'].flatMap((type) =>
    counts.map(([count]): [string, number] => [type, count]),
  ),
  undoneStayed: counts,
  openedUntil: [['14:32']],
  by: words,
  element: ['name', 'birthDate', 'newer'].map((name) => [name]),
  deletedBy: words,
};

const records: Samples<RecordsLabels> = {
  downloadIncomplete: words,
  downloadWithoutFiles: counts,
  printedAt: words,
  pastCount: counts,
  incompleteList: counts,
  incompleteOf: places,
  recordedAt: words,
  recordedBy: words,
  correctedAt: words,
  lastYears: [[1], [2], [5], [10]],
  paperWithout: words,
  paperSince: words,
  sentOf: [['3 MB', '20 MB']],
  uploadStopped: counts,
  withHeight: [['168 cm', '12 Feb 2024']],
  hardlyEver: ranged,
  farOff: ranged,
  changedAt: words,
  twiceText: words,
  since: words,
  until: words,
  dateWrong: [['29/02/1984']],
  dateHint: [['29/02/1984']],
  dose: words,
  lotNumber: words,
  couldNotLoad: words,
  notForYou: words,
  timelineCut: words,
  documentsTooLarge: words,
};

const forms: Samples<FormsLabels> = {
  addGroup: words,
  removeGroup: words,
  groupNumber: [['Wiśniewska-7', 3]],
  answerMissing: words,
  tooLong: counts,
  tooShort: counts,
  tooSmall: words,
  tooLarge: words,
  tooManyDecimals: counts,
  notDate: words,
  wrongForm: words,
  tooFew: counts,
  tooMany: counts,
  fileTooLarge: words,
  filledIn: words,
  formVersion: words,
};

interface Said {
  /** The word, and what it was given: `chart.imageCount(5)`. */
  where: string;
  text: string;
  given: readonly unknown[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isWord = (value: unknown): value is (...given: readonly unknown[]) => unknown => typeof value === 'function';

/** All that a catalog can say, in the order of the English one. */
function everything(messages: Messages): Said[] {
  const all = (english: object, room: object, samples: Record<string, readonly (readonly unknown[])[]>, path: string) =>
    Object.keys(english).flatMap((key): Said[] => {
      const [value, like]: unknown[] = [Reflect.get(room, key), Reflect.get(english, key)];
      const where = `${path}.${key}`;
      if (isRecord(like)) return all(like, isRecord(value) ? value : {}, {}, where);
      if (!isWord(value)) return [{ where, text: String(value ?? ''), given: [] }];
      return (samples[key] ?? []).map((given) => ({
        where: `${where}(${given.join(', ')})`,
        text: String(value(...given)),
        given,
      }));
    });
  return [
    ...all(en.admin, messages.admin, { ...admin }, 'admin'),
    ...all(en.chart, messages.chart, { ...chart }, 'chart'),
    ...all(en.patients, messages.patients, { ...patients }, 'patients'),
    ...all(en.records, messages.records, { ...records }, 'records'),
    ...all(en.forms, messages.forms, { ...forms }, 'forms'),
    ...all(en.viewer, messages.viewer, { ...viewer }, 'viewer'),
    ...all(en.audit, messages.audit, { ...audit }, 'audit'),
  ];
}

/** Whether a text names something that it was given, as a whole word. */
function names(text: string, given: unknown, { language }: Messages): boolean {
  const writings = typeof given === 'number' ? [new Intl.NumberFormat(language).format(given)] : [];
  return [String(given), ...writings].some((writing) => {
    const around = text.split(writing);
    return around.some(
      (before, place) =>
        place + 1 < around.length &&
        !/[\p{L}\p{N}_]$/u.test(before) &&
        !/^[\p{L}\p{N}_]/u.test(around[place + 1] ?? ''),
    );
  });
}

const catalogs = [en, pl];
const others = catalogs.filter(({ language }) => language !== 'en');

test.each(catalogs)('$language leaves no word empty', (messages) => {
  expect(everything(messages).filter(({ text }) => text.trim() === '')).toEqual([]);
});

describe.each(others)('$language beside English', (messages) => {
  const english = everything(en);
  const translated = everything(messages);

  test('has the same words', () => {
    expect(translated.map(({ where }) => where)).toEqual(english.map(({ where }) => where));
    expect(Object.keys(messages.viewer.errors)).toEqual(Object.keys(en.viewer.errors));
    expect(Object.keys(messages.chart.errors)).toEqual(Object.keys(en.chart.errors));
  });

  test('names what the English words name, and nothing else', () => {
    const differ = english.flatMap(({ where, text, given }, place) => {
      const other = translated[place]?.text ?? '';
      // What the client says in English is not repeated, but its code is named where no word is known for it.
      const compared = where.startsWith('chart.uploadError') ? [] : given.filter((each) => each !== undefined);
      return compared
        .filter((each) => names(text, each, en) !== names(other, each, messages))
        .map((each) => `${where}: "${text}" and "${other}" differ in ${String(each)}`);
    });
    expect(differ).toEqual([]);
  });

  test('repeats no English word', () => {
    const international = ['OK', 'newer', 'C 40  W 400', 'Bitewings', 'IO', '3 kB'];
    const same = english.filter(({ text }, place) => text === translated[place]?.text);
    expect(same.filter(({ text }) => !international.includes(text))).toEqual([]);
  });

  test('has words for each reason for which a file is not stored', () => {
    expect(storeCodes.length).toBeGreaterThan(15);
    const unknown = storeCodes.filter((code) => messages.chart.uploadError(code, '').includes(code));
    expect(unknown).toEqual([]);
    expect(messages.chart.uploadError('newer', '')).toContain('newer');
  });
});

test.each([
  [0, '0 obrazów'],
  [1, '1 obraz'],
  [2, '2 obrazy'],
  [4, '4 obrazy'],
  [5, '5 obrazów'],
  [12, '12 obrazów'],
  [21, '21 obrazów'],
  [22, '22 obrazy'],
  [112, '112 obrazów'],
  [124, '124 obrazy'],
])('Polish counts %i', (count, said) => {
  expect(pl.viewer.imageCount(count)).toBe(said);
  expect(pl.chart.imageCount(count)).toBe(said);
});

test('Polish asks for the genitive after a negation', () => {
  expect(pl.chart.uploadFailed(1)).toBe('Nie udało się zapisać 1 pliku:');
  expect(pl.chart.uploadFailed(3)).toBe('Nie udało się zapisać 3 plików:');
  expect(pl.chart.uploading(1, 1)).toBe('1 z 1 pliku');
  expect(pl.chart.uploading(1, 22)).toBe('1 z 22 plików');
  expect(pl.chart.uploadUnderWay(5)).toMatch(/^5 plików mogło już dotrzeć/);
  expect(pl.chart.uploadUnderWay(23)).toMatch(/^23 pliki mogły już dotrzeć/);
});
