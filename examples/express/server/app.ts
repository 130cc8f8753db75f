import { join } from 'node:path';
import { type Clinic, createClinic } from '@clinikit/server-adapter';
import { toExpressRouter } from '@clinikit/server-adapter/express';
import { files } from '@clinikit/server-adapter/files';
import { keepHere, type Mailer, mail, smtp } from '@clinikit/server-adapter/mail';
import { sqlite } from '@clinikit/server-adapter/sqlite';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { chartPdfRoutes } from './chartPdfRoutes.ts';
import { orthancSourceId, type ServerConfig } from './config.ts';
import { demoRoutes } from './demoRoutes.ts';
import { pagePreloads } from './pagePreloads.ts';
import { issuers, patientIdSystem } from './patientNumbers.ts';
import { patientsNumbered } from './patientsNumbered.ts';
import { clinicNames } from './people/presets.ts';
import { openSignIn, type SignIn } from './signIn/signIn.ts';
import { signInRoutes } from './signInRoutes.ts';

/** What answers, and what it stands on. */
export interface App {
  readonly app: Express;
  readonly clinic: Clinic;
  readonly signIn: SignIn;
  readonly mailer: Mailer;
}

/** The clinic, its people, and the pages that show it. */
export async function createApp(config: ServerConfig, publicUrl: () => string): Promise<App> {
  const tenant = config.demo ? 'demo' : 'clinic';
  const database = sqlite({ file: join(config.folder, 'clinic.sqlite') });
  const mailer = config.mail
    ? mail({ from: config.mail.from, transport: smtp({ url: config.mail.smtpUrl }) })
    : mail({ from: 'Clinikit <clinic@clinikit.example>', transport: keepHere(), keepTexts: true });
  const { serviceToken, authSecret } = config.secrets;
  const signIn = await openSignIn({
    database,
    tenant,
    clinicName: clinicNames[config.preset],
    authSecret,
    serviceToken,
    publicUrl,
    demo: config.demo
      ? { preset: config.preset, patientIdsOf: (numbers) => patientsNumbered(clinic, serviceToken, numbers) }
      : undefined,
    sendMail: async (message) => {
      try {
        await mailer.send({ tenant, ...message });
      } catch (error) {
        // Whoever asked is told nothing of it; no address, and no code, belongs in a log.
        console.error('error', '{"event":"mail.not_written"}', error instanceof Error ? error.name : '');
        throw error;
      }
    },
  });
  const clinic = createClinic({
    basePath: '/api/clinic',
    authenticate: signIn.authenticate,
    database,
    objects: files({ folder: join(config.folder, 'objects') }),
    patientIdSystem,
    issuers,
    signingKey: config.secrets.signingKey,
    capabilities: [mailer],
    ...(config.deletedStudyDays !== undefined && { deletedStudyDays: config.deletedStudyDays }),
    ...(config.publicUrl && { publicUrl: config.publicUrl }),
    limits: {
      ...(config.recheckMs !== undefined && { recheckMs: config.recheckMs }),
      // The demo writes the charts of invented people by itself, at this machine.
      ...(config.demo && { personRequestsPerMinute: 200_000 }),
    },
    ...(config.orthanc && {
      orthanc: {
        id: orthancSourceId,
        tenant,
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
  // In production a proxy stands in front, on this machine, and says where a request comes from.
  if (!config.demo) app.set('trust proxy', 'loopback');
  app.use(toExpressRouter(clinic));
  app.use((_request, response, next) => {
    response.set({
      'Content-Security-Policy':
        "default-src 'self'; img-src 'self' blob: data:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    next();
  });
  app.use(signInRoutes(signIn, config));
  app.use(chartPdfRoutes(clinic));
  app.use(demoRoutes(config, { mailer, tenant }));
  // Behind the clinic: its event stream must flow, and its images are compressed already or kept as they are.
  app.use(compression());
  const pages = join(import.meta.dirname, '../dist');
  app.use(express.static(pages, { index: false }));
  const preloads = pagePreloads(pages);
  app.get('/{*page}', (request, response) => {
    const link = preloads(request.path);
    if (link !== undefined) response.setHeader('link', link);
    response.sendFile(join(pages, 'index.html'));
  });
  app.use(answerFailure);
  return { app, clinic, signIn, mailer };
}

/** Express itself would send the stack. */
const answerFailure: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status } = Object(error);
  const isTheirs = Number.isInteger(status) && status >= 400 && status < 500;
  if (!isTheirs) console.error('error', '{"event":"request.failed"}', error instanceof Error ? error.name : '');
  response.status(isTheirs ? status : 500).json({ code: isTheirs ? 'BAD_REQUEST' : 'FAILED' });
};
