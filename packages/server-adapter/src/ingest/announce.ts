import { HandlerError } from '../http/errors.ts';
import type { InFlight } from '../http/inFlight.ts';
import { waitAtMost } from '../inTime.ts';
import { type Announced, accept, isDone } from '../jobs/inbox.ts';
import type { JobsReport, JobsRun } from '../jobs/jobs.ts';
import { faultOf } from '../log.ts';
import { createOrthancWebhook } from '../webhook/createOrthancWebhook.ts';
import type { IngestRoom } from './ingest.ts';
import type { OrthancSource } from './source.ts';

/** How many announced changes of one source are worked on at once. Whoever comes beyond is written down, and posts again. */
const mostAtOnce = 128;
/** How soon after a look that found nothing the inbox is looked at again. */
const idleMs = 200;

/** What the webhook works with. */
export interface AnnounceRoom extends IngestRoom {
  runJobs(run: JobsRun): Promise<JobsReport>;
  /** Writes down what is announced and works on it at once; whether it is done. */
  workOffAnnounced(message: Announced): Promise<boolean>;
}

/** How the webhook works. */
export interface AnnounceOptions {
  /** 64 KiB unless told. */
  maxBodyBytes?: number | undefined;
  /** How long a post may work off what else waits, once its own message is done; 250 ms unless told. */
  sliceMs?: number | undefined;
  /** How long the sender may wait for the answer; 25 s unless told. */
  answerMs?: number | undefined;
}

/**
 * The webhook of a clinic: one row in the inbox, then the work on it and a bounded slice of other work, then the answer.
 *
 * Working within the request means that the road also runs where nothing lives between requests; what takes longer than
 * the sender waits goes on behind the answer, and the sender's next post hears of it. Each source is verified
 * with its own secrets, so that one clinic's relay cannot announce in another one's name.
 */
export function createAnnouncement(
  room: AnnounceRoom,
  inFlight: InFlight,
  { maxBodyBytes, sliceMs = 250, answerMs = 25_000 }: AnnounceOptions,
): (request: Request) => Promise<Response> {
  const workOffSlice = createSlices(room, sliceMs);
  const webhooks = new Map(
    room.sources.map((source) => [
      source.id,
      createSourceWebhook(room, inFlight, source, { maxBodyBytes, workOffSlice, answerMs }),
    ]),
  );
  const [first] = webhooks.values();
  return async (request) => {
    const [sourceId = ''] = (request.headers.get('webhook-id') ?? '').split(':');
    const webhook = webhooks.get(sourceId) ?? first;
    if (!webhook) throw new HandlerError('not_found', 'This clinic has no Orthanc that could announce anything.');
    return webhook(request);
  };
}

/** Works off a slice of the inbox, unless another post does so already, or has just found it empty. */
function createSlices({ runJobs, closing }: AnnounceRoom, sliceMs: number): () => Promise<void> {
  let isWorking = false;
  let idleUntil = 0;
  return async () => {
    if (sliceMs <= 0 || isWorking || performance.now() < idleUntil) return;
    isWorking = true;
    try {
      const { done, setAside, postponed } = await runJobs({ maxMs: sliceMs, signal: closing });
      if (done + setAside + postponed === 0) idleUntil = performance.now() + idleMs;
    } finally {
      isWorking = false;
    }
  };
}

function createSourceWebhook(
  room: AnnounceRoom,
  inFlight: InFlight,
  source: OrthancSource,
  {
    maxBodyBytes,
    workOffSlice,
    answerMs,
  }: { maxBodyBytes: number | undefined; workOffSlice: () => Promise<void>; answerMs: number },
) {
  let working = 0;
  return createOrthancWebhook({
    secrets: source.webhookSecrets,
    maxBodyBytes,
    onError: (error) => room.log({ level: 'error', event: 'webhook.failed', source: source.id, error: faultOf(error) }),
    onEvent: async (event, { messageId }) => {
      if (event.source !== source.id) {
        throw new HandlerError('bad_signature', 'The message was not signed by the source that it names.');
      }
      const scope = room.gate.tenant(source.tenant);
      const key = { source: source.id, messageId };
      const message = { ...key, changeType: event.changeType, resourceId: event.id, now: room.now() };
      if (working >= mostAtOnce) {
        await accept(scope, message);
        return (await isDone(scope, key)) ? 'filed' : 'accepted';
      }
      // The sender may hang up: a large file on a slow line would then begin anew with every post.
      working += 1;
      let isFiled = false;
      const work = inFlight
        .run(async () => {
          isFiled = await room.workOffAnnounced({ ...message, tenant: source.tenant });
          await workOffSlice();
        })
        .finally(() => {
          working -= 1;
        });
      await waitAtMost(work, answerMs);
      return isFiled ? 'filed' : 'accepted';
    },
  });
}
