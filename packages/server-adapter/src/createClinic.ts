import { Kysely } from 'kysely';
import { type AccessExplanation, explainAccess } from './access/explainAccess.ts';
import { accessPolicy, withPolicies } from './access/policy.ts';
import type { Principal, RequestContext } from './access/principal.ts';
import { createRights, type Person } from './access/rights.ts';
import { createUrlSigner } from './access/urlSigner.ts';
import { destroyStudies } from './archive/destroyStudies.ts';
import { removeExpired, takeDownload } from './archive/dueDownloads.ts';
import { createPreviewDesk } from './archive/previewDesk.ts';
import { type OriginalsReport, verifyOriginals } from './archive/verifyOriginals.ts';
import { watchOriginals } from './archive/watchedOriginals.ts';
import { type Audit, createAudit, createSealer } from './audit/audit.ts';
import { withOpened } from './audit/brokenGlass.ts';
import { createReadAudit, type ReadAudit } from './audit/readAudit.ts';
import { createCapabilities } from './capabilities/capabilities.ts';
import { type ClinicOptions, checkOptions } from './clinicOptions.ts';
import { clinicRoutes } from './clinicRoutes.ts';
import type { Tables } from './database/schema.ts';
import { createGate } from './database/scopedQueries.ts';
import { createDownloads } from './dicomweb/downloads.ts';
import { createDoorbell } from './events/doorbell.ts';
import { createEventHub } from './events/eventHub.ts';
import { createProcessLink } from './events/processLink.ts';
import { createAnswer } from './http/answer.ts';
import { createInFlight } from './http/inFlight.ts';
import { createRequestLimits } from './http/requestLimits.ts';
import { withMerged } from './identity/withMerged.ts';
import { type IngestRoom, ingestJobs, togetherKinds } from './ingest/ingest.ts';
import { type ReleaseReport, releaseInstances } from './ingest/releaseInstances.ts';
import { type RepairReport, repair } from './ingest/repair.ts';
import { issuersOf, openSource, systemOf } from './ingest/source.ts';
import { askForMending } from './jobs/askForMending.ts';
import { createJobs, type JobsReport, type JobsRun, workOffAnnounced } from './jobs/jobs.ts';
import { faultOf } from './log.ts';
import { createAnswerMemory, createMemoryBudget } from './memory/memoryBudget.ts';
import { migrate } from './migrate.ts';
import { onceUntilItFails } from './onceUntilItFails.ts';
import { askedRecord } from './records/askedRecord.ts';
import { shareThreads } from './threads/sharedThreads.ts';
import { createTimedWork } from './timedWork.ts';

const defaultBytes = 512 * 1024 * 1024;
/** What files that are fetched hold together, until they are filed: some dozens of slices, or one file that is larger. */
const fetchBytes = 24 * 1024 * 1024;
/** A large file on a slow line keeps others waiting, which is no failure of theirs. */
const fetchWaitMs = 5 * 60_000;
const dayMs = 24 * 60 * 60_000;
/** A server that has just started has other things to do, and what is older than it is found all the same. */
const repairAfterMs = 5 * 60_000;

/** The server side of a clinic. */
export interface Clinic {
  readonly basePath: string;
  /** Answers every request below `basePath`; never throws. */
  fetch(request: Request, context?: RequestContext): Promise<Response>;
  /** Works off the jobs that are due, as what was announced and is not yet filed: for a timer where nothing else asks. */
  runJobs(options: { maxMs: number; signal?: AbortSignal }): Promise<JobsReport>;
  /** Compares the Orthancs with what is filed and takes in what is missing; follow it with `runJobs`. */
  repair(options?: { signal?: AbortSignal }): Promise<RepairReport>;
  /** Deletes from each Orthanc with `keepDays` what is safe here: our copy was read back and is the same. */
  releaseInstances(options?: { signal?: AbortSignal }): Promise<ReleaseReport>;
  /** Checks that every original is there and unchanged; what is not is fetched again from its Orthanc by `runJobs`. */
  verifyOriginals(options?: { signal?: AbortSignal }): Promise<OriginalsReport>;
  /** Who saw or changed what: sealing, and finding what was tampered with. */
  readonly audit: Audit;
  /**
   * Why somebody may do something with a record, `Condition/c1`, or may not. For administrators: it says whether there is
   * such a record.
   *
   * @throws HandlerError `forbidden` for a principal without a role; `not_found` for a type that is not kept.
   */
  explainAccess(principal: Principal, reference: string): Promise<AccessExplanation>;
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
  return assembleClinic(options);
}

