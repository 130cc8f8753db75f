/** What a printed chart says beside its records. */
export interface ChartWords {
  readonly chart: string;
  readonly born: string;
  readonly number: string;
  readonly sex: Readonly<Record<'male' | 'female' | 'other' | 'unknown', string>>;
  readonly noName: string;
  readonly printedAt: (when: string, by: string | undefined) => string;
  readonly page: (at: number, of: number) => string;
  /** There is more than was printed. */
  readonly incomplete: string;
  readonly notHere: (sections: string) => string;
  readonly leftOut: (count: number) => string;
  readonly unreadable: (count: number) => string;
  readonly unprintable: string;
  readonly sections: Readonly<Record<SectionName, string>>;
  readonly noKnownAllergies: string;
  readonly highRisk: string;
  readonly ended: string;
  /** By FHIR's code: what a status says that must not be taken for what is usual. One without a word stands as its code. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly prescribed: string;
  /** A request that something is not given. */
  readonly notToBeTaken: string;
  /** A request that something is not done. */
  readonly notToBeDone: string;
  readonly priorities: Readonly<Record<'urgent' | 'asap' | 'stat', string>>;
  readonly expected: (range: string) => string;
  /** By HL7's code: what a laboratory says of a value. One without a word stands as its code. */
  readonly interpretations: Readonly<Record<string, string>>;
  /** Sections that whoever printed it did not want. */
  readonly notChosen: (sections: string) => string;
  /** Nothing before a day was wanted of what happens again and again. */
  readonly onlySince: (day: string, count: number) => string;
  /** Of a report. */
  readonly conclusion: (text: string) => string;
  readonly unnamed: string;
}

/** The parts of a printed chart, in their order. */
export type SectionName = (typeof sectionNames)[number];

export const sectionNames = [
  'allergies',
  'alerts',
  'problems',
  'medicines',
  'vaccinations',
  'vitalSigns',
  'results',
  'reports',
  'requests',
  'procedures',
  'images',
  'letters',
  'documents',
  'plans',
  'forms',
  'visits',
] as const;

const en: ChartWords = {
  chart: 'Patient chart',
  born: 'born',
  number: 'No.',
  sex: { male: 'male', female: 'female', other: 'other', unknown: 'sex unknown' },
  noName: 'No name',
  printedAt: (when, by) => (by === undefined ? `Printed ${when}` : `Printed ${when} by ${by}`),
  page: (at, of) => `Page ${at} of ${of}`,
  incomplete: 'This chart is incomplete: there are more records than were printed.',
  notHere: (sections) =>
    `Nothing was printed of: ${sections}. None is recorded, or it is not open to whoever printed this.`,
  leftOut: (count) => `Records that were entered in error are left out: ${count}.`,
  unreadable: (count) => `Records that could not be read, and were not printed: ${count}.`,
  unprintable: 'Some characters could not be printed and stand as □.',
  sections: {
    allergies: 'Allergies',
    alerts: 'Alerts',
    problems: 'Problems',
    medicines: 'Medicines',
    vaccinations: 'Vaccinations',
    vitalSigns: 'Vital signs',
    results: 'Laboratory results',
    reports: 'Reports',
    requests: 'Orders and referrals',
    letters: 'Notes and letters',
    procedures: 'Procedures',
    images: 'Images',
    documents: 'Documents',
    plans: 'Care plans',
    forms: 'Questionnaires',
    visits: 'Visits',
  },
  noKnownAllergies: 'No known allergies',
  highRisk: 'high risk',
  ended: 'ended',
  statuses: {
    ...{ 'on-hold': 'paused', unknown: 'status not known', intended: 'intended', 'not-taken': 'not taken' },
    ...{ 'not-done': 'not done', refuted: 'refuted', unconfirmed: 'unconfirmed', draft: 'draft', stopped: 'stopped' },
    ...{ completed: 'completed', cancelled: 'cancelled', preliminary: 'preliminary', registered: 'awaited' },
    ...{ inactive: 'inactive', resolved: 'resolved', remission: 'in remission', preparation: 'in preparation' },
    ...{ provisional: 'provisional', differential: 'differential' },
    ...{ partial: 'partial', revoked: 'withdrawn', active: 'active', 'in-progress': 'not finished' },
  },
  prescribed: 'prescribed',
  notToBeTaken: 'NOT to be taken',
  notToBeDone: 'NOT to be done',
  priorities: { urgent: 'urgent', asap: 'as soon as possible', stat: 'at once' },
  expected: (range) => `expected ${range}`,
  interpretations: {
    ...{ H: 'high', HH: 'critically high', HU: 'significantly high', '>': 'above the scale' },
    ...{ L: 'low', LL: 'critically low', LU: 'significantly low', '<': 'below the scale' },
    ...{ A: 'abnormal', AA: 'critically abnormal', POS: 'positive', NEG: 'negative', DET: 'detected' },
    ...{ ND: 'not detected', IND: 'indeterminate', R: 'resistant', I: 'intermediate', S: 'susceptible' },
  },
  notChosen: (sections) => `Left out by choice: ${sections}.`,
  onlySince: (day, count) =>
    `By choice nothing before ${day} is printed of what is measured, written and done again and again: ${count} left out.`,
  conclusion: (text) => `conclusion: ${text}`,
  unnamed: 'Without a name',
};

