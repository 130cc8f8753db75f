import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { waitLimitMs } from '../../../scripts/test/limits.ts';
import { startOrthanc, type TestOrthanc } from '../../../scripts/test/orthanc.ts';
import { endsWithParent } from '../demo/endsWithParent.ts';
import { freePort } from '../demo/freePort.ts';
import { openSecrets } from '../server/secrets.ts';

const example = join(import.meta.dirname, '..');
const relayProgram = join(example, '../../packages/server-adapter/dist/relay.js');

/** A process that can be killed like a power cut and started again. */
export interface Killable {
  kill(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
}

interface Running extends Killable {
  readonly running: boolean;
}

/** The clinic as it stands on one machine: Orthanc, relay and app, each a process of its own. */
export interface System {
  folder: string;
  url: string;
  clinicUrl: string;
  orthanc: TestOrthanc;
  app: Killable;
  relay: Killable;
  webhookSecret: string;
  /** By which programs ask the clinic. */
  serviceToken: string;
  /** Ends the kills after each response: the app keeps running, at the address that is returned. */
  live(): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts all three with empty state.
 *
 * @param options.mortal the app dies after every single response and is started by the next request, as on a platform
 *   where nothing lives between requests.
 */
export async function startSystem({ mortal = false }: { mortal?: boolean } = {}): Promise<System> {
  if (!existsSync(relayProgram) || !existsSync(join(example, 'dist/index.html'))) {
    throw new Error('Build first: npm run build');
  }
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-system-'));
  const port = await freePort();
  const appPort = mortal ? await freePort() : port;
  const url = `http://localhost:${port}`;
  const clinicUrl = `${url}/api/clinic`;
  const orthanc = await startOrthanc();
  const { webhookSecret, serviceToken } = openSecrets(folder);
  const relayConfig = join(folder, 'relay.json');
  await writeFile(
    relayConfig,
    JSON.stringify({
      orthancUrl: orthanc.url,
      orthancUsername: orthanc.username,
      orthancPassword: orthanc.password,
      webhookUrl: `${clinicUrl}/webhooks/orthanc`,
      webhookSecret,
      source: 'main',
      state: join(folder, 'relay-state.json'),
    }),
  );
  const app = killable([join(example, 'server.ts')], {
    PORT: String(appPort),
    CLINIKIT_FOLDER: folder,
    CLINIKIT_DEMO: '1',
    ORTHANC_URL: orthanc.url,
    ORTHANC_USERNAME: orthanc.username,
    ORTHANC_PASSWORD: orthanc.password,
  });
  const startApp = async () => {
    await app.start();
    await answers(`http://localhost:${appPort}/api/clinic/health`, app);
  };
  const relay = killable([relayProgram, '--config', relayConfig], {});
  const front = mortal ? await startFront(port, appPort, { ...app, start: startApp }) : undefined;
  if (!mortal) await startApp();
  await relay.start();
  return {
    folder,
    url,
    clinicUrl,
    orthanc,
    app: { kill: app.kill, start: startApp },
    relay,
    webhookSecret,
    serviceToken,
    async live() {
      await relay.kill();
      await front?.stop();
      await startApp();
      return `http://localhost:${appPort}/api/clinic`;
    },
    async stop() {
      await relay.kill();
      await front?.stop();
      await app.kill();
      await orthanc.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Stands where the app would: starts it for each request, passes the request on, and kills it once it has answered. */
async function startFront(port: number, appPort: number, app: Killable): Promise<{ stop(): Promise<void> }> {
  let turn = Promise.resolve();
  const server = createServer((request, response) => {
    const answer = async () => {
      const body = await buffer(request);
      await app.start();
      const headers = Object.fromEntries(
        Object.entries(request.headers).filter(([name]) => !['host', 'connection', 'content-length'].includes(name)),
      );
      const answered = await fetch(`http://localhost:${appPort}${request.url}`, {
        method: request.method ?? 'GET',
        headers: new Headers(Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])),
        ...(body.length > 0 && { body }),
      });
      const content = Buffer.from(await answered.arrayBuffer());
      await app.kill('SIGKILL');
      const type = answered.headers.get('content-type');
      response.writeHead(answered.status, type ? { 'content-type': type } : {});
      response.end(content);
    };
    turn = turn.then(answer).catch(() => {
      response.destroy();
    });
  });
  server.listen(port, 'localhost');
  await once(server, 'listening');
  return {
    async stop() {
      server.closeAllConnections();
      server.close();
      await turn;
    },
  };
}

function killable(args: readonly string[], env: Record<string, string>): Running {
  let child: ChildProcess | undefined;
  return {
    get running() {
      return child !== undefined && child.exitCode === null && child.signalCode === null;
    },
    async start() {
      child = spawn(process.execPath, args, {
        env: { ...process.env, NODE_OPTIONS: '', ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      endsWithParent(child);
      await once(child, 'spawn');
    },
    async kill(signal = 'SIGKILL') {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

async function answers(url: string, app: Running): Promise<void> {
  for (const endsAt = Date.now() + waitLimitMs; Date.now() < endsAt && app.running; ) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer.`);
}
