import { requireOperator } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { readBody } from '../http/body.ts';
import { HandlerError } from '../http/errors.ts';
import type { Route } from '../http/route.ts';
import { jsonResponse } from '../http/textResponse.ts';
import { verifyWebhook } from '../webhook/signature.ts';
import { deadJobs, retryDeadJobs } from './inbox.ts';
import type { JobsReport, JobsRun } from './jobs.ts';

/** What the routes of the jobs work with. */
export interface JobsRoutesOptions {
  readonly gate: Gate;
  runJobs(run: JobsRun): Promise<JobsReport>;
  /** Of every source: any of them may ask for a run. */
  readonly secrets: readonly string[];
  readonly closing: AbortSignal;
  readonly now: () => number;
}

const runMs = 10_000;
const mostListed = 100;

/**
 * `POST /jobs/run` works off what is due, for ten seconds at the most; it is signed as the webhook is, for a host without
 * timers whose cron, or relay, calls it each minute. `GET /jobs/dead` lists what failed for good, and `POST
 * /jobs/dead/retry` puts it back to wait; for whoever has the task `operate`.
 */
export function jobsRoutes({ gate, runJobs, secrets, closing, now }: JobsRoutesOptions): Route[] {
  return [
    {
      method: 'POST',
      path: '/jobs/run',
      access: 'signed',
      maxBodyBytes: 1024,
      handle: async ({ request }) => {
        if (secrets.length === 0)
          throw new HandlerError('unauthorized', 'No source is configured that could sign this.');
        const body = await readBody(request, 1024);
        await verifyWebhook(request.headers, body, secrets, new Date(now()));
        return jsonResponse(await runJobs({ maxMs: runMs, signal: closing }));
      },
    },
    {
      method: 'GET',
      path: '/jobs/dead',
      access: 'principal',
      handle: async ({ principal }) => {
        requireOperator(principal);
        return jsonResponse(await deadJobs(scopeOf(gate, principal), { count: mostListed }));
      },
    },
    {
      method: 'POST',
      path: '/jobs/dead/retry',
      access: 'principal',
      maxBodyBytes: 1024,
      handle: async ({ principal, json }) => {
        requireOperator(principal);
        // Sent as JSON, which no page of another site can make a browser send unasked.
        await json();
        return jsonResponse({ retried: await retryDeadJobs(scopeOf(gate, principal), { now: now() }) });
      },
    },
  ];
}
