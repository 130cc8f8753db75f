import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openSecrets, orthancSourceId } from '../server/config.ts';
import { listen } from '../server/listen.ts';
import { type Children, openChildren } from './children.ts';
import { type DemoOrthanc, startOrthanc, useOrthanc } from './orthanc.ts';
import { enrolPeople } from './people.ts';
import { findProgram } from './programs.ts';
import { cStore, orElse, orthancUpload, type Sender, stow } from './send.ts';
import { openSentList } from './sentList.ts';
import { demoStudies } from './studies.ts';

const env = process.env;
const folder = env['CLINIKIT_FOLDER'] ?? join(import.meta.dirname, '../.clinikit');
const port = Number(env['PORT'] ?? 3000);
const pauseMs = Number(env['CLINIKIT_DEMO_PAUSE_MS'] ?? 4000);

await mkdir(folder, { recursive: true, mode: 0o700 });
const children = openChildren(folder);
const stopping = new AbortController();
try {
  await run();
} catch (error) {
  // Ctrl-C interrupts the demo's waiting too; then the one who stops it also ends the process.
  if (stopping.signal.aborted) await new Promise(() => undefined);
  await children.stop();
  console.error(explain(error));
  process.exit(1);
}

/** A small dental clinic: the app, its Orthanc with a relay, and a machine that sends. */
async function run(): Promise<void> {
  const orthanc = await openOrthanc(children);
  const secrets = openSecrets(folder);
  const server = await listen({ port, folder, demo: true, secrets, ...(orthanc && { orthanc }) });
  const url = `http://localhost:${server.port}`;
  const close = async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    console.log('\nStopping. What arrived is kept for the next start.');
    await children.stop();
    await server.close();
    process.exit(0);
  };
  process.on('SIGINT', close);
  process.on('SIGTERM', close);
  console.log(`\nClinikit is at ${url}\n`);

  const clinicUrl = `${url}/api/clinic`;
  await enrolPeople(clinicUrl, stopping.signal);
  if (orthanc) await startRelay(orthanc, secrets.webhookSecret, clinicUrl);
  else
    console.log(
      'Orthanc is not installed: images are uploaded instead. To see the whole way: apt-get install orthanc dcmtk',
    );
  await play(orthanc ? senderTo(orthanc) : stow(clinicUrl));
}

async function openOrthanc(processes: Children): Promise<DemoOrthanc | undefined> {
  const { ORTHANC_URL, ORTHANC_USERNAME = '', ORTHANC_PASSWORD = '' } = env;
  if (ORTHANC_URL) return useOrthanc(ORTHANC_URL, ORTHANC_USERNAME, ORTHANC_PASSWORD);
  const program = findProgram('Orthanc');
  return program === undefined ? undefined : startOrthanc(program, folder, processes);
}

function senderTo(orthanc: DemoOrthanc): Sender {
  const storescu = findProgram('storescu');
  const upload = orthancUpload(orthanc);
  return storescu && orthanc.dicom ? orElse(cStore(storescu, orthanc.dicom), upload) : upload;
}

/** The relay as it is published: a program of its own that knows nothing but its configuration. */
async function startRelay(orthanc: DemoOrthanc, secret: string, clinicUrl: string): Promise<void> {
  const manifest = createRequire(import.meta.url).resolve('@clinikit/server-adapter/package.json');
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  const configuration = join(folder, 'relay.json');
  await writeFile(
    configuration,
    JSON.stringify({
      orthancUrl: orthanc.url,
      ...(orthanc.username && { orthancUsername: orthanc.username, orthancPassword: orthanc.password }),
      source: orthancSourceId,
      webhookUrl: `${clinicUrl}/webhooks/orthanc`,
      webhookSecret: secret,
      state: join(folder, 'relay-state.json'),
    }),
    { mode: 0o600 },
  );
  children.start('relay', process.execPath, [
    join(dirname(manifest), bin['clinikit-relay']),
    '--config',
    configuration,
  ]);
  console.log(`Orthanc is at ${orthanc.url}; the relay announces what it receives.`);
}

/** Sends what was not sent at an earlier start, one study after the other. */
async function play(sender: Sender): Promise<void> {
  const { signal } = stopping;
  const sent = await openSentList(folder);
  for (const study of await demoStudies()) {
    if (sent.has(study.name)) continue;
    await wait(pauseMs, undefined, { signal });
    await sender.send(study, signal);
    await sent.add(study.name);
    console.log(`Sent ${sender.way}: ${study.title}.`);
  }
  console.log('All demo images are sent. Ctrl-C stops the demo and keeps what arrived.');
}

function explain(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another one: PORT=3001 npm start`;
  }
  return error instanceof Error ? `The demo stopped: ${error.message}` : 'The demo stopped.';
}