const pl: ChartWords = {
  chart: 'Karta pacjenta',
  born: 'data urodzenia',
  number: 'Nr',
  sex: { male: 'mężczyzna', female: 'kobieta', other: 'inna płeć', unknown: 'płeć nieznana' },
  noName: 'Brak nazwiska',
  printedAt: (when, by) => (by === undefined ? `Wydrukowano ${when}` : `Wydrukowano ${when}, ${by}`),
  page: (at, of) => `Strona ${at} z ${of}`,
  incomplete: 'Ta karta jest niepełna: zapisów jest więcej, niż wydrukowano.',
  notHere: (sections) =>
    `Nie wydrukowano nic z części: ${sections}. Brak zapisów albo osoba drukująca nie ma do nich dostępu.`,
  leftOut: (count) => `Pominięto zapisy oznaczone jako błędne: ${count}.`,
  unreadable: (count) => `Zapisy, których nie udało się odczytać i nie wydrukowano: ${count}.`,
  unprintable: 'Niektórych znaków nie dało się wydrukować; w ich miejscu stoi □.',
  sections: {
    allergies: 'Alergie',
    alerts: 'Ostrzeżenia',
    problems: 'Problemy',
    medicines: 'Leki',
    vaccinations: 'Szczepienia',
    vitalSigns: 'Parametry życiowe',
    results: 'Wyniki laboratoryjne',
    reports: 'Opisy badań',
    requests: 'Zlecenia i skierowania',
    letters: 'Notatki i pisma',
    procedures: 'Zabiegi',
    images: 'Obrazy',
    documents: 'Dokumenty',
    plans: 'Plany opieki',
    forms: 'Ankiety',
    visits: 'Wizyty',
  },
  noKnownAllergies: 'Brak znanych alergii',
  highRisk: 'wysokie ryzyko',
  ended: 'zakończone',
  statuses: {
    ...{ 'on-hold': 'wstrzymane', unknown: 'stan nieznany', intended: 'zamierzone', 'not-taken': 'nie przyjmowane' },
    ...{ 'not-done': 'nie wykonano', refuted: 'wykluczone', unconfirmed: 'niepotwierdzone', draft: 'wersja robocza' },
    ...{ stopped: 'przerwane', completed: 'zakończone', cancelled: 'anulowane', preliminary: 'wstępne' },
    ...{ registered: 'w oczekiwaniu', inactive: 'nieaktywne', resolved: 'ustąpiło', remission: 'w remisji' },
    ...{ preparation: 'w przygotowaniu', provisional: 'wstępne', differential: 'różnicowe' },
    ...{ partial: 'częściowe', revoked: 'wycofane', active: 'aktywne', 'in-progress': 'nieukończone' },
  },
  prescribed: 'przepisano',
  notToBeTaken: 'NIE przyjmować',
  notToBeDone: 'NIE wykonywać',
  priorities: { urgent: 'pilne', asap: 'jak najszybciej', stat: 'natychmiast' },
  expected: (range) => `norma ${range}`,
  interpretations: {
    ...{ H: 'powyżej normy', HH: 'krytycznie wysoki', HU: 'znacznie powyżej normy', '>': 'powyżej skali' },
    ...{ L: 'poniżej normy', LL: 'krytycznie niski', LU: 'znacznie poniżej normy', '<': 'poniżej skali' },
    ...{ A: 'nieprawidłowy', AA: 'krytycznie nieprawidłowy', POS: 'dodatni', NEG: 'ujemny', DET: 'wykryto' },
    ...{ ND: 'nie wykryto', IND: 'nierozstrzygający', R: 'oporny', I: 'średnio wrażliwy', S: 'wrażliwy' },
  },
  notChosen: (sections) => `Pominięto zgodnie z wyborem: ${sections}.`,
  onlySince: (day, count) =>
    `Zgodnie z wyborem nie wydrukowano powtarzających się pomiarów, pism i zdarzeń sprzed: ${day}. Pominięto: ${count}.`,
  conclusion: (text) => `wnioski: ${text}`,
  unnamed: 'Bez nazwy',
};

/** The words of a language, `en` or `pl`; another one passes its own. */
export const chartWords: Readonly<Record<'en' | 'pl', ChartWords>> = { en, pl };
