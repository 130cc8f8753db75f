import type { ClinicEvent } from '@clinikit/client/events';
import type { Principal } from '../access/principal.ts';
import type { Person } from '../access/rights.ts';
import { HandlerError } from '../http/errors.ts';
import type { EventHub } from './eventHub.ts';

export interface EventStreamOptions {
  hub: EventHub;
  /** Aborted when the clinic closes: open streams end and their readers resume elsewhere. */
  closing: AbortSignal;
  heartbeatMs?: number;
  /** The stream ends by itself after this time, before a host's limit would cut it; the reader resumes. */
  maxMs?: number;
  /** Who the reader is by now; undefined once they may not listen any more. */
  askAgain?: () => Promise<Principal | undefined>;
  /** How often that is asked; 5,000 ms unless told. */
  recheckMs?: number;
}

/**
 * `GET /events`: the event log as server-sent events, resumable by `Last-Event-ID`, and messages of the channel between
 * them, which are sent once and to those who listen at that time.
 *
 * Without that header the stream begins at now and says where that is in its first event, `ready`.
 *
 * Who listens is asked again all the while: the stream of somebody who has signed out, or may see other patients by now,
 * ends. The reader comes again, and is answered 401 or hears what they may hear now.
 *
 * @source https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function streamEvents(
  request: Request,
  principal: Person,
  { hub, closing, heartbeatMs = 15_000, maxMs = 5 * 60_000, askAgain, recheckMs = 5_000 }: EventStreamOptions,
): Promise<Response> {
  const reader = await hub.subscribe(principal, lastEventId(request));
  const { position } = reader;
  const ended = new AbortController();
  ended.signal.addEventListener('abort', () => reader.close(), { once: true });
  const stop = AbortSignal.any([request.signal, closing, ended.signal]);
  const endsAt = performance.now() + maxMs;
  let spokeAt = performance.now();
  let checkAt = askAgain ? performance.now() + recheckMs : Number.POSITIVE_INFINITY;

  /** What is to be sent next, however long it takes; undefined at the end. */
  const next = async (): Promise<string | undefined> => {
    for (;;) {
      const now = performance.now();
      if (stop.aborted || now >= endsAt) return undefined;
      if (askAgain && now >= checkAt) {
        if (!isSame(principal, await askAgain())) return undefined;
        checkAt = performance.now() + recheckMs;
        continue;
      }
      const silentMs = spokeAt + heartbeatMs - now;
      if (silentMs <= 0) return ': still here\n\n';
      const events = await reader.next(Math.min(silentMs, endsAt - now, checkAt - now), stop);
      const told = [...events.map(lines), ...reader.takeMessages()];
      if (told.length > 0) return told.join('');
    }
  };

  const text = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const ready = JSON.stringify({ position });
        controller.enqueue(text.encode(`retry: 1000\nid: ${position}\nevent: ready\ndata: ${ready}\n\n`));
        // A reader that has stopped reading must not keep the clinic from closing.
        const close = () => {
          if (!ended.signal.aborted) controller.close();
          ended.abort();
        };
        stop.addEventListener('abort', close, { once: true });
        if (stop.aborted) close();
      },
      async pull(controller) {
        try {
          const chunk = await next();
          if (ended.signal.aborted) return;
          if (chunk === undefined) {
            controller.close();
            ended.abort();
            return;
          }
          controller.enqueue(text.encode(chunk));
          spokeAt = performance.now();
        } catch (error) {
          // The reader resumes after the last event that it got.
          if (ended.signal.aborted) return;
          ended.abort();
          throw error;
        }
      },
      cancel: () => ended.abort(),
    },
    // The log is read when the reader asks for more, so what a slow one has not taken stays in the database.
    { highWaterMark: 0 },
  );
  return new Response(stream, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

/** Whether somebody may hear the same as before. */
function isSame(before: Principal, after: Principal | undefined): boolean {
  if (after?.id !== before.id || after.tenant !== before.tenant) return false;
  const patients = ({ compartments }: Principal) =>
    compartments === 'all' ? 'all' : [...compartments.patientIds].sort().join(' ');
  const rolesOf = ({ roles }: Principal) => [...roles].sort().join(' ');
  return patients(after) === patients(before) && rolesOf(after) === rolesOf(before);
}

const lines = (event: ClinicEvent): string =>
  `id: ${event.position}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

function lastEventId(request: Request): number | undefined {
  const last = request.headers.get('last-event-id');
  if (last === null) return undefined;
  if (!/^\d{1,15}$/.test(last)) throw new HandlerError('bad_request', 'Last-Event-ID is not a position of this log.');
  return Number(last);
}
