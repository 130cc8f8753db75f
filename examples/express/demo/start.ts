import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen, type RunningServer } from '../server/listen.ts';
import { isPreset, type Preset, presets } from '../server/people/presets.ts';
import { openSecrets } from '../server/secrets.ts';
import { type Children, openChildren } from './children.ts';
import { FolderInUse, lockFolder } from './folderLock.ts';
import { type HistoriesTarget, writeHistories } from './histories/writeHistories.ts';
import { type DemoOrthanc, ownOrthanc, runningOrthanc } from './orthanc.ts';
import { enrollPeople, knownPeople } from './people.ts';
import { findProgram } from './programs.ts';
import { relayStateFile, startRelay } from './relay.ts';
import { cStore, orElse, orthancUpload, type Sender, stow } from './send.ts';
import { openSentList } from './sentList.ts';
import { demoStudies } from './studies.ts';
import { whenNpmEnds } from './whenNpmEnds.ts';

const env = process.env;
const folder = env['CLINIKIT_FOLDER'] ?? join(import.meta.dirname, '../.clinikit');
const port = Number(env['PORT'] ?? 3000);
const pauseMs = Number(env['CLINIKIT_DEMO_PAUSE_MS'] ?? 4000);
/** How many people with ten years of records. */
const invented = Number(env['CLINIKIT_DEMO_PEOPLE'] ?? 200);

let children: Children | undefined;
let server: RunningServer | undefined;
const stopping = new AbortController();
// SIGHUP means that the terminal has gone. Printing must not fail then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
whenNpmEnds(stop);
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  await run();
} catch (error) {
  // Whoever stops the demo interrupts its waiting too, and ends the process once all is put away.
  if (stopping.signal.aborted) await new Promise(() => undefined);
  console.error(explain(error));
  await children?.stop();
  process.exit(1);
}

/** A small clinic: the app, its Orthanc with a relay, and a machine that sends. */
async function run(): Promise<void> {
  const { signal } = stopping;
  const preset = presetOf(process.argv.slice(2));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // The folder and the port are taken before anything is started or ended in them.
  lockFolder(folder);
  children = openChildren(folder);
  const orthanc = await openOrthanc();
  const secrets = openSecrets(folder);
  server = await listen({ port, folder, demo: true, preset, secrets, ...(orthanc && { orthanc }) });
  const url = `http://localhost:${server.port}`;
  const clinicUrl = `${url}/api/clinic`;
  await orthanc?.start?.(children);
  console.log(`\nClinikit is at ${url}\n`);

  const { serviceToken } = secrets;
  await enrollPeople(clinicUrl, { serviceToken, signal });
  const histories = tellHistories({ clinicUrl, serviceToken, signal });
  if (orthanc) {
    await startRelay({ orthanc, webhookSecret: secrets.webhookSecret, clinicUrl, folder, children, signal });
    console.log(`Orthanc is at ${orthanc.url}; the relay announces what it receives.`);
  } else {
    console.log(
      'Orthanc is not installed: images are uploaded instead. To see the whole way: apt-get install orthanc dcmtk',
    );
  }
  await Promise.all([histories, play(orthanc ? senderTo(orthanc) : stow(clinicUrl, serviceToken))]);
}

/** The charts come while the demo can be looked at. */
async function tellHistories(target: HistoriesTarget): Promise<void> {
  if (invented === 0) return;
  console.log(`The charts of ${invented} invented people are being written; they appear as they come.`);
  await writeHistories({ known: knownPeople, count: invented }, target);
  console.log('All charts are there.');
}

/** `--as dental`, `therapy` or `clinic`; dental unless told. @throws Error for another kind. */
function presetOf(args: readonly string[]): Preset {
  const at = args.indexOf('--as');
  if (at < 0) return 'dental';
  const preset = args[at + 1] ?? '';
  if (isPreset(preset)) return preset;
  throw new Error(`--as is one of ${presets.join(', ')}: npm start -- --as therapy`);
}

/** Ends everything, at whatever moment it is called; only the first call counts. */
async function stop(): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  console.log('\nStopping. What arrived is kept for the next start.');
  await children?.stop();
  await server?.close();
  process.exit(0);
}

async function openOrthanc(): Promise<DemoOrthanc | undefined> {
  const { ORTHANC_URL: url, ORTHANC_USERNAME = '', ORTHANC_PASSWORD = '' } = env;
  if (url) {
    console.log(whatHappensWith(url));
    return runningOrthanc(url, ORTHANC_USERNAME, ORTHANC_PASSWORD);
  }
  const program = findProgram('Orthanc');
  return program === undefined ? undefined : ownOrthanc(program, folder);
}

/** Said before it happens: this Orthanc may be one with real patients. */
function whatHappensWith(url: string): string {
  const since = existsSync(relayStateFile(folder, { url })) ? 'since the demo first used it' : 'from now on';
  return (
    `ORTHANC_URL is set: this demo sends its made-up studies to ${new URL(url).host} and copies what arrives there ` +
    `${since}, real patients too; what it held before stays out.`
  );
}

function senderTo(orthanc: DemoOrthanc): Sender {
  const storescu = findProgram('storescu');
  const upload = orthancUpload(orthanc);
  return storescu && orthanc.dicom ? orElse(cStore(storescu, orthanc.dicom), upload) : upload;
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
  if (error instanceof FolderInUse) {
    return `The demo runs already in ${folder}. A second one: CLINIKIT_FOLDER=/tmp/second PORT=3001 npm start`;
  }
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Choose another one: PORT=3001 npm start`;
  }
  return error instanceof Error ? `The demo stopped: ${error.message}` : 'The demo stopped.';
}
