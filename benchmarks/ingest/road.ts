import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { type ClinicClient, createClinicClient } from '@clinikit/client';
import { endsWithParent } from '../../examples/express/demo/endsWithParent.ts';
import { startOrthanc, type TestOrthanc } from '../../scripts/test/orthanc.ts';
import { type ServerChild, startChild } from '../server/child.ts';
import { ctPatient, ctPatientId } from './ctStudy.ts';

/** The way from Orthanc to the chart: Orthanc, relay and clinic, each a process of its own. */
export interface Road {
  readonly orthanc: TestOrthanc;
  readonly client: ClinicClient;
  /** CPU time of clinic and relay so far, in ms. */
  cpuMs(): Promise<{ clinic: number; relay: number }>;
  /** The most memory that the clinic's process held, in MB. */
  mostRssMb(): Promise<number>;
  countFiled(studyInstanceUid: string): number;
  /** How long after an instance of the study was filed its first preview was made, in ms; undefined without one. */
  previewOf(studyInstanceUid: string): string | undefined;
  stop(): Promise<void>;
}

/** How the Express example starts. */
const asExample = ['--max-semi-space-size=4'];
const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const patientIdSystem = 'urn:bench:patient-id';
const relayFolder = join(import.meta.dirname, '../../packages/server-adapter');

/** @param isBuilt the packages as they are published; else their sources. */
export async function startRoad(folder: string, { isBuilt }: { isBuilt: boolean }): Promise<Road> {
  const orthanc = await startOrthanc();
  const { url, username, password } = orthanc;
  const source = {
    ...{ id: 'main', tenant: 'north', url, auth: { username, password } },
    ...{ webhookSecrets: [secret], patientIdSystem },
  };
  const clinic = await startChild(
    '../ingest/clinicChild.ts',
    { folder, orthanc: source },
    { isBuilt, flags: asExample },
  );
  const client = createClinicClient({ url: `${clinic.url}/api` });
  await client.fhir.create('Patient', { ...ctPatient, identifier: [{ system: patientIdSystem, value: ctPatientId }] });
  const relay = startRelay(folder, orthanc, clinic, isBuilt);
  const database = new DatabaseSync(join(folder, 'clinic.sqlite'), { readOnly: true });
  const counted = database.prepare('select count(*) as filed from instance where study_instance_uid = ?');
  const previewed = database.prepare(
    'select sop_instance_uid as uid from instance where study_instance_uid = ? and preview_key is not null',
  );
  return {
    orthanc,
    client,
    cpuMs: async () => ({ clinic: await clinic.cpuMs(), relay: await cpuOf(relay.pid) }),
    mostRssMb: async () => {
      const [, kb] = /VmHWM:\s+(\d+) kB/.exec(await readFile(`/proc/${clinic.pid}/status`, 'utf8')) ?? [];
      return Number(kb) / 1024;
    },
    countFiled: (uid) => Number(counted.get(uid)?.['filed'] ?? 0),
    previewOf: (uid) => {
      const row = previewed.get(uid);
      return row && String(row['uid']);
    },
    async stop() {
      database.close();
      relay.kill();
      if (relay.exitCode === null && relay.signalCode === null) await once(relay, 'exit');
      await clinic.stop();
      await orthanc.stop();
    },
  };
}

function startRelay(folder: string, orthanc: TestOrthanc, clinic: ServerChild, isBuilt: boolean): ChildProcess {
  const main = isBuilt
    ? [join(relayFolder, 'dist/relay.js')]
    : ['--no-warnings', '--conditions=@clinikit/source', join(relayFolder, 'src/relay/main.ts'), 'relay'];
  const flags = ['--orthanc-url', orthanc.url, '--webhook-url', `${clinic.url}/api/webhooks/orthanc`];
  const child = spawn(
    process.execPath,
    [...main, ...flags, '--source', 'main', '--state', join(folder, 'relay.json')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        CLINIKIT_ORTHANC_USERNAME: orthanc.username,
        CLINIKIT_ORTHANC_PASSWORD: orthanc.password,
        CLINIKIT_WEBHOOK_SECRET: secret,
      },
    },
  );
  endsWithParent(child);
  return child;
}

/** CPU time of a process, from Linux's own count in hundredths of a second. */
async function cpuOf(pid = 0): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  const [, , , , , , , , , , , user, system] = text.slice(text.lastIndexOf(')') + 1).split(' ');
  return (Number(user) + Number(system)) * 10;
}
