import express, { type Router } from 'express';
import { isAtThisMachine } from './atThisMachine.ts';
import type { ServerConfig } from './config.ts';
import { asRequest, sendResponse } from './nodeRequests.ts';
import { addressHeader } from './signIn/lockOut.ts';
import type { SignIn } from './signIn/signIn.ts';

const mostBodyBytes = 16 * 1024;

/** `/api/auth`: in the demo for this machine alone, whose people have no passwords of their own. */
export function signInRoutes(signIn: SignIn, { demo }: ServerConfig): Router {
  const router = express.Router();
  router.all(
    '/api/auth/{*path}',
    express.raw({ type: () => true, limit: mostBodyBytes }),
    async (request, response) => {
      const asked = asRequest(request);
      const remoteAddress = request.socket.remoteAddress;
      if (demo && !isAtThisMachine(asked, remoteAddress === undefined ? {} : { remoteAddress })) {
        response.status(403).json({ code: 'FORBIDDEN', message: 'The demo is for this machine alone.' });
        return;
      }
      const headers = new Headers(asked.headers);
      headers.delete(addressHeader);
      if (request.ip !== undefined) headers.set(addressHeader, request.ip);
      const hasBody = Buffer.isBuffer(request.body) && request.body.length > 0;
      const answer = await signIn.handle(
        new Request(asked, { headers, ...(hasBody && { body: new Uint8Array(request.body) }) }),
      );
      await sendResponse(answer, response);
    },
  );
  return router;
}
