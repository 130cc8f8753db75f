import { requireOperator } from './access/rights.ts';
import { scopeOf } from './access/scope.ts';
import type { UrlSigner } from './access/urlSigner.ts';
import type { Arrival } from './archive/arrival.ts';
import { breakGlassRoute, openedRoute } from './audit/breakGlassRoute.ts';
import { auditRoutes } from './audit/routes.ts';
import type { Capabilities } from './capabilities/capabilities.ts';
import type { ClinicOptions } from './clinicOptions.ts';
import { askDatabase } from './database/askDatabase.ts';
import type { UnscopedQueries } from './database/schema.ts';
import type { Downloads } from './dicomweb/downloads.ts';
import { dicomwebRoutes } from './dicomweb/routes.ts';
import type { EventHub } from './events/eventHub.ts';
import type { ProcessLink } from './events/processLink.ts';
import { eventRoutes } from './events/routes.ts';
import { fhirRoutes } from './fhir/routes.ts';
import type { InFlight } from './http/inFlight.ts';
import { metricsResponse } from './http/metrics.ts';
import { openApi } from './http/openApi.ts';
import type { Route } from './http/route.ts';
import { jsonResponse } from './http/textResponse.ts';
import { previewRoute } from './imaging/previewRoute.ts';
import { imagingRoutes } from './imaging/routes.ts';
import { createAnnouncement } from './ingest/announce.ts';
import type { IngestRoom } from './ingest/ingest.ts';
import { sourcesRoute } from './ingest/sourcesRoute.ts';
import { type Announced, backlog } from './jobs/inbox.ts';
import type { JobsReport, JobsRun } from './jobs/jobs.ts';
import { jobsRoutes } from './jobs/routes.ts';
import type { AnswerMemory } from './memory/memoryBudget.ts';

/** What the routes of a clinic work with. */
export interface ClinicRoutesOptions {
  readonly room: IngestRoom;
  readonly db: UnscopedQueries;
  readonly answers: AnswerMemory;
  readonly downloads: Downloads;
  readonly capabilities: Capabilities;
  runJobs(run: JobsRun): Promise<JobsReport>;
  /** Writes down what is announced and works on it at once; whether it is done. */
  workOffAnnounced(message: Announced): Promise<boolean>;
  readonly inFlight: InFlight;
  readonly hub: EventHub;
  readonly link: ProcessLink;
  readonly signer: UrlSigner;
  readonly basePath: string;
  readonly limits: NonNullable<ClinicOptions['limits']>;
  readonly identifierSystems: readonly string[];
  readonly issuerOf: Readonly<Record<string, string>>;
  readonly crossOrigin: boolean;
  systemOfSource(source: string, issuer: string | undefined): string | undefined;
  uploadArrival(tenant: string): Arrival;
}

const webhookBytes = 64 * 1024;

/** The one table of routes: everything that a clinic answers is a row of it. */
export function clinicRoutes(options: ClinicRoutesOptions): Route[] {
  const {
    room,
    db,
    answers,
    capabilities,
    runJobs,
    workOffAnnounced,
    inFlight,
    hub,
    link,
    signer,
    basePath,
    limits,
    identifierSystems,
    issuerOf,
    crossOrigin,
  } = options;
  const { gate, doorbell, now, closing } = room;
  const maxBodyBytes = limits.webhookBytes ?? webhookBytes;
  const announce = createAnnouncement({ ...room, runJobs, workOffAnnounced }, inFlight, {
    maxBodyBytes,
    sliceMs: limits.webhookMs,
    answerMs: limits.webhookAnswerMs,
  });
  const routes: Route[] = [
    {
      method: 'GET',
      path: '/health',
      access: 'public',
      uncounted: true,
      handle: async () => {
        await askDatabase(db);
        return jsonResponse({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
      },
    },
    {
      method: 'GET',
      path: '/openapi.json',
      access: 'public',
      handle: () => jsonResponse(openApi(routes, basePath)),
    },
    {
      method: 'POST',
      path: '/webhooks/orthanc',
      access: 'signed',
      maxBodyBytes,
      handle: ({ request }) => announce(request),
    },
    ...jobsRoutes({
      gate,
      runJobs,
      closing,
      now,
      secrets: room.sources.flatMap(({ webhookSecrets }) => webhookSecrets),
    }),
    previewRoute({ ...room, memory: answers.whole }, { signer, crossOrigin }),
    breakGlassRoute({ gate, now }),
    openedRoute({ gate, now }),
    sourcesRoute(room),
    ...dicomwebRoutes(
      room,
      answers,
      { basePath, identifierSystems, issuerOf },
      options.uploadArrival,
      options.downloads,
    ),
    // Before the records, whose addresses would be theirs otherwise.
    ...capabilities.routes,
    ...auditRoutes({ gate, basePath }),
    ...fhirRoutes({
      ...{ gate, doorbell, basePath, crossOrigin, now, ruleOf: capabilities.ruleOf, owns: capabilities.owns },
      memory: { incoming: room.memory, answers: answers.whole },
    }),
    ...imagingRoutes(room, { basePath, signer }, options.systemOfSource),
    ...eventRoutes({
      hub,
      link,
      closing,
      now,
      messagesPerSecond: limits.personMessagesPerSecond ?? 20,
      recheckMs: limits.recheckMs,
    }),
    {
      method: 'GET',
      path: '/metrics',
      access: 'principal',
      handle: async ({ principal }) => {
        requireOperator(principal);
        return metricsResponse(await backlog(scopeOf(gate, principal)), now());
      },
    },
  ];
  return routes;
}
