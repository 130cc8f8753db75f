import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerNodeRequest, type FetchHandler } from './nodeRequest.ts';

/**
 * A listener for `http.createServer`.
 *
 * @example createServer(toNodeListener(clinic)).listen(3000)
 */
export function toNodeListener(handler: FetchHandler): (incoming: IncomingMessage, outgoing: ServerResponse) => void {
  return (incoming, outgoing) => {
    answerNodeRequest(handler, incoming, outgoing, incoming.url ?? '/').catch(() => {
      if (outgoing.headersSent) outgoing.destroy();
      else outgoing.writeHead(500).end();
    });
  };
}
