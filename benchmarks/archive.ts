import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { frameIn } from '../packages/server-adapter/src/archive/frameIn.ts';
import { syntheticInstance } from '../packages/server-adapter/src/testing/syntheticInstance.ts';
import { orthancPath, startOrthanc, type TestOrthanc } from '../scripts/test/orthanc.ts';
import { firstBytes } from './archive/firstBytes.ts';
import { large, writeLargeObject } from './archive/largeObject.ts';
import { distributionOf } from './distribution.ts';
import { type ServerChild, startChild } from './server/child.ts';
import { type BenchImages, makeImages, uploadImages } from './server/images.ts';
import { type Ask, answerOf, requestsPerSecond } from './server/load.ts';
import { markdownTable } from './table.ts';

const rounds = 7;
/** Short, so that what else goes on meets all. */
const durationMs = 800;
const studies = 2000;
const marks = { ofFloor: 0.5, qidoCpuMs: 5, firstByteMs: 5, rssMb: 200 };

/** One question, and those who answer it. */
interface Case {
  readonly name: string;
  floor(): Ask;
  clinikit(): Ask;
  orthanc?: (() => Ask) | undefined;
}

/**
 * What comes out of the archive: frames and metadata beside bare `node:http` over the same bytes and beside Orthanc's own
 * DICOMweb, by turns in one run, with access and audit on.
 *
 * @param only one part: `ratios`, `memory` or `searches`.
 * @returns whether all marks were kept.
 */
export async function measureArchive(only?: string): Promise<boolean> {
  const isWanted = (part: string) => only === undefined || only === part;
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-bench-'));
  const clinicFolder = join(folder, 'clinic');
  const settings = { folder: clinicFolder, patientIdSystem: 'urn:bench:number' };
  const stop: (() => Promise<unknown>)[] = [];
  const kept: boolean[] = [];
  try {
    await mkdir(clinicFolder);
    if (isWanted('memory')) await fillLarge(folder, settings);
    const clinic = await startChild('clinicChild.ts', settings);
    stop.push(() => clinic.stop());
    const files = await makeImages(join(folder, 'files'));
    const images = await uploadImages(`${clinic.url}/api/dicomweb`, files);
    const orthanc = orthancPath() === undefined ? undefined : await startOrthanc({ dicomWeb: true });
    if (orthanc) {
      stop.unshift(() => orthanc.stop());
      for (const body of files) {
        await fetch(`${orthanc.url}/instances`, { method: 'POST', body, headers: authOf(orthanc) });
      }
    }
    const floor = await startChild('../archive/floorChild.ts', { folder: join(clinicFolder, 'objects') });
    stop.unshift(() => floor.stop());
    if (isWanted('ratios')) {
      const cases = await casesOf({ clinic, floor, orthanc, images, clinicFolder });
      kept.push(await measureRatios(cases, { clinic, floor }));
      kept.push(await measureFirstBytes(clinic, images));
    }
    if (isWanted('searches')) {
      await fillStudies(clinic.url);
      kept.push(await measureQido(clinic));
    }
    if (isWanted('memory')) {
      await clinic.stop();
      kept.push(await measureMemory(settings));
    }
    return !kept.includes(false);
  } finally {
    for (const each of stop) await each();
    await rm(folder, { recursive: true, force: true });
  }
}

const authOf = ({ username, password }: TestOrthanc): Record<string, string> => ({
  authorization: `Basic ${btoa(`${username}:${password}`)}`,
});

const single = { accept: 'application/octet-stream; transfer-syntax=*' };
const multipart = { accept: 'multipart/related; type="application/octet-stream"; transfer-syntax=*' };
const json = { accept: 'application/dicom+json' };

interface Servers {
  readonly clinic: ServerChild;
  readonly floor: ServerChild;
}

