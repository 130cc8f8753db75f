import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Children } from './children.ts';
import { freePort } from './freePort.ts';

/** An Orthanc that the demo may talk to and send images to. */
export interface DemoOrthanc {
  url: string;
  username: string;
  password: string;
  /** Where machines send to. */
  dicom?: { host: string; port: number; aet: string };
}

/** The name under which the demo sends, as a machine of the clinic. */
export const sendingAet = 'DEMO_XRAY';

/** Starts the demo's own Orthanc in `folder`, on the loopback and on free ports, and waits until it answers. */
export async function startOrthanc(program: string, folder: string, children: Children): Promise<DemoOrthanc> {
  const database = join(folder, 'orthanc');
  await mkdir(database, { recursive: true, mode: 0o700 });
  const username = 'clinikit';
  const password = await openPassword(folder);
  const httpPort = await freePort();
  const dicomPort = await freePort();
  const aet = 'CLINIKIT';
  const configuration = join(folder, 'orthanc.json');
  const settings = orthancConfiguration({ database, httpPort, dicomPort, aet, username, password });
  await writeFile(configuration, JSON.stringify(settings, null, 2), { mode: 0o600 });
  const child = children.start('orthanc', program, [configuration], { TCP_NODELAY: '1' });
  const url = `http://127.0.0.1:${httpPort}`;
  await answers(url, { username, password }, () => child.exitCode === null);
  return { url, username, password, dicom: { host: '127.0.0.1', port: dicomPort, aet } };
}

/** An Orthanc that runs already, at `ORTHANC_URL`. @throws Error when it does not answer. */
export async function useOrthanc(url: string, username: string, password: string): Promise<DemoOrthanc> {
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

/** As a clinic should run it; the demo's machine is the only one that may send. */
function orthancConfiguration(options: {
  database: string;
  httpPort: number;
  dicomPort: number;
  aet: string;
  username: string;
  password: string;
}) {
  return {
    Name: 'Clinikit demo',
    StorageDirectory: options.database,
    IndexDirectory: options.database,
    Plugins: [],
    HttpPort: options.httpPort,
    HttpBindAddresses: ['127.0.0.1'],
    RemoteAccessAllowed: false,
    AuthenticationEnabled: true,
    RegisteredUsers: { [options.username]: options.password },
    ExecuteLuaEnabled: false,
    RestApiWriteToFileSystemEnabled: false,
    WebDavEnabled: false,
    DicomAet: options.aet,
    DicomPort: options.dicomPort,
    DicomCheckCalledAet: true,
    DicomCheckModalityHost: true,
    DicomAlwaysAllowEcho: false,
    DicomAlwaysAllowStore: false,
    DicomModalities: {
      demo: { AET: sendingAet, Host: '127.0.0.1', Port: 104, AllowStore: true, AllowEcho: true },
    },
    // Names in any script come through unharmed; Orthanc's own default is Latin1.
    DefaultEncoding: 'Utf8',
    StableAge: 5,
  };
}

async function answers(
  url: string,
  { username, password }: { username: string; password: string },
  keepTrying: () => boolean,
): Promise<Record<string, unknown>> {
  const authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const headers: Record<string, string> = username ? { authorization } : {};
  const endsAt = Date.now() + 30_000;
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