/**
 * The same with a part in place of its own: for measuring what that part costs. No option leads here.
 *
 * @param parts.readAudit writes down who looks at what, or does not.
 */
export function assembleClinic(options: ClinicOptions, parts: { readAudit?: ReadAudit } = {}): Clinic {
  const { basePath, log = () => undefined, limits = {}, allowedOrigins = [] } = options;
  const now = () => Date.now();
  const closing = new AbortController();
  const inFlight = createInFlight();
  /** Work of the process itself: it is told to stop when the clinic closes. */
  const work = <T>(signal: AbortSignal | undefined, doIt: (signal: AbortSignal) => Promise<T>): Promise<T> =>
    inFlight.run(async () => {
      await start();
      return doIt(signal ? AbortSignal.any([signal, closing.signal]) : closing.signal);
    });
  const memoryBytes = Math.max(limits.memoryBytes ?? defaultBytes, limits.instanceBytes ?? defaultBytes);
  const answers = createAnswerMemory(memoryBytes);
  const { capabilities: given = [] } = options;
  const policy = withPolicies(accessPolicy, [...given.map(({ policies = {} }) => policies), options.policy ?? {}]);
  const withRights = createRights(policy);
  /** Whom somebody may see: their own, whom these were merged into, and whose records they have opened. */
  const personOf = async (principal: Principal): Promise<Person> =>
    withMerged(gate, await withOpened(gate, withRights(principal), now()));
  const db = new Kysely<Tables>({ dialect: options.database.dialect });
  const base = {
    gate: createGate(
      db,
      given.flatMap(({ tables = {} }) => Object.entries(tables)),
    ),
    objects: options.objects,
    doorbell: createDoorbell(() => link.ring()),
    sources: [options.orthanc ?? []].flat().map(openSource),
    closing: closing.signal,
    memory: createMemoryBudget(memoryBytes),
    threads: shareThreads((error) => log({ level: 'warn', event: 'threads.unavailable', error: faultOf(error) })),
    bodyIdleMs: limits.bodyIdleMs,
    fetches: createMemoryBudget(Math.min(memoryBytes, fetchBytes), { waitMs: fetchWaitMs }),
    maxInstanceBytes: limits.instanceBytes ?? defaultBytes,
    now,
    log,
  };
  const room: IngestRoom = {
    ...base,
    previews: createPreviewDesk({ ...base, run: inFlight.run, onWritten: () => base.doorbell.ring() }),
  };
  const { gate, doorbell, objects, sources } = room;
  const capabilities = createCapabilities(given, { gate, now });
  const audit = createAudit({
    db,
    gate,
    objects,
    now,
    signingKey: options.signingKey,
    options: options.audit ?? {},
    tenants: sources.map(({ tenant }) => tenant),
  });
  const seal = createSealer(audit, {
    now,
    onFailure: (error) => log({ level: 'error', event: 'audit.not_sealed', error: faultOf(error) }),
  });
  const { deletedStudyDays } = options;
  const destroy = createTimedWork(
    async (signal) => {
      if (deletedStudyDays === undefined) return;
      await destroyStudies({ db, gate, objects, now }, now() - deletedStudyDays * dayMs, signal);
    },
    {
      ...{ everyMs: 60 * 60_000, now },
      onFailure: (error) => log({ level: 'error', event: 'studies.not_destroyed', error: faultOf(error) }),
    },
  );
  const tidyDownloads = createTimedWork(
    async (signal) => {
      await removeExpired({ db, gate, objects }, now(), signal);
      downloads.wake();
    },
    {
      ...{ everyMs: 10_000, now },
      onFailure: (error) => log({ level: 'error', event: 'downloads.not_removed', error: faultOf(error) }),
    },
  );
  const mend = createTimedWork(
    // It takes longer than one run of the jobs has: it goes on until the clinic closes.
    () =>
      work(undefined, async (signal) => {
        await repair(room, { signal });
        await releaseInstances(room, { signal });
      }),
    {
      ...{ everyMs: (options.repairHours ?? 24) * 60 * 60_000, firstAfterMs: repairAfterMs, now },
      onFailure: (error) => log({ level: 'error', event: 'repair.failed', error: faultOf(error) }),
    },
  );
  const systemsOf = ({ patientIdSystem, issuers = {} }: Pick<ClinicOptions, 'patientIdSystem' | 'issuers'>) => [
    patientIdSystem,
    ...Object.values(issuers),
  ];
  const identifierSystems = [...new Set([options, ...sources].flatMap(systemsOf))];
  const issuerOf = issuersOf([options, ...sources]);
  const downloads = createDownloads({
    ...{ gate, answers, closing: closing.signal, now, log, run: inFlight.run },
    take: () => takeDownload({ db, gate }, now()),
    lifeMs: limits.downloadMs ?? dayMs,
    objects: watchOriginals(objects, room),
    metadata: { basePath, identifierSystems, issuerOf },
  });
  const handlers = new Map([...ingestJobs(room), ...capabilities.jobs]);
  const jobsRoom = { db, gate, now, log, handlers, together: togetherKinds };
  const workOff = createJobs(jobsRoom);
  const runJobs = async (run: JobsRun): Promise<JobsReport> => {
    const report = await workOff(run);
    const signal = AbortSignal.any([run.signal ?? closing.signal, AbortSignal.timeout(run.maxMs)]);
    await seal(signal);
    await destroy(signal);
    await tidyDownloads(signal);
    if (sources.length > 0) await mend(signal);
    return report;
  };
  const hub = createEventHub({ gate, doorbell, closing: closing.signal, onReader: () => link.open() });
  const link = createProcessLink({
    db,
    notices: options.database.notices,
    closing: closing.signal,
    now,
    onMessage: (message) => hub.tell(message),
    onRing: () => doorbell.ringHere(),
    isNeeded: () => hub.hasReaders,
  });
  const signer = createUrlSigner(options.signingKey, { lifeMs: 60 * 60_000, now });
  const systemOfSource = (id: string, issuer: string | undefined) =>
    systemOf(sources.find((source) => source.id === id) ?? options, issuer);
  const uploadArrival = (tenant: string) => ({
    tenant,
    source: 'upload',
    patientIdSystem: (issuer: string | undefined) => systemOf(options, issuer),
  });
  const start = onceUntilItFails(() => migrate(db, given));

  return {
    basePath,
    fetch: createAnswer({
      basePath,
      publicUrl: options.publicUrl,
      log,
      inFlight,
      start,
      authenticate: options.authenticate,
      personOf,
      allowedOrigins,
      limits: createRequestLimits(db, now),
      audit: parts.readAudit ?? createReadAudit({ gate, now }),
      perMinute: { person: limits.personRequestsPerMinute ?? 6_000, address: limits.addressRequestsPerMinute ?? 1_200 },
      routes: clinicRoutes({
        room,
        db,
        answers,
        downloads,
        capabilities,
        runJobs,
        workOffAnnounced: (message) => workOffAnnounced(jobsRoom, message, closing.signal),
        inFlight,
        hub,
        link,
        signer,
        basePath,
        limits,
        identifierSystems,
        issuerOf,
        crossOrigin: allowedOrigins.length > 0,
        systemOfSource,
        uploadArrival,
      }),
    }),
    runJobs: ({ maxMs, signal }) => work(signal, (either) => runJobs({ maxMs, signal: either })),
    repair: ({ signal } = {}) => work(signal, (either) => repair(room, { signal: either })),
    releaseInstances: ({ signal } = {}) => work(signal, (either) => releaseInstances(room, { signal: either })),
    verifyOriginals: ({ signal } = {}) =>
      work(signal, (either) =>
        verifyOriginals(
          { db, gate, objects, mend: (tenant, uid) => askForMending(room, tenant, uid) },
          { signal: either },
        ),
      ),
    explainAccess: (principal, reference) =>
      work(undefined, async () => {
        const person = await personOf(principal);
        return explainAccess(person, policy, await askedRecord(gate.tenant(person.tenant), reference));
      }),
    audit: {
      seal: ({ signal, ...which } = {}) => work(signal, (either) => audit.seal({ ...which, signal: either })),
      verify: ({ signal, ...which } = {}) => work(signal, (either) => audit.verify({ ...which, signal: either })),
    },
    async close({ maxMs = 10_000 } = {}) {
      closing.abort();
      await inFlight.close(maxMs);
      await Promise.all([db.destroy(), room.threads.close()]);
    },
  };
}
