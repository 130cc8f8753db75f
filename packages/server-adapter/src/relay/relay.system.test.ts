import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createOrthancClient } from '@clinikit/client/orthanc';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orthancPath, startOrthanc, type TestOrthanc } from '../../../../scripts/test/orthanc.ts';
import { type Compression, storescu, storescuPath } from '../../../../scripts/test/storescu.ts';
import { type Receiver, startReceiver } from './testing/receiver.ts';

const studies = fileURLToPath(new URL('../../../../examples/express/demo/studies/', import.meta.url));
const folders: readonly [string, Compression][] = [
  ['patient1/px', 'jpeg-ls'],
  ['patient1/fmx', 'jpeg-ls'],
  ['patient2/px', 'jpeg-ls'],
  ['patient2/cbct', 'rle'],
  ['patient3/bw', 'jpeg-lossless'],
];
const filesIn = (folder: string) =>
  readdirSync(join(studies, folder))
    .filter((name) => name.endsWith('.dcm'))
    .map((name) => join(studies, folder, name));
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

async function until(condition: () => boolean, timeoutMs = 60_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('This did not happen in time.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe.skipIf(!orthancPath() || !storescuPath())('the relay between a real Orthanc and a webhook', () => {
  let orthanc: TestOrthanc;
  let receiver: Receiver;
  let folder: string;
  let relay: ChildProcess | undefined;

  function startRelay(): ChildProcess {
    const main = fileURLToPath(new URL('main.ts', import.meta.url));
    const flags = ['--orthanc-url', orthanc.url, '--webhook-url', receiver.url, '--state', join(folder, 'state.json')];
    relay = spawn(process.execPath, ['--conditions=@clinikit/source', main, 'relay', ...flags], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        CLINIKIT_ORTHANC_USERNAME: orthanc.username,
        CLINIKIT_ORTHANC_PASSWORD: orthanc.password,
        CLINIKIT_WEBHOOK_SECRET: secret,
      },
    });
    return relay;
  }
  async function stopRelay(signal: NodeJS.Signals): Promise<number | null> {
    if (!relay || relay.exitCode !== null) return null;
    const exit = once(relay, 'exit');
    relay.kill(signal);
    const [code] = await exit;
    return code;
  }
  const instancesFiled = () => new Set([...receiver.filed.values()].filter(isInstance).map((event) => event.id));
  const isInstance = (event: { changeType: string }) => event.changeType === 'NewInstance';

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'clinikit-relay-'));
    orthanc = await startOrthanc({ stableAge: 1 });
    // Slow enough that kills hit messages under way.
    receiver = await startReceiver({
      secrets: [secret],
      onEvent: async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return 'filed' as const;
      },
    });
  });
  afterAll(async () => {
    await stopRelay('SIGKILL');
    await receiver?.close();
    await orthanc?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every instance is filed, however often the relay is killed in the middle', async () => {
    const total = folders.reduce((sum, [name]) => sum + filesIn(name).length, 0);
    const sending = (async () => {
      for (const [name, compression] of folders) await storescu(orthanc, filesIn(name), compression);
    })();
    for (let kill = 0; kill < 4; kill += 1) {
      startRelay();
      const before = receiver.heard.length;
      await until(() => receiver.heard.length > before + 8);
      await stopRelay('SIGKILL');
    }
    await sending;
    startRelay();
    await until(() => instancesFiled().size === total);
    const client = createOrthancClient({ url: orthanc.url, auth: orthanc });
    expect([...instancesFiled()].toSorted()).toEqual((await client.instances.list()).toSorted());
    await until(() => [...receiver.filed.values()].some((event) => event.changeType === 'StableStudy'));
  });

  test('an idle relay posts a new instance at once', async () => {
    const client = createOrthancClient({ url: orthanc.url, auth: orthanc });
    const [path = ''] = filesIn('patient3/bw');
    const bytes = new Uint8Array(readFileSync(path));
    const waitsMs: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (const id of await client.studies.list()) await client.studies.delete(id);
      await new Promise((resolve) => setTimeout(resolve, 300));
      const before = receiver.posts.length;
      await client.instances.upload(bytes);
      const committedMs = Date.now();
      await until(() => receiver.posts.length > before);
      waitsMs.push((receiver.posts[before]?.atMs ?? Number.POSITIVE_INFINITY) - committedMs);
    }
    // How soon is measured by `npm run bench -- arrival`.
    console.info(`posted after ${waitsMs.join(', ')} ms`);
    expect(waitsMs).toHaveLength(5);
  });

  test('a stop saves the state, so that the next start posts nothing again', async () => {
    await until(() => readState().messages.length === 0);
    expect(await stopRelay('SIGTERM')).toBe(0);
    const known = new Set(receiver.heard);
    const before = receiver.heard.length;
    startRelay();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // What is new in the meantime (a study that became stable) may be posted, but nothing for a second time.
    expect(receiver.heard.slice(before).filter((id) => known.has(id))).toEqual([]);
  });

  test('a second relay on the same state is refused', async () => {
    const first = relay;
    const second = startRelay();
    const [code] = await once(second, 'exit');
    relay = first;
    expect(code).toBe(1);
    expect(first?.exitCode).toBeNull();
  });

  const readState = (): { messages: unknown[] } => JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
});
