import * as z from 'zod';
import type { PolicyRows } from './access/policy.ts';
import { type Authenticate, tenantPattern } from './access/principal.ts';
import type { AuditOptions } from './audit/audit.ts';
import type { Capability } from './capabilities/capability.ts';
import type { ClinicDatabase } from './database/database.ts';
import type { OrthancSourceOptions } from './ingest/source.ts';
import type { Log } from './log.ts';
import type { ObjectStore } from './objects/objects.ts';
import { sourcePattern } from './webhook/changeEvent.ts';
import { secretBytes } from './webhook/signature.ts';

/** Everything a clinic is made of. */
export interface ClinicOptions {
  /** Where the clinic's routes begin, `/api/clinic`. */
  basePath: string;
  /**
   * The origin under which its users reach it, `https://clinic.example`: links in answers begin with it. Unless told, it
   * is the origin of each request, with the scheme of `X-Forwarded-Proto` where a proxy set it.
   */
  publicUrl?: string;
  /**
   * Origins whose pages may ask and read answers, with the cookies of the clinic's site: `https://app.clinic.example`.
   * None unless told: then only pages of the clinic's own origin read answers.
   */
  allowedOrigins?: readonly string[];
  /** Who sent a request. Required: there is no open default. */
  authenticate: Authenticate;
  /** What each role may do, where it is not what `accessPolicy` says: rows in place of its rows. */
  policy?: PolicyRows;
  /** `sqlite({ file })` or `postgres({ connectionString })`. */
  database: ClinicDatabase;
  /** `files({ folder })`. */
  objects: ObjectStore;
  /** The Orthancs that announce images here; none when images are only uploaded. */
  orthanc?: OrthancSourceOptions | readonly OrthancSourceOptions[];
  /** FHIR identifier system of the clinic's own Patient IDs, by which uploads are matched: `https://clinic.example/patient-id`. */
  patientIdSystem: string;
  /** The same for files that name an issuer (0010,0021); an issuer that is not listed leads to triage. */
  issuers?: Readonly<Record<string, string>>;
  /** What the clinic can do beyond images and patients; nothing unless told. */
  capabilities?: readonly Capability[];
  /** At least 32 characters, kept secret: signs the addresses of previews. */
  signingKey: string;
  /** How the audit trail is sealed; by a key out of `signingKey`, with its head in `objects`, unless told. */
  audit?: AuditOptions;
  /**
   * How many days a deleted study can be restored. Then its images are destroyed, which the audit trail says; for ever
   * unless told. The law of the place says how long images must be kept.
   */
  deletedStudyDays?: number;
  /**
   * How often `runJobs` compares the Orthancs with what is filed, and releases there what need not stay (`keepDays`): each
   * 24 hours unless told, and first a few minutes after the start. `Infinity` for never.
   */
  repairHours?: number;
  limits?: {
    /** Larger objects are set aside; 512 MiB unless told. */
    instanceBytes?: number;
    /**
     * What uploads, fetched files and their previews may hold in memory together, at least `instanceBytes`; 512 MiB unless
     * told. Whoever does not fit waits up to 20 s, then is answered 503. Answers have memory of their own beside it: half
     * as much for what needs a file or much metadata at once, a quarter for the parts of files that are on their way.
     */
    memoryBytes?: number;
    /** How long the body of an upload may stand still; 30 s unless told. */
    bodyIdleMs?: number;
    /** What the webhook takes; 64 KiB unless told. */
    webhookBytes?: number;
    /** How long a post of the relay may work off what else waits; 250 ms unless told. */
    webhookMs?: number;
    /**
     * How long a post of the relay may wait for its file to be filed before it is answered `accepted`, and the work goes
     * on behind it; 25 s unless told. Shorter than the relay's 60 s and than what a proxy in front allows. Where nothing
     * lives after an answer, as long as the platform lets a request run.
     */
    webhookAnswerMs?: number;
    /** How long a packed download of a study is kept; a day unless told. */
    downloadMs?: number;
    /** Requests a minute of one person, all processes together; 6,000 unless told. More are answered 429. */
    personRequestsPerMinute?: number;
    /** The same of one address, for requests that need no sign-in or lack it; 1,200 unless told. */
    addressRequestsPerMinute?: number;
    /** Messages of the channel a second of one person, through each process; 20 unless told. More are answered 429. */
    personMessagesPerSecond?: number;
    /**
     * How often `authenticate` is asked again about each open event stream, which ends once its reader has signed out;
     * 5,000 ms unless told.
     */
    recheckMs?: number;
  };
  /** One line per thing that happened, without patient data; silent unless given. */
  log?: Log;
}

const url = z.url({ protocol: /^https?$/ });
const identifierSystem = z.string().regex(/^[a-z][a-z0-9+.-]*:.+/i, 'an absolute URI');
const source = z.object({
  id: z
    .string()
    .regex(sourcePattern)
    .refine((id) => id !== 'upload', 'not "upload", which names what was not announced'),
  tenant: z.string().regex(tenantPattern),
  url,
  webhookSecrets: z.array(z.string().refine(isSecret, '"whsec_" and the base64 of 24 to 64 bytes')).min(1),
  patientIdSystem: identifierSystem,
});
const sources = z.array(source).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
  error: 'two have the same id, by which messages find their secret',
});
const schema = z.object({
  basePath: z.string().regex(/^(\/[\w.~-]+)+$/, 'begins with a slash and does not end with one'),
  publicUrl: url.refine((text) => new URL(text).pathname === '/', 'an origin without a path').optional(),
  allowedOrigins: z
    .array(url.refine((text) => URL.parse(text)?.origin === text, 'an origin without a path'))
    .optional(),
  authenticate: z.custom((value) => typeof value === 'function', 'a function: there is no open default'),
  database: z.object({ dialect: z.custom((value) => value !== undefined) }),
  objects: z.custom((value) => typeof value === 'object' && value !== null && 'put' in value && 'get' in value),
  orthanc: z.preprocess((given) => [given ?? []].flat(), sources),
  patientIdSystem: identifierSystem,
  signingKey: z.string().min(32),
  deletedStudyDays: z.number().positive().optional(),
  repairHours: z.union([z.number().positive(), z.literal(Number.POSITIVE_INFINITY)]).optional(),
  audit: z
    .object({ key: z.string().min(32).optional(), earlierKeys: z.array(z.string().min(32)).optional() })
    .loose()
    .refine((given) => 'keepHead' in given === 'readHead' in given, 'keepHead and readHead go together')
    .optional(),
});

function isSecret(text: string): boolean {
  try {
    return text.startsWith('whsec_') && secretBytes(text).length > 0;
  } catch {
    return false;
  }
}

/** @throws TypeError naming each option that is missing or wrong, and no secret. */
export function checkOptions(options: ClinicOptions): void {
  const result = schema.safeParse(options);
  if (result.success) return;
  const single = !Array.isArray(options.orthanc);
  const nameOf = (path: readonly PropertyKey[]) =>
    path.filter((_step, at) => !(single && at === 1 && path[0] === 'orthanc')).join('.') || 'options';
  const faults = result.error.issues.map((issue) => `${nameOf(issue.path)} (${issue.message})`);
  throw new TypeError(`createClinic cannot start. Look at: ${faults.join('; ')}.`);
}