async function casesOf({
  clinic,
  floor,
  orthanc,
  images: { study, series, slices, multiFrame },
  clinicFolder,
}: Servers & {
  readonly orthanc: TestOrthanc | undefined;
  readonly images: BenchImages;
  readonly clinicFolder: string;
}): Promise<Case[]> {
  const db = new DatabaseSync(join(clinicFolder, 'clinic.sqlite'), { readOnly: true });
  const find = db.prepare('select object_key, frames from instance where sop_instance_uid = ?');
  const rangeOf = (uid: string, frame: number): Ask => {
    const row = find.get(uid);
    const ranges = frameIn(String(row?.['frames']), frame) ?? [];
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (!first || !last) throw new Error('A frame has no range.');
    const range = `bytes=${first.offset}-${last.offset + last.length - 1}`;
    return { url: `${floor.url}/files/${row?.['object_key']}`, headers: { range } };
  };
  const ofSlices = slices.map((uid) => rangeOf(uid, 0));
  const ofFrames = Array.from({ length: multiFrame.frames }, (_, frame) => rangeOf(multiFrame.instance, frame));
  db.close();
  let at = 0;
  const next = <T>(of: readonly T[]): T => {
    at += 1;
    const one = of[at % of.length];
    if (one === undefined) throw new Error('There is nothing to ask for.');
    return one;
  };
  const ours = `${clinic.url}/api/dicomweb`;
  const theirs = `${orthanc?.url}/dicom-web`;
  const authorized = orthanc ? authOf(orthanc) : {};
  const pathOfSlice = () => `studies/${study}/series/${series}/instances/${next(slices)}/frames/1`;
  const numbers = ofFrames.map((_, frame) => frame + 1);
  const pathOfFrame = () =>
    `studies/${multiFrame.study}/series/${multiFrame.series}/instances/${multiFrame.instance}/frames/${next(numbers)}`;
  const only = (ask: () => Ask) => (orthanc ? ask : undefined);
  const frames = (name: string, floorAsk: () => Ask, pathOf: () => string): Case[] => [
    {
      name: `${name}, alone`,
      floor: floorAsk,
      clinikit: () => ({ url: `${ours}/${pathOf()}`, headers: single }),
    },
    {
      name: `${name}, multipart`,
      floor: floorAsk,
      clinikit: () => ({ url: `${ours}/${pathOf()}`, headers: multipart }),
      orthanc: only(() => ({ url: `${theirs}/${pathOf()}`, headers: { ...multipart, ...authorized } })),
    },
  ];
  const metadataPath = `studies/${study}/series/${series}/metadata`;
  const zipped = { ...json, 'accept-encoding': 'gzip' };
  for (const [name, headers, encoding] of [
    ['zipped', zipped, 'gzip'],
    ['plain', json, undefined],
  ] as const) {
    const body = await bytesOf(`${ours}/${metadataPath}`, headers);
    await fetch(`${floor.url}/kept/${name}`, {
      method: 'PUT',
      body,
      headers: encoding ? { 'x-encoding': encoding } : {},
    });
  }
  return [
    ...frames('CT frames', () => next(ofSlices), pathOfSlice),
    ...frames('frames of one object', () => next(ofFrames), pathOfFrame),
    {
      name: 'metadata of a series of 60, gzip',
      floor: () => ({ url: `${floor.url}/kept/zipped` }),
      clinikit: () => ({ url: `${ours}/${metadataPath}`, headers: zipped }),
      orthanc: only(() => ({ url: `${theirs}/${metadataPath}`, headers: { ...json, ...authorized } })),
    },
    {
      name: 'metadata of a series of 60, as it is',
      floor: () => ({ url: `${floor.url}/kept/plain` }),
      clinikit: () => ({ url: `${ours}/${metadataPath}`, headers: json }),
    },
  ];
}

/** The bytes of an answer as they come, zipped or not. */
function bytesOf(url: string, headers: Record<string, string>): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
      response.once('error', reject);
    }).once('error', reject);
  });
}

/** Each question in turn, everybody in every round; the order of those who answer goes round. */
async function measureRatios(cases: readonly Case[], servers: Servers): Promise<boolean> {
  const lines: string[][] = [];
  let kept = true;
  for (const { name, floor, clinikit, orthanc } of cases) {
    const sides = { floor: sideOf(floor, servers.floor), clinikit: sideOf(clinikit, servers.clinic) };
    const all = [sides.floor, sides.clinikit, ...(orthanc ? [sideOf(orthanc)] : [])];
    // As a server that has been up for a while.
    for (const { ask } of all) await requestsPerSecond(ask, { durationMs: 1500 });
    for (let round = 0; round < rounds; round += 1) {
      for (let at = 0; at < all.length; at += 1) await all[(at + round) % all.length]?.work();
    }
    const shares = sides.clinikit.rates.map((rate, at) => rate / (sides.floor.rates[at] ?? 1));
    const share = distributionOf(shares).medianMs;
    const theirs = all[2] && distributionOf(all[2].rates).medianMs;
    const ours = distributionOf(sides.clinikit.rates).medianMs;
    kept = share >= marks.ofFloor && (theirs === undefined || ours > theirs) && kept;
    lines.push([
      name,
      distributionOf(sides.floor.rates).medianMs.toFixed(0),
      ours.toFixed(0),
      share.toFixed(2),
      `${Math.min(...shares).toFixed(2)} to ${Math.max(...shares).toFixed(2)}`,
      theirs?.toFixed(0) ?? '',
      sides.floor.cpuMs().toFixed(2),
      sides.clinikit.cpuMs().toFixed(2),
    ]);
    console.log(lines.at(-1)?.join('  '));
  }
  const head = ['requests a second', 'node:http', 'Clinikit', 'share', 'lowest to highest', 'Orthanc'];
  console.log(`\n${markdownTable([...head, 'CPU ms, node:http', 'CPU ms, Clinikit'], lines)}\n`);
  return kept;
}

