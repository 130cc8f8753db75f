import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOrthanc, type TestOrthanc } from '../../../scripts/test/orthanc.ts';
import { freePort } from '../demo/freePort.ts';
import { openSecrets } from '../server/config.ts';

const example = join(import.meta.dirname, '..');
const relayProgram = join(example, '../../packages/server-adapter/dist/relay.js');

/** A process that can be killed like a power cut and started again. */
export interface Killable {
  kill(signal?: NodeJS.Signals): Promise<void>;
  start(): Promise<void>;
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
  stop(): Promise<void>;
}

/** Starts all three with empty state; what is asked for in `only` alone when given. */
export async function startSystem(): Promise<System> {
  if (!existsSync(relayProgram) || !existsSync(join(example, 'dist/index.html'))) {
    throw new Error('Build first: npm run build');
  }
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-system-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const clinicUrl = `${url}/api/clinic`;
  const orthanc = await startOrthanc();
  const { webhookSecret } = openSecrets(folder);
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
    PORT: String(port),
    CLINIKIT_FOLDER: folder,
    CLINIKIT_DEMO: '1',
    ORTHANC_URL: orthanc.url,
    ORTHANC_USERNAME: orthanc.username,
    ORTHANC_PASSWORD: orthanc.password,
  });
  const startApp = async () => {
    await app.start();
    await answers(`${clinicUrl}/health`);
  };
  const relay = killable([relayProgram, '--config', relayConfig], {});
  await startApp();
  await relay.start();
  return {
    folder,
    url,
    clinicUrl,
    orthanc,
    app: { kill: app.kill, start: startApp },
    relay,
    webhookSecret,
    async stop() {
      await relay.kill();
      await app.kill();
      await orthanc.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function killable(args: readonly string[], env: Record<string, string>): Killable {
  let child: ChildProcess | undefined;
  return {
    async start() {
      child = spawn(process.execPath, args, {
        env: { ...process.env, NODE_OPTIONS: '', ...env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
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

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(url).catch(() => undefined);
    await response?.body?.cancel();
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} did not answer within 30 s.`);
}
