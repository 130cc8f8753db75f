import { HandlerError } from '../errors.ts';
import { faultOf } from '../log.ts';
import { createOrthancWebhook } from '../webhook/createOrthancWebhook.ts';
import { accept, isDone } from './inbox.ts';
import { type IngestRoom, runIngest } from './ingest.ts';
import type { OrthancSource } from './source.ts';

/** How the webhook works. */
export interface AnnounceOptions {
  /** 64 KiB unless told. */
  maxBodyBytes?: number | undefined;
  /** How long a post may work off what else waits, once its own message is done; 250 ms unless told. */
  sliceMs?: number | undefined;
}

/**
 * The webhook of a clinic: one row in the inbox, then a bounded slice of work, then the answer.
 *
 * Working within the request means that the road also runs where nothing lives between requests. Each source is verified
 * with its own secrets, so that one clinic's relay cannot announce in another one's name.
 */
export function createAnnouncement(
  room: IngestRoom,
  { maxBodyBytes, sliceMs = 250 }: AnnounceOptions,
): (request: Request) => Promise<Response> {
  const webhooks = new Map(
    room.sources.map((source) => [source.id, createSourceWebhook(room, source, { maxBodyBytes, sliceMs })]),
  );
  const [first] = webhooks.values();
  return async (request) => {
    const [sourceId = ''] = (request.headers.get('webhook-id') ?? '').split(':');
    const webhook = webhooks.get(sourceId) ?? first;
    if (!webhook) throw new HandlerError('not_found', 'This clinic has no Orthanc that could announce anything.');
    return webhook(request);
  };
}

function createSourceWebhook(
  room: IngestRoom,
  source: OrthancSource,
  { maxBodyBytes, sliceMs }: { maxBodyBytes: number | undefined; sliceMs: number },
) {
  return createOrthancWebhook({
    secrets: source.webhookSecrets,
    maxBodyBytes,
    onError: (error) => room.log({ level: 'error', event: 'webhook.failed', source: source.id, error: faultOf(error) }),
    onEvent: async (event, { messageId, signal }) => {
      if (event.source !== source.id) {
        throw new HandlerError('bad_signature', 'The message was not signed by the source that it names.');
      }
      const key = { tenant: source.tenant, source: source.id, messageId };
      await accept(room.db, { ...key, changeType: event.changeType, resourceId: event.id, now: room.now() });
      await runIngest(room, { first: key, maxMs: sliceMs, signal });
      return (await isDone(room.db, key)) ? 'filed' : 'accepted';
    },
  });
}
