import Papa from 'papaparse';

/** A row of the list of patients that comes with the images. */
export interface ListedPatient {
  /** The number by which the old system knew the patient, as it stands in the images as Patient ID (0010,0020). */
  readonly number: string;
  readonly family: string;
  readonly given: readonly string[];
  /** `1984-02-29` */
  readonly birthDate?: string;
  readonly gender?: 'female' | 'male';
  readonly phone?: string;
  readonly email?: string;
}

/** What is wrong with a row, and why it is left out. */
export interface RowProblem {
  /** The row, from 2: the first one has the names of the columns. */
  readonly row: number;
  readonly why: 'no number' | 'number twice' | 'no family name' | 'birth date not understood' | 'sex not understood';
}

/** The columns that are read, by the names that they have in the file unless told otherwise. */
export const columns = ['number', 'family', 'given', 'birthDate', 'sex', 'phone', 'email'] as const;
export type Column = (typeof columns)[number];

/**
 * Reads a list of patients: CSV with a row of names, whose delimiter is found out (`,`, `;` or a tab). The only door to
 * papaparse.
 *
 * @param named the file's own names of columns, where they are others: `{ family: 'Nazwisko' }`.
 * @throws Error when the column of the numbers or that of the names is not there.
 */
export function readPatientList(
  text: string,
  named: Partial<Record<Column, string>> = {},
): { patients: ListedPatient[]; problems: RowProblem[] } {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  const nameOf = (column: Column): string => (named[column] ?? column).toLowerCase();
  for (const needed of ['number', 'family'] as const) {
    if (!meta.fields?.includes(nameOf(needed))) {
      throw new Error(`The list of patients has no column "${named[needed] ?? needed}". Name yours by --column.`);
    }
  }
  const problems: RowProblem[] = [];
  const patients = new Map<string, ListedPatient>();
  for (const [place, row] of data.entries()) {
    const cell = (column: Column): string => (row[nameOf(column)] ?? '').trim();
    const read = patientOf(cell);
    const why = 'why' in read ? read.why : patients.has(read.number) ? 'number twice' : undefined;
    if (why !== undefined) problems.push({ row: place + 2, why });
    else if (!('why' in read)) patients.set(read.number, read);
  }
  return { patients: [...patients.values()], problems };
}

function patientOf(cell: (column: Column) => string): ListedPatient | Pick<RowProblem, 'why'> {
  const [number, family] = [cell('number'), cell('family')];
  if (number === '') return { why: 'no number' };
  if (family === '') return { why: 'no family name' };
  const birthDate = dateOf(cell('birthDate'));
  if (birthDate === 'wrong') return { why: 'birth date not understood' };
  const gender = genderOf(cell('sex'));
  if (gender === 'wrong') return { why: 'sex not understood' };
  const [phone, email] = [cell('phone'), cell('email')];
  return {
    ...{ number, family, given: cell('given').split(/\s+/).filter(Boolean) },
    ...(birthDate !== undefined && { birthDate }),
    ...(gender !== undefined && { gender }),
    ...(phone !== '' && { phone }),
    ...(email !== '' && { email }),
  };
}

/** `1984-02-29`, `19840229` or `29.02.1984`; never guessed which of two numbers is the month. */
function dateOf(text: string): string | 'wrong' | undefined {
  if (text === '') return undefined;
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1) : (dotted?.slice(1).toReversed() ?? []);
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  const read = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== date ? 'wrong' : date;
}

function genderOf(text: string): 'female' | 'male' | 'wrong' | undefined {
  if (text === '') return undefined;
  if (/^(f|female|k|kobieta)$/i.test(text)) return 'female';
  return /^(m|male|mężczyzna)$/i.test(text) ? 'male' : 'wrong';
}
