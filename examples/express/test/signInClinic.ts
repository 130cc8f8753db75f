import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import * as z from 'zod';
import { listen, type RunningServer } from '../server/listen.ts';
import { openSecrets, type ServerSecrets } from '../server/secrets.ts';
import { type Answer, browserOf, type TestBrowser } from './browserOf.ts';

/** A clinic of its own for each test, and people who sign in to it. */
export interface SignInClinic {
  readonly port: number;
  readonly secrets: ServerSecrets;
  /** A browser in which nobody has signed in. */
  browser(): TestBrowser;
  /** One in which one of the demo's people has. */
  as(person: string): Promise<TestBrowser>;
  trySignIn(email: string, given: string, of?: TestBrowser): Promise<Answer>;
  /** The newest mail to an address. */
  mailTo(address: string): Promise<string>;
  /** The administrator invites somebody; the token is from the mail. */
  invite(
    email?: string,
    role?: string,
    patientIds?: string[],
  ): Promise<{ administrator: TestBrowser; answer: Answer; token: string }>;
  restart(): Promise<void>;
  /** Of the clinic's database. */
  readonly file: string;
}

const Mails = z.object({ mails: z.array(z.object({ to: z.string(), text: z.string() })) });

/** Whether somebody is let in to the records. */
export const patients = async (of: TestBrowser): Promise<number> => (await of.get('/api/clinic/fhir/Patient')).status;

/** Opens a clinic before each test of the file, and ends it after. */
export function signInClinic(): SignInClinic {
  let folder: string;
  let secrets: ServerSecrets;
  let server: RunningServer;
  const start = async () => {
    server = await listen({ port: 0, folder, demo: true, preset: 'dental', secrets, recheckMs: 50 });
  };
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clinikit-sign-in-'));
    secrets = openSecrets(folder);
    await start();
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });
  const browser = () => browserOf(server.port);
  const as = async (person: string) => {
    const signedIn = browser();
    expect((await signedIn.post('/api/auth/demo/sign-in', { person })).status).toBe(200);
    return signedIn;
  };
  const mailTo = async (address: string) => {
    const { mails } = Mails.parse((await browser().get('/demo/mails.json')).json());
    return mails.find(({ to }) => to === address)?.text ?? '';
  };
  return {
    get port() {
      return server.port;
    },
    get secrets() {
      return secrets;
    },
    browser,
    as,
    mailTo,
    trySignIn: (email, given, of = browser()) => of.post('/api/auth/sign-in/email', { email, password: given }),
    async invite(email = 'nowa@clinic.example', role = 'doctor', patientIds = []) {
      const administrator = await as('lucja');
      const invited = { email, name: 'Nowa Osoba', role, patientIds };
      const answer = await administrator.post('/api/auth/invitations/create', invited);
      const token = /#([\w-]+)/.exec(await mailTo(email))?.[1] ?? '';
      return { administrator, answer, token };
    },
    async restart() {
      await server.close();
      await start();
    },
    get file() {
      return join(folder, 'clinic.sqlite');
    },
  };
}
