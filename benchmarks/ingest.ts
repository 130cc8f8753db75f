import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startOrthanc, type TestOrthanc } from '../scripts/test/orthanc.ts';
import { storescu } from '../scripts/test/storescu.ts';
import { type ArrivingStudy, makeArrivingStudies } from './arrivingStudies.ts';
import { distributionOf, tableOf } from './distribution.ts';
import { type CtStudy, makeCtStudy } from './ingest/ctStudy.ts';
import { type Road, startRoad } from './ingest/road.ts';

const slices = 600;
const rounds = 3;
const exposures = 30;
const marks = { share: 0.5, cpuMs: 8, p95Ms: 250, rssMb: 200 };

/** What one round measured. */
interface Round {
  orthancPerSecond: number;
  filedPerSecond: number;
  clinicMs: number;
  relayMs: number;
  previewMs: number | undefined;
  quietMs: number[];
  burstMs: number[];
  rssMb: number;
}

/**
 * A CT of 600 slices from `storescu` into the clinic beside Orthanc alone, and single exposures beside it: how many a second,
 * what it costs, how soon one exposure is told.
 *
 * @returns whether the marks were kept.
 */
export async function measureIngest({ source = false }: { source?: boolean } = {}): Promise<boolean> {
  const scratch = await mkdtemp(join(tmpdir(), 'clinikit-bench-'));
  try {
    const measured: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const folder = join(scratch, String(round));
      const one = await measureRound(folder, round, !source);
      measured.push(one);
      await rm(folder, { recursive: true, force: true });
      console.log(`Round ${round}, load ${loadavg()[0]?.toFixed(1)}: ${wordsOf(one)}`);
    }
    return report(measured);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function measureRound(folder: string, round: number, isBuilt: boolean): Promise<Round> {
  const [ct, burst] = [
    await makeCtStudy(join(folder, 'ct'), { study: round * 2, slices }),
    await makeCtStudy(join(folder, 'burst'), { study: round * 2 + 1, slices }),
  ];
  const singles = await makeArrivingStudies(join(folder, 'singles'), exposures * 2 + 4);
  const alone = await startOrthanc();
  const road = await startRoad(folder, { isBuilt });
  try {
    const aloneMs = await sendMs(alone, ct);
    // The first ones start threads and connections.
    for (const study of singles.splice(0, 4)) await toldMs(road, study);
    const before = await road.cpuMs();
    const startedAt = performance.now();
    const sending = storescu(road.orthanc, ct.files);
    const previewing = previewMs(road, ct);
    await sending;
    await until(() => road.countFiled(ct.studyInstanceUid) === slices);
    const filedMs = performance.now() - startedAt;
    const after = await road.cpuMs();
    const firstPreviewMs = await previewing;
    await wait(3000);
    const quietMs = [];
    for (const study of singles.splice(0, exposures)) {
      quietMs.push(await toldMs(road, study));
      await wait(200 + Math.random() * 200);
    }
    const burstMs: number[] = [];
    const bursting = storescu(road.orthanc, burst.files);
    while (singles.length > 0 && road.countFiled(burst.studyInstanceUid) < slices) {
      const study = singles.shift();
      if (study) burstMs.push(await toldMs(road, study));
      await wait(50);
    }
    await bursting;
    await until(() => road.countFiled(burst.studyInstanceUid) === slices);
    return {
      orthancPerSecond: (slices * 1000) / aloneMs,
      filedPerSecond: (slices * 1000) / filedMs,
      clinicMs: (after.clinic - before.clinic) / slices,
      relayMs: (after.relay - before.relay) / slices,
      previewMs: firstPreviewMs,
      quietMs,
      burstMs,
      rssMb: await road.mostRssMb(),
    };
  } finally {
    await road.stop();
    await alone.stop();
  }
}

async function sendMs(orthanc: TestOrthanc, { files }: CtStudy): Promise<number> {
  const startedAt = performance.now();
  await storescu(orthanc, files);
  return performance.now() - startedAt;
}

/** From the end of `storescu` to the event. */
async function toldMs({ orthanc, client }: Road, { file, studyInstanceUid }: ArrivingStudy): Promise<number> {
  const told = Promise.withResolvers<number>();
  const open = Promise.withResolvers<void>();
  const stream = client.events.subscribe({
    onState: (state) => state === 'open' && open.resolve(),
    onEvent: (event) => event.studyInstanceUid === studyInstanceUid && told.resolve(performance.now()),
  });
  try {
    await open.promise;
    await storescu(orthanc, [file], 'jpeg-ls');
    const sentAt = performance.now();
    return (await told.promise) - sentAt;
  } finally {
    stream.close();
  }
}

/** From the first instance that is filed to the first preview of its study. */
async function previewMs(road: Road, { studyInstanceUid }: CtStudy): Promise<number | undefined> {
  await until(() => road.countFiled(studyInstanceUid) > 0);
  const filedAt = performance.now();
  await until(() => road.previewOf(studyInstanceUid) !== undefined, 10_000).catch(() => undefined);
  return performance.now() - filedAt;
}

async function until(isSo: () => boolean, mostMs = 300_000): Promise<void> {
  const endsAt = performance.now() + mostMs;
  while (!isSo()) {
    if (performance.now() > endsAt) throw new Error('This did not come about.');
    await wait(20);
  }
}

const shareOf = ({ filedPerSecond, orthancPerSecond }: Round) => filedPerSecond / orthancPerSecond;

function wordsOf(round: Round): string {
  const { orthancPerSecond, filedPerSecond, clinicMs, relayMs, previewMs: preview, rssMb } = round;
  const p95 = (ms: number[]) =>
    ms.length === 0 ? 'none' : `${distributionOf(ms).p95Ms.toFixed(0)} ms of ${ms.length}`;
  return [
    `Orthanc alone ${orthancPerSecond.toFixed(0)}/s, filed ${filedPerSecond.toFixed(0)}/s (${shareOf(round).toFixed(2)})`,
    `CPU ${clinicMs.toFixed(1)} + relay ${relayMs.toFixed(1)} ms an instance`,
    `first preview after ${preview?.toFixed(0)} ms`,
    `one exposure p95 ${p95(round.quietMs)}, in a burst ${p95(round.burstMs)}`,
    `RSS ${rssMb.toFixed(0)} MB`,
  ].join('; ');
}

function report(all: readonly Round[]): boolean {
  const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const share = median(all.map(shareOf));
  const cpuMs = median(all.map(({ clinicMs, relayMs }) => clinicMs + relayMs));
  const [quiet, burst] = [all.flatMap(({ quietMs }) => quietMs), all.flatMap(({ burstMs }) => burstMs)];
  const rssMb = Math.max(...all.map((one) => one.rssMb));
  const rows = [
    { name: 'one exposure, told', durationsMs: quiet },
    { name: '… in the middle of a CT', durationsMs: burst },
  ].filter(({ durationsMs }) => durationsMs.length > 0);
  console.log(`\n${tableOf(rows)}\n`);
  console.log(`Filed beside Orthanc alone: ${share.toFixed(2)}; the mark is ${marks.share}.`);
  console.log(`CPU of clinic and relay: ${cpuMs.toFixed(1)} ms an instance; the mark is ${marks.cpuMs}.`);
  console.log(`RSS of the clinic: ${rssMb.toFixed(0)} MB; the mark is ${marks.rssMb}.`);
  const p95s = rows.map(({ durationsMs }) => distributionOf(durationsMs).p95Ms);
  return share >= marks.share && cpuMs < marks.cpuMs && rssMb < marks.rssMb && p95s.every((ms) => ms < marks.p95Ms);
}
