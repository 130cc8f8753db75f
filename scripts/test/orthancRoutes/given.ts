import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import {
  createOrthancClient,
  type OrthancClient,
  type OrthancFeature,
  type OrthancId,
} from '../../../packages/client/src/orthanc.ts';
import { waitLimitMs } from '../limits.ts';
import { type SilentServer, startSilentServer } from '../silentServer.ts';
import { startTwoOrthancs, type TwoOrthancs } from '../twoOrthancs.ts';

const studies = fileURLToPath(new URL('../../../examples/express/demo/studies/', import.meta.url));
export const fileAt = (path: string) => new Uint8Array(readFileSync(join(studies, path)));
export const bytesOf = async (body: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(body).arrayBuffer());
export const textOf = async (body: ReadableStream<Uint8Array>) => new TextDecoder().decode(await bytesOf(body));
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;
export const levels = ['patients', 'studies', 'series', 'instances'] as const;
export const parents = ['patients', 'studies', 'series'] as const;
export const levelNames = { patients: 'Patient', studies: 'Study', series: 'Series', instances: 'Instance' } as const;

/** What the tests of every route work with. */
export interface Given {
  readonly both: TwoOrthancs;
  readonly silent: SilentServer;
  /** Of the local one; its requests are counted. */
  readonly orthanc: OrthancClient;
  readonly remote: OrthancClient;
  readonly version: string;
  /** A panoramic image and what lies above it. */
  readonly ids: Readonly<Record<(typeof levels)[number], OrthancId>>;
  /** A series of three slices. */
  readonly ct: OrthancId;
  /** `METHOD /path` of every request that succeeded. */
  readonly requests: ReadonlySet<string>;
  /** What the feature makes possible, where this version has it; else checks the error, which names it. */
  where<Result>(feature: OrthancFeature, call: () => PromiseLike<Result>): Promise<Result | undefined>;
  stop(): Promise<void>;
}

// Everything that a route needs to be there, and one place for jobs.
const configuration = {
  ConcurrentJobs: 1,
  ExecuteLuaEnabled: true,
  RestApiWriteToFileSystemEnabled: true,
  LogExportedResources: true,
  LimitFindInstances: 2,
  UserMetadata: { review: 1024 },
  UserContentType: { report: 1025 },
};

/** Starts two Orthancs of a program that know each other, with four images in the first. */
export async function startGiven(program: string): Promise<Given> {
  const requests = new Set<string>();
  const recording: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const response = await fetch(request);
    if (response.ok) requests.add(`${request.method} ${decodeURIComponent(new URL(request.url).pathname)}`);
    return response;
  };
  const [both, silent] = await Promise.all([startTwoOrthancs(configuration, program), startSilentServer()]);
  const orthanc = createOrthancClient({ url: both.local.url, auth: both.local, fetch: recording });
  const remote = createOrthancClient({ url: both.remote.url, auth: both.remote });
  const Host = '127.0.0.1';
  await remote.modalities.put('local', { AET: both.local.aet, Host, Port: both.local.dicomPort });
  await orthanc.modalities.put('remote', { AET: both.remote.aet, Host, Port: both.remote.dicomPort });
  await orthanc.modalities.put('silent', { AET: 'SILENT', Host, Port: silent.port, Timeout: waitLimitMs / 1000 });
  const { username, password } = both.remote;
  await orthanc.peers.put('remote', { Url: `${both.remote.url}/`, Username: username, Password: password });
  const px = await orthanc.instances.upload(fileAt('patient1/px/PX0001.dcm'));
  const { ID: instances, ParentSeries: series, ParentStudy: study, ParentPatient: patients } = px;
  const slices = readdirSync(join(studies, 'patient2/cbct')).slice(0, 3);
  const stored = await Promise.all(slices.map((name) => orthanc.instances.upload(fileAt(`patient2/cbct/${name}`))));
  const ct = stored[0]?.ParentSeries;
  if (!(series && study && patients && ct)) throw new Error('An upload named no parents.');
  return {
    both,
    silent,
    orthanc,
    remote,
    version: (await orthanc.system()).Version,
    ids: { instances, series, studies: study, patients },
    ct,
    requests,
    where: async (feature, call) => {
      if (await orthanc.can(feature)) return call();
      const message = expect.stringContaining(`"${feature}"`);
      await expect(call()).rejects.toMatchObject({ code: 'unsupported', message });
      return undefined;
    },
    stop: async () => {
      await Promise.all([both.stop(), silent.stop()]);
    },
  };
}
