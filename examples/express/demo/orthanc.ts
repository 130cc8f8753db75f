import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Children } from './children.ts';
import { freePort } from './freePort.ts';
import { orthancConfiguration } from './orthancConfiguration.ts';

/** An Orthanc that the demo may talk to and send images to. */
export interface DemoOrthanc {
  url: string;
  username: string;
  password: string;
  /** Where machines send to. */
  dicom?: { host: string; port: number; aet: string };
  /** Starts it, where it is the demo's own, and waits until it answers; one that runs already is left alone. */
  start?: (children: Children) => Promise<void>;
}

/** The name under which the demo sends, as a machine of the clinic. */
export const sendingAet = 'DEMO_XRAY';

/** The demo's own Orthanc in `folder`, on the loopback and on free ports. */
export async function ownOrthanc(program: string, folder: string): Promise<DemoOrthanc> {
  const database = join(folder, 'orthanc');
  await mkdir(database, { recursive: true, mode: 0o700 });
  const username = 'clinikit';
  const password = await openPassword(folder);
  const httpPort = await freePort();
  const dicomPort = await freePort();
  const aet = 'CLINIKIT';
  const url = `http://127.0.0.1:${httpPort}`;
  const place = { database, httpPort, dicomPort, aet, username, password, sendingAet };
  return {
    url,
    username,
    password,
    dicom: { host: '127.0.0.1', port: dicomPort, aet },
    async start(children) {
      const configuration = join(folder, 'orthanc.json');
      await writeFile(configuration, JSON.stringify(orthancConfiguration(place), null, 2), { mode: 0o600 });
      // Without this, Nagle's algorithm makes C-STORE thirty times slower.
      const child = children.start('orthanc', program, [configuration], { TCP_NODELAY: '1' });
      await answers(url, { username, password }, () => child.exitCode === null && child.signalCode === null);
    },
  };
}

/** An Orthanc that runs already, at `ORTHANC_URL`. @throws Error when it does not answer. */
export async function runningOrthanc(url: string, username: string, password: string): Promise<DemoOrthanc> {
  const system = await answers(url, { username, password }, () => false);
  const host = new URL(url).hostname;
  const { DicomPort: port, DicomAet: aet } = system;
  return {
    url,
    username,
    password,
    ...(typeof port === 'number' && typeof aet === 'string' && { dicom: { host, port, aet } }),
  };
}

async function answers(
  url: string,
  { username, password }: { username: string; password: string },
  keepTrying: () => boolean,
): Promise<Record<string, unknown>> {
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const headers: Record<string, string> = username ? { authorization } : {};
  const endsAt = Date.now() + 5 * 60_000;
  for (;;) {
    try {
      const response = await fetch(`${url}/system`, { headers, redirect: 'error' });
      if (response.ok) {
        const system: unknown = await response.json();
        return typeof system === 'object' && system !== null ? { ...system } : {};
      }
      throw new Error(`Orthanc at ${url} answered ${response.status} to /system.`);
    } catch (error) {
      if (!keepTrying() || Date.now() > endsAt) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function openPassword(folder: string): Promise<string> {
  const file = join(folder, 'orthanc-password');
  try {
    return await readFile(file, 'utf8');
  } catch {
    const password = randomBytes(24).toString('base64url');
    await writeFile(file, password, { mode: 0o600 });
    return password;
  }
}
