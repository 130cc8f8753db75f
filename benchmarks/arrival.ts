import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createOrthancClient } from '@clinikit/client/orthanc';
import { enrollPeople } from '../examples/express/demo/people.ts';
import { startSystem } from '../examples/express/test/processes.ts';
import { storescu } from '../scripts/test/storescu.ts';
import { type ArrivingStudy, makeArrivingStudies } from './arrivingStudies.ts';
import { distributionOf, tableOf } from './distribution.ts';
import { type FiledTimes, readFiledTimes } from './filedTimes.ts';
import { type OpenChart, openChart, type Seen } from './openChart.ts';

/** From the end of `storescu` to the event in the open page, p95. */
const markMs = 500;
const rounds = 3;
const warmUps = 5;
const arrivals = 40;

/** One image on its way, in ms since 1970. */
interface Arrival extends Seen, FiledTimes {
  kind: string;
  sentAtMs: number;
  /** Whether Orthanc listed the change when `storescu` had ended. */
  listed: boolean;
}

/**
 * How long after a machine has sent an image the open chart knows of it and shows it: the real Orthanc, relay, app and
 * Chromium, one image at a time on a quiet machine, each a study of its own. Every round starts all of them anew.
 *
 * @returns whether the mark was kept.
 */
export async function measureArrival(): Promise<boolean> {
  const all: Arrival[][] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const measured = await measureRound();
    all.push(measured);
    const { medianMs, p95Ms, maxMs } = distributionOf(measured.map(toEvent));
    const figures = [medianMs, p95Ms, maxMs].map((ms) => ms.toFixed(0)).join(' / ');
    console.log(`Round ${round}: ${measured.length} arrivals, to the event: median / p95 / max ${figures} ms`);
  }
  const flat = all.flat();
  const kinds = [...new Set(flat.map(({ kind }) => kind))];
  const p95s = all.map((measured) => distributionOf(measured.map(toEvent)).p95Ms);
  const { p95Ms } = distributionOf(flat.map(toEvent));
  console.log(
    `\n${tableOf([
      { name: '**storescu ended → event in the page**', durationsMs: flat.map(toEvent) },
      ...kinds.map((kind) => ({
        name: `… ${kind}`,
        durationsMs: flat.filter((arrival) => arrival.kind === kind).map(toEvent),
      })),
      { name: '**storescu ended → card painted**', durationsMs: flat.map((a) => a.rowAtMs - a.sentAtMs) },
      { name: 'storescu ended → in the inbox', durationsMs: flat.map((a) => a.announcedAtMs - a.sentAtMs) },
      { name: 'inbox → filed', durationsMs: flat.map((a) => a.filedAtMs - a.announcedAtMs) },
      { name: 'filed → event in the page', durationsMs: flat.map((a) => a.eventAtMs - a.filedAtMs) },
      { name: 'event in the page → card painted', durationsMs: flat.map((a) => a.rowAtMs - a.eventAtMs) },
      { name: 'filed → preview made, row done', durationsMs: flat.map((a) => a.doneAtMs - a.filedAtMs) },
    ])}\n`,
  );
  const listed = flat.filter((arrival) => arrival.listed).length;
  console.log(`Orthanc listed the change at once when storescu had ended: ${listed} of ${flat.length}.`);
  const spread = `${Math.min(...p95s).toFixed(0)} to ${Math.max(...p95s).toFixed(0)} ms`;
  console.log(`p95 to the event: ${p95Ms.toFixed(0)} ms, by rounds ${spread}; the mark is ${markMs} ms.`);
  return p95Ms <= markMs;
}

const toEvent = ({ eventAtMs, sentAtMs }: Arrival): number => eventAtMs - sentAtMs;

async function measureRound(): Promise<Arrival[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'clinikit-bench-'));
  const system = await startSystem();
  let chart: OpenChart | undefined;
  try {
    await enrollPeople(system.clinicUrl, { ...system, signal: AbortSignal.timeout(10_000) });
    chart = await openChart(system.url, /Wiśniewska/);
    const orthanc = createOrthancClient({ url: system.orthanc.url, auth: system.orthanc });
    const send = async (study: ArrivingStudy): Promise<Omit<Arrival, keyof FiledTimes> & { study: string }> => {
      const before = await orthanc.changes.last();
      await storescu(system.orthanc, [study.file], 'jpeg-ls');
      const sentAtMs = performance.timeOrigin + performance.now();
      const after = await orthanc.changes.last();
      const seen = await waitFor(chart, study);
      // At any moment of the relay's polling, and when the preview of the one before is made.
      await wait(500 + Math.random() * 500);
      return { ...seen, kind: study.kind, study: study.studyInstanceUid, sentAtMs, listed: after > before };
    };
    const sent = [];
    for (const study of await makeArrivingStudies(scratch, warmUps + arrivals)) sent.push(await send(study));
    const filed = readFiledTimes(system.folder);
    return sent.slice(warmUps).map(({ study, ...arrival }) => {
      const times = filed.get(study);
      if (!times) throw new Error('A study that the page showed is not in the database.');
      return { ...arrival, ...times };
    });
  } finally {
    await chart?.close();
    await system.stop();
    await rm(scratch, { recursive: true, force: true });
  }
}

function waitFor(chart: OpenChart | undefined, { studyInstanceUid }: ArrivingStudy): Promise<Seen> {
  if (!chart) throw new Error('The chart is not open.');
  return chart.seen(studyInstanceUid);
}
