import { createServer } from 'node:http';
import type { Clinic } from '@clinikit/server-adapter';
import { createApp } from './app.ts';
import type { ServerConfig } from './config.ts';
import { createJobTimer } from './jobTimer.ts';

/** A server that answers. */
export interface RunningServer {
  port: number;
  /** Where the first administrator chooses a password, as long as nobody has an account; not in the demo. */
  firstInvitation: string | undefined;
  /** Answers what is under way, then closes the database. */
  close(): Promise<void>;
}

async function ready(clinic: Clinic): Promise<void> {
  const { status } = await clinic.fetch(new Request(`http://localhost${clinic.basePath}/health`));
  if (status !== 200) throw new Error(`The database of the clinic is not ready: ${status}.`);
}

/** Serves the clinic on the loopback. @throws Error when the port is taken. */
export async function listen(config: ServerConfig): Promise<RunningServer> {
  let port = config.port;
  const publicUrl = () => config.publicUrl ?? `http://localhost:${port}`;
  const { app, clinic, signIn } = await createApp(config, publicUrl);
  const server = createServer(app);
  try {
    // The clinic brings its tables up to date with its first request: here, before a mail could be asked for.
    await ready(clinic);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(config.port, '127.0.0.1', resolve);
    });
  } catch (error) {
    await Promise.all([clinic.close(), signIn.close()]);
    throw error;
  }
  const address = server.address();
  if (typeof address === 'object' && address !== null) port = address.port;
  const timer = createJobTimer(clinic);
  return {
    port,
    firstInvitation: config.demo ? undefined : await inviteFirst(),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await timer.stop();
      await clinic.close();
      await signIn.close();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2000).unref();
      await closed;
    },
  };

  async function inviteFirst(): Promise<string | undefined> {
    const { administrator: email } = config;
    if (email === undefined || (await signIn.countAccounts()) > 0) return undefined;
    const invited = { email, name: '', role: 'administrator', patientIds: [] } as const;
    return `${publicUrl()}/invitation#${await signIn.invitations.invite(invited, undefined)}`;
  }
}
