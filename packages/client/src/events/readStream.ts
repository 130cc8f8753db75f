import { createParser } from 'eventsource-parser';
import type * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import type { HttpStream } from '../http/request.ts';
import { ChannelMessage, ClinicEvent } from './schemas.ts';

export interface StreamHandlers {
  readonly onEvent: (event: ClinicEvent) => void;
  readonly onMessage: (message: ChannelMessage) => void;
  readonly onReady: (id: string) => void;
  readonly onId: (id: string) => void;
  readonly onRetry: (ms: number) => void;
}

/**
 * Reads one event stream to its end; resolves when the server ends it in good order.
 *
 * @throws ClientError `timeout` when nothing comes for long, not even a comment; `network` when the
 * connection breaks; `bad_response` for another kind of answer or an event that cannot be read.
 */
export async function readStream({ body, headers }: HttpStream, handlers: StreamHandlers): Promise<void> {
  const reader = body.getReader();
  if (!headers.get('content-type')?.startsWith('text/event-stream')) {
    await reader.cancel();
    throw new ClientError('bad_response', 'The answer is not an event stream. Check the URL of the events.');
  }
  const parser = createParser({
    onId: handlers.onId,
    onRetry: handlers.onRetry,
    onEvent: ({ event, data, id }) => {
      if (event === 'channel') handlers.onMessage(parse(ChannelMessage, data));
      else if (event !== 'ready') handlers.onEvent(parse(ClinicEvent, data));
      // Only tells the place where the stream begins.
      else if (id !== undefined) handlers.onReady(id);
    },
    maxBufferSize: 1024 * 1024,
  });
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const chunk = await reader.read();
      if (chunk.done) return;
      parser.feed(decoder.decode(chunk.value, { stream: true }));
    }
  } finally {
    // Not awaited: a dead connection may never confirm it.
    reader.cancel().catch(() => undefined);
  }
}

function parse<Output>(schema: z.ZodMiniType<Output>, data: string): Output {
  try {
    return schema.parse(JSON.parse(data));
  } catch {
    throw new ClientError(
      'bad_response',
      'An event of the stream has an unexpected form. Check the version of the server.',
    );
  }
}
