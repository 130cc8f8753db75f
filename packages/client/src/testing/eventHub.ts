import type { ChannelMessage, ClinicEvent } from '../events/schemas.ts';
import { Refusal } from './refusal.ts';

/** The event log of the test clinic, with its open streams. */
export interface EventHub {
  publish(event: Omit<ClinicEvent, 'position' | 'at'> & { type: string }): void;
  /** A message of the channel to all who listen now. */
  tell(message: Omit<ChannelMessage, 'at'> & { topic: string; kind: string; from: string }): void;
  /** A stream that begins after `lastEventId`, or now. */
  open(lastEventId: string | null): Response;
  /** Ends all open streams in good order, as the server does every few minutes. */
  endStreams(): void;
  /** Breaks them off, as a network does. */
  dropStreams(): void;
}

export function createEventHub(now: () => Date): EventHub {
  const log: string[] = [];
  const streams = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  return {
    publish: (event) => {
      const position = log.length + 1;
      const data = JSON.stringify({ ...event, position, at: now().toISOString() });
      const text = `id: ${position}\nevent: ${event.type}\ndata: ${data}\n\n`;
      log.push(text);
      for (const stream of streams) stream.enqueue(encoder.encode(text));
    },
    tell: (message) => {
      const text = `event: channel\ndata: ${JSON.stringify({ ...message, at: now().toISOString() })}\n\n`;
      for (const stream of streams) stream.enqueue(encoder.encode(text));
    },
    open: (lastEventId) => {
      if (lastEventId !== null && !/^\d{1,15}$/.test(lastEventId)) throw new Refusal(400, 'bad_request');
      let opened: ReadableStreamDefaultController<Uint8Array> | undefined;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          opened = controller;
          streams.add(controller);
          // Beyond the end: a place in another log.
          const position = Math.min(Number(lastEventId ?? log.length), log.length);
          const ready = `id: ${position}\nevent: ready\ndata: ${JSON.stringify({ position })}\n\n`;
          controller.enqueue(encoder.encode(ready + log.slice(position).join('')));
        },
        cancel() {
          if (opened) streams.delete(opened);
        },
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' } });
    },
    endStreams: () => {
      for (const stream of streams) stream.close();
      streams.clear();
    },
    dropStreams: () => {
      for (const stream of streams) stream.error(new TypeError('terminated'));
      streams.clear();
    },
  };
}
