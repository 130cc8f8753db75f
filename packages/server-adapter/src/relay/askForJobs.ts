import { setTimeout } from 'node:timers/promises';
import { signWebhook } from '../webhook/signature.ts';
import type { OnLog } from './relayLog.ts';

/** How a clinic is asked to work off its jobs. */
export interface AskForJobsOptions {
  /** The clinic's `/jobs/run`. */
  readonly jobsUrl: string;
  readonly source: string;
  readonly secret: string;
  readonly timeoutMs: number;
  /** A minute unless told. */
  readonly everyMs?: number;
  readonly fetch: typeof fetch;
  readonly onLog: OnLog;
  readonly signal: AbortSignal;
}

const body = new TextEncoder().encode('{}');

/**
 * Asks the clinic each minute to work off what is due, for a clinic on a host that has no timers. Never rejects: what is
 * not reached is asked again.
 */
export async function askForJobs(options: AskForJobsOptions): Promise<void> {
  const { source, signal, onLog, everyMs = 60_000 } = options;
  let fails = false;
  while (!signal.aborted) {
    const failed = await ask(options);
    if (failed !== undefined && !fails && !signal.aborted) {
      onLog({ level: 'warn', event: 'jobs_not_run', source, reason: failed });
    }
    fails = failed !== undefined;
    await setTimeout(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

/** @returns why it failed. */
async function ask({
  jobsUrl,
  source,
  secret,
  timeoutMs,
  fetch: send,
  signal,
}: AskForJobsOptions): Promise<string | undefined> {
  try {
    const signature = await signWebhook({ id: `${source}:jobs`, body }, [secret]);
    const response = await send(jobsUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...signature },
      body,
      redirect: 'manual',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    });
    await response.body?.cancel();
    return response.ok ? undefined : String(response.status);
  } catch {
    return 'network';
  }
}
