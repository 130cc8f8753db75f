import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { sourcePattern } from '../webhook/changeEvent.ts';
import { changeTypes } from './changeTypes.ts';

/** What the relay is told on its command line, in its environment and in its file, put together. */
export interface RelaySettings {
  readonly orthanc: { readonly url: string; readonly auth?: { readonly username: string; readonly password: string } };
  readonly source: string;
  readonly webhookUrl: string;
  readonly jobsUrl?: string | undefined;
  readonly secret: string;
  readonly stateFile: string;
  readonly changeTypes?: readonly string[] | undefined;
  readonly concurrency?: number | undefined;
  readonly pollMs?: number | undefined;
  readonly from?: 'start' | 'now' | undefined;
}

export const usage = `clinikit-relay: posts what arrives in Orthanc to a clinic's webhook, until it is filed.

  --orthanc-url URL     CLINIKIT_ORTHANC_URL       http://127.0.0.1:8042
  --webhook-url URL     CLINIKIT_WEBHOOK_URL       e.g. https://clinic.example/api/clinic/webhooks/orthanc
  --jobs-url URL        CLINIKIT_JOBS_URL          .../api/clinic/jobs/run: asked each minute, for a host without timers
  --source NAME         CLINIKIT_SOURCE            the name of this Orthanc, "main" by default
  --state FILE          CLINIKIT_RELAY_STATE       clinikit-relay.json by default
  --from start|now      without a saved state: begin with all that Orthanc holds (default), or with what comes
  --change-types A,B    NewInstance,StableStudy by default; the others are listed below
  --concurrency N       posts under way at once, 4 by default
  --poll-ms N           time between polls of an idle Orthanc, 100 by default
  --config FILE         a JSON file with any of: orthancUrl, orthancUsername, orthancPassword, webhookUrl,
                        jobsUrl, webhookSecret, source, state, from, changeTypes, concurrency, pollMs
  --help

Secrets come from the environment or the file, never from the command line, which every user of the machine can read:
  CLINIKIT_ORTHANC_USERNAME, CLINIKIT_ORTHANC_PASSWORD, CLINIKIT_WEBHOOK_SECRET (whsec_...)
A flag goes before the environment, and the environment before the file.

Change types: ${changeTypes.join(', ')}
`;

const whole = z.coerce.number().int().positive();

const Settings = z.strictObject({
  orthancUrl: z.url({ protocol: /^https?$/ }),
  orthancUsername: z.string().optional(),
  orthancPassword: z.string().optional(),
  webhookUrl: z.url({ protocol: /^https?$/ }),
  jobsUrl: z.url({ protocol: /^https?$/ }).optional(),
  webhookSecret: z.string(),
  source: z.string().regex(sourcePattern),
  state: z.string().min(1),
  from: z.enum(['start', 'now']).optional(),
  changeTypes: z.array(z.enum(changeTypes)).nonempty().optional(),
  concurrency: whole.max(64).optional(),
  pollMs: whole.optional(),
});

/**
 * Reads the settings; undefined when only help was asked for.
 *
 * @throws with a message that names the setting and not its value.
 */
export async function readSettings(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RelaySettings | undefined> {
  const args = words[0] === 'relay' ? words.slice(1) : [...words];
  const text = { type: 'string' } as const;
  const { values: flags } = parseArgs({
    args,
    options: {
      'orthanc-url': text,
      'webhook-url': text,
      'jobs-url': text,
      source: text,
      state: text,
      from: text,
      'change-types': text,
      concurrency: text,
      'poll-ms': text,
      config: text,
      help: { type: 'boolean' },
    },
  });
  if (flags.help) return undefined;
  const given = {
    orthancUrl: flags['orthanc-url'] ?? environment['CLINIKIT_ORTHANC_URL'],
    orthancUsername: environment['CLINIKIT_ORTHANC_USERNAME'],
    orthancPassword: environment['CLINIKIT_ORTHANC_PASSWORD'],
    webhookUrl: flags['webhook-url'] ?? environment['CLINIKIT_WEBHOOK_URL'],
    jobsUrl: flags['jobs-url'] ?? environment['CLINIKIT_JOBS_URL'],
    webhookSecret: environment['CLINIKIT_WEBHOOK_SECRET'],
    source: flags.source ?? environment['CLINIKIT_SOURCE'],
    state: flags.state ?? environment['CLINIKIT_RELAY_STATE'],
    from: flags.from,
    changeTypes: flags['change-types']?.split(',').map((type) => type.trim()),
    concurrency: flags.concurrency,
    pollMs: flags['poll-ms'],
  };
  const file = flags.config === undefined ? {} : await readConfig(flags.config);
  const settings = Settings.safeParse({
    orthancUrl: 'http://127.0.0.1:8042',
    source: 'main',
    state: 'clinikit-relay.json',
    ...file,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  });
  if (!settings.success) {
    const names = settings.error.issues.map((issue) => issue.path.join('.') || issue.message);
    throw new Error(`Missing or wrong settings: ${[...new Set(names)].join(', ')}. See clinikit-relay --help.`);
  }
  const { orthancUrl, orthancUsername, orthancPassword, webhookSecret, state, ...rest } = settings.data;
  return {
    ...rest,
    orthanc: {
      url: orthancUrl,
      ...(orthancUsername !== undefined && {
        auth: { username: orthancUsername, password: orthancPassword ?? '' },
      }),
    },
    secret: webhookSecret,
    stateFile: state,
  };
}

async function readConfig(path: string): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`The configuration file ${path} cannot be read as JSON.`, { cause: error });
  }
  if (typeof value !== 'object' || value === null)
    throw new Error(`The configuration file ${path} must hold an object.`);
  return value;
}
