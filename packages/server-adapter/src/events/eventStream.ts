import type { Principal } from '../access/principal.ts';
import type { Queries } from '../database/schema.ts';
import { HandlerError } from '../errors.ts';
import type { Doorbell } from './doorbell.ts';
import { headPosition, readEvents } from './eventLog.ts';

export interface EventStreamOptions {
  db: Queries;
  doorbell: Doorbell;
  /** Aborted when the clinic closes: open streams end and their readers resume elsewhere. */
  closing: AbortSignal;
  /** How often the log is read when nobody rings, as when another process files. */
  pollMs?: number;
  heartbeatMs?: number;
  /** The stream ends by itself after this time, before a host's limit would cut it; the reader resumes. */
  maxMs?: number;
}

/**
 * `GET /events`: the event log as server-sent events, resumable by `Last-Event-ID`.
 *
 * Without that header the stream begins at now and says where that is in its first event, `ready`.
 *
 * @source https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function streamEvents(
  request: Request,
  principal: Principal,
  { db, doorbell, closing, pollMs = 1000, heartbeatMs = 15_000, maxMs = 5 * 60_000 }: EventStreamOptions,
): Promise<Response> {
  let position = await startPosition(request, db, principal.tenant);
  const ended = new AbortController();
  const stop = AbortSignal.any([request.signal, closing, ended.signal]);
  const text = new TextEncoder();
  const endsAt = performance.now() + maxMs;

  const stream = new ReadableStream<Uint8Array>({
    async start(controller) {
      const send = (lines: string) => controller.enqueue(text.encode(`${lines}\n\n`));
      send(`retry: 1000\nid: ${position}\nevent: ready\ndata: ${JSON.stringify({ position })}`);
      let spokeAt = performance.now();
      try {
        while (!stop.aborted && performance.now() < endsAt) {
          const heard = doorbell.rings;
          const read = await readEvents(db, principal, position);
          for (const event of read.events) {
            send(`id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}`);
          }
          if (read.events.length > 0) spokeAt = performance.now();
          const caughtUp = read.position === position;
          position = read.position;
          if (!caughtUp) continue;
          if (performance.now() - spokeAt >= heartbeatMs) {
            send(': still here');
            spokeAt = performance.now();
          }
          await doorbell.wait(heard, pollMs, stop);
        }
        controller.close();
      } catch (error) {
        // The reader resumes after the last event that it got.
        if (!ended.signal.aborted) controller.error(error);
      }
    },
    cancel: () => ended.abort(),
  });
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

async function startPosition(request: Request, db: Queries, tenant: string): Promise<number> {
  const head = await headPosition(db, tenant);
  const last = request.headers.get('last-event-id');
  if (last === null) return head;
  if (!/^\d{1,15}$/.test(last)) throw new HandlerError('bad_request', 'Last-Event-ID is not a position of this log.');
  // A position beyond the end is of another log, as after a restore from a backup: begin again at the end.
  return Math.min(Number(last), head);
}
