import type { Mailer } from '@clinikit/server-adapter/mail';
import express, { type Router } from 'express';
import { isAtThisMachine } from './atThisMachine.ts';
import type { ServerConfig } from './config.ts';
import { asRequest } from './nodeRequests.ts';
import { clinicNames, demoPeople } from './people/presets.ts';
import { demoPassword } from './signIn/demoAccounts.ts';

/**
 * What the pages ask before anybody has signed in: `/start.json` says which kind of clinic this is, and in the demo, at
 * this machine, whom one can be. `/demo/mails.json` gives the mails that the demo has kept.
 */
export function demoRoutes(
  { demo, preset }: ServerConfig,
  { mailer, tenant }: { mailer: Mailer; tenant: string },
): Router {
  const router = express.Router();
  const isDemoFor = (request: express.Request): boolean => {
    const remoteAddress = request.socket.remoteAddress;
    return demo && isAtThisMachine(asRequest(request), remoteAddress === undefined ? {} : { remoteAddress });
  };
  router.get('/start.json', (request, response) => {
    const people = demoPeople[preset].map(({ id, name, role }) => ({ id, name, role }));
    response.set('cache-control', 'no-store').json({
      preset,
      clinicName: clinicNames[preset],
      ...(isDemoFor(request) && { demo: { people, password: demoPassword } }),
    });
  });
  router.get('/demo/mails.json', async (request, response) => {
    if (!isDemoFor(request)) {
      response.status(404).json({ error: { code: 'not_found', message: 'There is no demo here.' } });
      return;
    }
    response.set('cache-control', 'no-store').json({ mails: await mailer.list(tenant) });
  });
  return router;
}
