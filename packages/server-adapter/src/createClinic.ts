import { Kysely, sql } from 'kysely';
import { type RequestContext, requireStaff } from './access/principal.ts';
import { createAnswer } from './answer.ts';
import { type ClinicOptions, checkOptions } from './clinicOptions.ts';
import { migrate } from './database/migrations.ts';
import type { Tables } from './database/schema.ts';
import { dicomwebRoutes } from './dicomweb/routes.ts';
import { createDoorbell } from './events/doorbell.ts';
import { createEventHub } from './events/eventHub.ts';
import { streamEvents } from './events/eventStream.ts';
import { fhirRoutes } from './fhir/routes.ts';
import { servePreview } from './imaging/previewRoute.ts';
import { imagingRoutes } from './imaging/routes.ts';
import { createUrlSigner } from './imaging/urlSigner.ts';
import { createInFlight } from './inFlight.ts';
import { createAnnouncement } from './ingest/announce.ts';
import { type AuditReport, audit } from './ingest/audit.ts';
import { backlog, releaseLeases } from './ingest/inbox.ts';
import { type IngestReport, type IngestRoom, runIngest } from './ingest/ingest.ts';
import { type RepairReport, repair } from './ingest/repair.ts';
import { openSource, systemOf } from './ingest/source.ts';
import { faultOf } from './log.ts';
import { createMemoryBudget } from './memoryBudget.ts';
import { metricsResponse } from './metrics.ts';
import { onceUntilItFails } from './onceUntilItFails.ts';
import { shareThreads } from './threads/sharedThreads.ts';

const defaultBytes = 512 * 1024 * 1024;

/** The server side of a clinic. */
export interface Clinic {
  readonly basePath: string;
  /** Answers every request below `basePath`; never throws. */
  fetch(request: Request, context?: RequestContext): Promise<Response>;
  /** Works off what was announced and not yet filed, as from a timer where nothing else asks. */
  runIngest(options: { maxMs: number; signal?: AbortSignal }): Promise<IngestReport>;
  /** Compares the Orthancs with what is filed and takes in what is missing; follow it with `runIngest`. */
  repair(options?: { signal?: AbortSignal }): Promise<RepairReport>;
  /** Checks that every original is there and unchanged. */
  audit(options?: { signal?: AbortSignal }): Promise<AuditReport>;
  /**
   * Takes no more requests (503), ends open event streams, waits for what is under way, at most `maxMs` (10,000 unless
   * told), and closes the database.
   */
  close(options?: { maxMs?: number }): Promise<void>;
}

/**
 * A clinic as one `Request -> Response` function: Orthanc webhook, ingest, DICOMweb, FHIR records and events.
 *
 * The database is brought to the current schema when the first request comes.
 *
 * @throws TypeError without `authenticate`, or when another option is missing or wrong.
 * @example
 * const clinic = createClinic({
 *   basePath: '/api/clinic',
 *   authenticate: (request) => sessionOf(request),
 *   database: sqlite({ file: 'clinic.sqlite' }),
 *   objects: files({ folder: 'images' }),
 *   patientIdSystem: 'https://clinic.example/patient-id',
 *   signingKey: secrets.signingKey,
 * });
 */
export function createClinic(options: ClinicOptions): Clinic {
  checkOptions(options);
  const { basePath, log = () => undefined, limits = {} } = options;
  const now = () => Date.now();
  const closing = new AbortController();
  const inFlight = createInFlight();
  /** Work of the process itself: it is told to stop when the clinic closes. */
  const work = <T>(signal: AbortSignal | undefined, doIt: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    inFlight.run(async () => {
      await start();
      return doIt(signal ? AbortSignal.any([signal, closing.signal]) : closing.signal);
    });
  const room: IngestRoom = {
    db: new Kysely<Tables>({ dialect: options.database.dialect }),
    objects: options.objects,
    doorbell: createDoorbell(),
    sources: [options.orthanc ?? []].flat().map(openSource),
    closing: closing.signal,
    memory: createMemoryBudget(Math.max(limits.memoryBytes ?? defaultBytes, limits.instanceBytes ?? defaultBytes)),
    threads: shareThreads((error) => log({ level: 'warn', event: 'threads.unavailable', error: faultOf(error) })),
    bodyIdleMs: limits.bodyIdleMs,
    maxInstanceBytes: limits.instanceBytes ?? defaultBytes,
    now,
    log,
  };
  const { db, doorbell, sources } = room;
  const hub = createEventHub({ db, doorbell, closing: closing.signal });
  const signer = createUrlSigner(options.signingKey, { lifeMs: 60 * 60_000, now });
  const systemsOf = ({ patientIdSystem, issuers = {} }: Pick<ClinicOptions, 'patientIdSystem' | 'issuers'>) => [
    patientIdSystem,
    ...Object.values(issuers),
  ];
  const identifierSystems = [...new Set([options, ...sources].flatMap(systemsOf))];
  const systemOfSource = (id: string, issuer: string | undefined) =>
    systemOf(sources.find((source) => source.id === id) ?? options, issuer);
  const uploadArrival = (tenant: string) => ({
    tenant,
    source: 'upload',
    patientIdSystem: (issuer: string | undefined) => systemOf(options, issuer),
  });
  const start = onceUntilItFails(async () => {
    await migrate(db);
    if (options.database.exclusive) await releaseLeases(db);
  });

  return {
    basePath,
    fetch: createAnswer({
      basePath,
      publicUrl: options.publicUrl,
      log,
      inFlight,
      start,
      health: async () => {
        await sql`select 1`.execute(db);
      },
      authenticate: options.authenticate,
      announce: createAnnouncement(room, inFlight, {
        maxBodyBytes: limits.webhookBytes,
        sliceMs: limits.webhookMs,
        answerMs: limits.webhookAnswerMs,
      }),
      preview: (request) => servePreview(room, signer, request),
      routes: [
        ...dicomwebRoutes(room, { basePath, identifierSystems }, uploadArrival),
        ...fhirRoutes({ db, doorbell, basePath, now }),
        ...imagingRoutes(room, { basePath, signer }, systemOfSource),
        {
          method: 'GET',
          path: '/events',
          handle: ({ request, principal }) => streamEvents(request, principal, { hub, closing: closing.signal }),
        },
        {
          method: 'GET',
          path: '/metrics',
          handle: async ({ principal }) => {
            requireStaff(principal);
            return metricsResponse(await backlog(db, principal.tenant), now());
          },
        },
      ],
    }),
    runIngest: ({ maxMs, signal }) => work(signal, (either) => runIngest(room, { maxMs, signal: either })),
    repair: ({ signal } = {}) => work(signal, (either) => repair(room, { signal: either })),
    audit: ({ signal } = {}) => work(signal, (either) => audit(room, { signal: either })),
    async close({ maxMs = 10_000 } = {}) {
      closing.abort();
      await inFlight.close(maxMs);
      await Promise.all([db.destroy(), room.threads.close()]);
    },
  };
}
