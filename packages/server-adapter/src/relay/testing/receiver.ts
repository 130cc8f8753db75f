import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { OrthancChangeEvent } from '../../webhook/changeEvent.ts';
import { createOrthancWebhook } from '../../webhook/createOrthancWebhook.ts';

/** A real HTTP server with a real webhook behind it, for the tests of the relay. */
export interface Receiver {
  readonly url: string;
  /** Every post that reached the server, verified or not, by its webhook-id. */
  readonly posts: { readonly id: string; readonly timestamp: string; readonly atMs: number }[];
  /** The changes that were posted, in the order in which they came; one that was posted again stands there twice. */
  readonly heard: string[];
  readonly filed: Map<string, OrthancChangeEvent>;
  close(): Promise<void>;
}

export interface ReceiverOptions {
  readonly secrets: readonly string[];
  readonly port?: number;
  /** Answers instead of the webhook when it returns a response. */
  readonly before?: (request: Request) => Promise<Response | undefined> | Response | undefined;
  readonly onEvent?: (event: OrthancChangeEvent) => Promise<'filed' | 'accepted'> | 'filed' | 'accepted';
}

export async function startReceiver(options: ReceiverOptions): Promise<Receiver> {
  const posts: Receiver['posts'] = [];
  const heard: Receiver['heard'] = [];
  const filed: Receiver['filed'] = new Map();
  const webhook = createOrthancWebhook({
    secrets: options.secrets,
    onEvent: async (event, { messageId }) => {
      heard.push(messageId);
      const outcome = (await options.onEvent?.(event)) ?? 'filed';
      if (outcome === 'filed') filed.set(messageId, event);
      return outcome;
    },
  });
  const server = createServer(async (incoming, answer) => {
    const request = await toRequest(incoming);
    const header = (name: string) => request.headers.get(name) ?? '';
    posts.push({ id: header('webhook-id'), timestamp: header('webhook-timestamp'), atMs: Date.now() });
    const response = (await options.before?.(request)) ?? (await webhook(request));
    answer.writeHead(response.status, Object.fromEntries(response.headers));
    answer.end(Buffer.from(await response.arrayBuffer()));
  });
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The receiver has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/webhooks/orthanc`,
    posts,
    heard,
    filed,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) if (typeof value === 'string') headers.set(name, value);
  const body = chunks.length > 0 ? new Uint8Array(Buffer.concat(chunks)) : null;
  return new Request(`http://receiver.test${incoming.url}`, { method: incoming.method ?? 'GET', headers, body });
}
