import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { type Column, columns } from './patientList.ts';

/** What the import is told on its command line and in its environment. */
export interface ImportSettings {
  readonly clinic: { readonly url: string; readonly token: string };
  readonly journalFile: string;
  readonly work:
    | { readonly kind: 'import'; readonly from: string; readonly orthancAuth?: { username: string; password: string } }
    | { readonly kind: 'undo'; readonly study?: string | undefined }
    | { readonly kind: 'report' };
  /** Reads all of it, writes nothing. */
  readonly dryRun: boolean;
  readonly concurrency: number;
  readonly filesPerMinute?: number | undefined;
  readonly list?: {
    readonly text: string;
    readonly system: string;
    readonly named: Partial<Record<Column, string>>;
  };
}

export const importUsage = `clinikit-relay import: brings old images into a clinic.

  clinikit-relay import FROM          FROM: a folder, a DICOMDIR, a ZIP, or the address of an Orthanc
  clinikit-relay import --report      compares what was imported with what the clinic has
  clinikit-relay import --undo        deletes the studies and the patients that this import has made
  clinikit-relay import --undo --study UID   sends one study that the list had matched back to triage

  --clinic URL            CLINIKIT_CLINIC_URL    e.g. https://clinic.example/api/clinic
  --journal FILE          what was done so far; clinikit-import.jsonl by default. The same command goes on from there
  --patients FILE         a list of patients as CSV: number, family, given, birthDate, sex, phone, email
  --system URI            the FHIR identifier system of its numbers; needed with --patients
  --column NAME=YOURS     the list's own name of a column, as family=Nazwisko; may be repeated
  --encoding NAME         of the list: utf-8 by default, windows-1250 as older programs write it
  --dry-run               reads everything and says what would be done
  --concurrency N         files under way at once, 4 by default
  --files-per-minute N    no more than these, so that the clinic's own work goes on beside
  --help

Secrets come from the environment: CLINIKIT_CLINIC_TOKEN, CLINIKIT_ORTHANC_USERNAME, CLINIKIT_ORTHANC_PASSWORD.
A study is matched with the list when number, family name and birth date agree; all others wait in triage for a person.
`;

const whole = z.coerce.number().int().positive();
const Settings = z.object({
  clinic: z.url({ protocol: /^https?$/ }),
  token: z.string().min(1),
  concurrency: whole.max(64),
  filesPerMinute: whole.optional(),
});

/**
 * Reads the settings; undefined when only help was asked for.
 *
 * @throws with a message that names the setting and not its value.
 */
export async function readImportSettings(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ImportSettings | undefined> {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values: flags, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      ...{ clinic: text, journal: text, patients: text, system: text, encoding: text, study: text },
      ...{ concurrency: text, 'files-per-minute': text, column: { type: 'string', multiple: true } },
      ...{ report: flag, undo: flag, 'dry-run': flag, help: flag },
    },
  });
  if (flags.help) return undefined;
  const read = Settings.safeParse({
    clinic: flags.clinic ?? environment['CLINIKIT_CLINIC_URL'],
    token: environment['CLINIKIT_CLINIC_TOKEN'],
    concurrency: flags.concurrency ?? '4',
    filesPerMinute: flags['files-per-minute'],
  });
  if (!read.success) {
    const names = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))];
    throw new Error(`Missing or wrong settings: ${names.join(', ')}. See clinikit-relay import --help.`);
  }
  const { clinic, token, concurrency, filesPerMinute } = read.data;
  const [from, more] = positionals;
  const asked = [from !== undefined, flags.report === true, flags.undo === true].filter(Boolean).length;
  if (asked !== 1 || more !== undefined) {
    throw new Error('Say one of: where from, --report, --undo. See clinikit-relay import --help.');
  }
  if (flags.patients !== undefined && flags.system === undefined) {
    throw new Error('--patients needs --system: of which kind the numbers of the list are.');
  }
  const username = environment['CLINIKIT_ORTHANC_USERNAME'];
  const password = environment['CLINIKIT_ORTHANC_PASSWORD'] ?? '';
  return {
    clinic: { url: clinic, token },
    journalFile: flags.journal ?? 'clinikit-import.jsonl',
    ...{ concurrency, filesPerMinute, dryRun: flags['dry-run'] === true },
    work:
      from !== undefined
        ? { kind: 'import', from, ...(username !== undefined && { orthancAuth: { username, password } }) }
        : flags.undo
          ? { kind: 'undo', study: flags.study }
          : { kind: 'report' },
    ...(flags.patients !== undefined &&
      flags.system !== undefined && {
        list: {
          text: await readText(flags.patients, flags.encoding ?? 'utf-8'),
          system: flags.system,
          named: namedColumns(flags.column ?? []),
        },
      }),
  };
}

async function readText(path: string, encoding: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A name that is garbled here would be garbled for good.
    throw new Error(`${path} is not written in ${encoding}. Name its own by --encoding.`, { cause: error });
  }
}

function namedColumns(pairs: readonly string[]): Partial<Record<Column, string>> {
  const named: Partial<Record<Column, string>> = {};
  for (const pair of pairs) {
    const [name = '', ...own] = pair.split('=');
    const column = columns.find((one) => one === name);
    if (column === undefined || own.length === 0)
      throw new Error(`--column ${name}: one of ${columns.join(', ')}, as family=Nazwisko.`);
    named[column] = own.join('=');
  }
  return named;
}
