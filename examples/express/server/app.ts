import { join } from 'node:path';
import { type Clinic, createClinic } from '@clinikit/server-adapter';
import { toExpressRouter } from '@clinikit/server-adapter/express';
import { files } from '@clinikit/server-adapter/files';
import { sqlite } from '@clinikit/server-adapter/sqlite';
import compression from 'compression';
import express, { type Express } from 'express';
import { orthancSourceId, type ServerConfig } from './config.ts';
import { demoPrincipal } from './demoPrincipal.ts';
import { issuers, patientIdSystem } from './patientNumbers.ts';

/** The clinic and the pages that show it. */
export function createApp(config: ServerConfig): { app: Express; clinic: Clinic } {
  if (!config.demo) throw new Error('This example has no sign-in yet. Start it as the demo: CLINIKIT_DEMO=1.');
  const clinic = createClinic({
    basePath: '/api/clinic',
    authenticate: demoPrincipal,
    database: sqlite({ file: join(config.folder, 'clinic.sqlite') }),
    objects: files({ folder: join(config.folder, 'objects') }),
    patientIdSystem,
    issuers,
    signingKey: config.secrets.signingKey,
    ...(config.orthanc && {
      orthanc: {
        id: orthancSourceId,
        tenant: 'demo',
        url: config.orthanc.url,
        auth: { username: config.orthanc.username, password: config.orthanc.password },
        webhookSecrets: [config.secrets.webhookSecret],
        patientIdSystem,
        issuers,
      },
    }),
    log: ({ level, error, ...entry }) => {
      if (level !== 'info') console.error(level, JSON.stringify(entry), error ?? '');
    },
  });

  const app = express();
  app.disable('x-powered-by');
  app.use(toExpressRouter(clinic));
  app.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy':
        "default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  // Behind the clinic: its event stream must flow, and its images are compressed already or kept as they are.
  app.use(compression());
  const pages = join(import.meta.dirname, '../dist');
  app.use(express.static(pages, { index: false }));
  app.get('/{*page}', (_request, response) => response.sendFile(join(pages, 'index.html')));
  return { app, clinic };
}
