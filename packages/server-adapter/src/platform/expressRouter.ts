import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerNodeRequest, type FetchHandler } from './nodeRequest.ts';

/** As much of an Express request as is needed, so that any Express 4 or 5 fits. */
export type ExpressRequest = IncomingMessage & {
  originalUrl: string;
  /** The sender's address, behind the proxies that the app trusts. */
  ip?: string | undefined;
};

/**
 * Middleware for Express that answers everything below the clinic's base path and leaves the rest alone.
 *
 * Mount it before `express.json()`: signatures are over the exact bytes of a body, and uploads are streams.
 *
 * @example
 * app.use(toExpressRouter(clinic));
 * app.use(express.json());
 */
export function toExpressRouter(
  clinic: FetchHandler & { basePath: string },
): (request: ExpressRequest, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    const path = request.originalUrl;
    if (!path.startsWith(`${clinic.basePath}/`)) {
      next();
      return;
    }
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
    if (hasBody && request.readableDidRead) {
      next(
        new Error(
          'The body was already read. Mount toExpressRouter(clinic) before express.json() and other body parsers: ' +
            'signatures are over the exact bytes.',
        ),
      );
      return;
    }
    answerNodeRequest(clinic, request, response, path, request.ip).catch(next);
  };
}
