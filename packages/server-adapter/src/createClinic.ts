import { Kysely } from 'kysely';
import { type RequestContext, requireStaff } from './access/principal.ts';
import { createAnswer } from './answer.ts';
import { type ClinicOptions, checkOptions } from './clinicOptions.ts';
import { migrate } from './database/migrations.ts';
import type { Tables } from './database/schema.ts';
import { dicomwebRoutes } from './dicomweb/routes.ts';
import { createDoorbell } from './events/doorbell.ts';
import { streamEvents } from './events/eventStream.ts';
import { fhirRoutes } from './fhir/routes.ts';
import { servePreview } from './imaging/previewRoute.ts';
import { imagingRoutes } from './imaging/routes.ts';
import { createUrlSigner } from './imaging/urlSigner.ts';
import { createAnnouncement } from './ingest/announce.ts';
import { type AuditReport, audit } from './ingest/audit.ts';
import { backlog, releaseLeases } from './ingest/inbox.ts';
import { type IngestReport, type IngestRoom, runIngest } from './ingest/ingest.ts';
import { type RepairReport, repair } from './ingest/repair.ts';
import { openSource, systemOf } from './ingest/source.ts';
import { onceUntilItFails } from './onceUntilItFails.ts';

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
  /** Ends open event streams and closes the database. */
  close(): Promise<void>;
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
  const room: IngestRoom = {
    db: new Kysely<Tables>({ dialect: options.database.dialect }),
    objects: options.objects,
    doorbell: createDoorbell(),
    sources: [options.orthanc ?? []].flat().map(openSource),
    maxInstanceBytes: limits.instanceBytes ?? 512 * 1024 * 1024,
    now,
    log,
  };
  const { db, doorbell, sources } = room;
  const signer = createUrlSigner(options.signingKey, { lifeMs: 60 * 60_000, now });
  const identifierSystems = [options.patientIdSystem, ...sources.map((source) => source.patientIdSystem)];
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
      log,
      start,
      authenticate: options.authenticate,
      announce: createAnnouncement(room, { maxBodyBytes: limits.webhookBytes, sliceMs: limits.webhookMs }),
      preview: (request) => servePreview(room, signer, request),
      routes: [
        ...dicomwebRoutes(room, { basePath, identifierSystems }, uploadArrival),
        ...fhirRoutes({ db, doorbell, basePath, now }),
        ...imagingRoutes(room, { basePath, signer }, systemOfSource),
        {
          method: 'GET',
          path: '/events',
          handle: ({ request, principal }) =>
            streamEvents(request, principal, { db, doorbell, closing: closing.signal }),
        },
        {
          method: 'GET',
          path: '/metrics',
          handle: async ({ principal }) => {
            requireStaff(principal);
            return metrics(await backlog(db), now());
          },
        },
      ],
    }),
    async runIngest({ maxMs, signal }) {
      await start();
      return runIngest(room, { maxMs, ...(signal && { signal }) });
    },
    async repair(repairOptions) {
      await start();
      return repair(room, repairOptions);
    },
    async audit(auditOptions) {
      await start();
      return audit(room, auditOptions);
    },
    async close() {
      closing.abort();
      await db.destroy();
    },
  };
}

/** Prometheus text format. */
function metrics({ pending, oldestReceivedAt }: Awaited<ReturnType<typeof backlog>>, now: number): Response {
  const ageSeconds = oldestReceivedAt === null ? 0 : Math.max(0, (now - oldestReceivedAt) / 1000);
  const lines = [
    '# TYPE clinikit_inbox_pending gauge',
    `clinikit_inbox_pending ${pending}`,
    '# TYPE clinikit_inbox_oldest_seconds gauge',
    `clinikit_inbox_oldest_seconds ${ageSeconds}`,
  ];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; version=0.0.4' } });
}