function sideOf(question: () => Ask, server?: ServerChild) {
  const rates: number[] = [];
  let asked = 0;
  let cpuMs = 0;
  const ask = () => {
    asked += 1;
    return question();
  };
  return {
    ask: question,
    rates,
    async work(): Promise<void> {
      const before = (await server?.cpuMs()) ?? 0;
      rates.push(await requestsPerSecond(ask, { durationMs }));
      cpuMs += ((await server?.cpuMs()) ?? 0) - before;
    },
    /** Of the server, for a request. */
    cpuMs: () => cpuMs / asked,
  };
}

async function measureFirstBytes(clinic: ServerChild, { multiFrame }: BenchImages): Promise<boolean> {
  const of = `studies/${multiFrame.study}/series/${multiFrame.series}/instances/${multiFrame.instance}`;
  let at = 0;
  const ask = () => {
    at += 1;
    return { url: `${clinic.url}/api/dicomweb/${of}/frames/${(at % multiFrame.frames) + 1}`, headers: single };
  };
  await firstBytes(ask, 200);
  const { medianMs, p95Ms } = distributionOf(await firstBytes(ask, 1000));
  console.log(
    `First byte of a frame: ${medianMs.toFixed(1)} ms, p95 ${p95Ms.toFixed(1)} ms; the mark is ${marks.firstByteMs} ms.`,
  );
  return p95Ms < marks.firstByteMs;
}

/** The object of 1 GB is filed by a process of its own, which may have as much memory as that takes. */
async function fillLarge(folder: string, settings: object): Promise<void> {
  const path = join(folder, 'large.dcm');
  await writeLargeObject(path);
  const clinic = await startChild('../archive/largeClinicChild.ts', settings);
  try {
    const response = await fetch(`${clinic.url}/api/dicomweb/studies`, {
      method: 'POST',
      body: new ReadableStream({
        async start(controller) {
          for await (const chunk of createReadStream(path)) controller.enqueue(new Uint8Array(chunk));
          controller.close();
        },
      }),
      headers: { 'content-type': 'application/dicom', 'content-length': String((await stat(path)).size) },
      duplex: 'half',
    } as RequestInit);
    if (!response.ok) throw new Error(`The large object was refused with ${response.status}.`);
  } finally {
    await clinic.stop();
    await rm(path);
  }
}

/** In a process that has just begun, of the packages as they are published: whoever strips types holds more. */
async function measureMemory(settings: object): Promise<boolean> {
  const clinic = await startChild('clinicChild.ts', settings, { isBuilt: true });
  try {
    return await memoryIsFlat(clinic);
  } finally {
    await clinic.stop();
  }
}

async function memoryIsFlat(clinic: ServerChild): Promise<boolean> {
  await fetch(`${clinic.url}/api/health`);
  const of = `${clinic.url}/api/dicomweb/studies/${large.study}/series/${large.series}/instances/${large.instance}`;
  const before = await clinic.rssMb();
  let most = before;
  let isOver = false;
  const watch = (async () => {
    while (!isOver) {
      most = Math.max(most, await clinic.rssMb());
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  let at = 0;
  const ask = () => {
    at += 1;
    return { url: `${of}/frames/${(at % large.frames) + 1}`, headers: single };
  };
  await requestsPerSecond(ask, { durationMs: 3000 });
  const agent = new Agent({ keepAlive: true });
  await answerOf(agent, { url: `${of}/bulkdata/7FE00010`, headers: single });
  agent.destroy();
  isOver = true;
  await watch;
  console.log(
    `Memory: ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at the most while the frames of an object of 1 GB, and all of it, go out; the mark is ${marks.rssMb} MB.`,
  );
  return most < marks.rssMb;
}

/** Studies of one small image each. */
async function fillStudies(url: string): Promise<void> {
  for (let at = 1; at <= studies; at += 1) {
    const response = await fetch(`${url}/api/dicomweb/studies`, {
      method: 'POST',
      body: syntheticInstance({ number: at, study: at }),
      headers: { 'content-type': 'application/dicom' },
    });
    if (!response.ok) throw new Error(`An image was refused with ${response.status}.`);
  }
}

async function measureQido(clinic: ServerChild): Promise<boolean> {
  const of: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = await clinic.cpuMs();
    let asked = 0;
    await requestsPerSecond(
      () => {
        asked += 1;
        return { url: `${clinic.url}/api/dicomweb/studies?limit=100&offset=${(asked * 100) % studies}`, headers: json };
      },
      { durationMs, connections: 2 },
    );
    of.push(((await clinic.cpuMs()) - before) / asked);
  }
  const { medianMs } = distributionOf(of);
  const spread = `${Math.min(...of).toFixed(1)} to ${Math.max(...of).toFixed(1)}`;
  console.log(
    `QIDO-RS over ${studies} studies, 100 rows: ${medianMs.toFixed(1)} ms of CPU (${spread}); the mark is ${marks.qidoCpuMs} ms.`,
  );
  return medianMs < marks.qidoCpuMs;
}
