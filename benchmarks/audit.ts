import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distributionOf } from './distribution.ts';
import { type ServerChild, startChild } from './server/child.ts';
import { type BenchImages, makeImages, uploadImages } from './server/images.ts';
import { type Ask, requestsPerSecond } from './server/load.ts';
import { fillPeople } from './server/people.ts';
import { markdownTable } from './table.ts';

const rounds = 31;
/** Short, so that what else goes on meets both. */
const durationMs = 400;
const people = 100_000;
/** What a chart that is worked in asks for in five minutes: whatever changes in it is read again. */
const readsOfChart = 100;
/** As many as there are connections. */
const readers = 8;
/** What the audit may cost, as a share of the requests a second. */
const markShare = 0.15;

/** One kind of work, of which there is another piece for each clinic. */
interface Work {
  readonly name: string;
  readonly isMarked: boolean;
  ask(clinic: ServerChild): () => Ask;
}

/**
 * What it costs to write down who looks at what, beside the same clinic that writes nothing, by turns in one run.
 *
 * @returns whether the marks were kept: of reading charts, and of frames.
 */
export async function measureAudit(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-bench-'));
  const stop: (() => Promise<unknown>)[] = [];
  try {
    const [audited, plain] = [join(folder, 'audited'), join(folder, 'plain')];
    const images = await fill(audited, join(folder, 'files'));
    await cp(audited, plain, { recursive: true });
    const withAudit = await startChild('auditedChild.ts', { folder: audited, isAudited: true });
    stop.push(() => withAudit.stop());
    const without = await startChild('auditedChild.ts', { folder: plain, isAudited: false });
    stop.push(() => without.stop());
    const lines: string[][] = [];
    let kept = true;
    for (const { name, isMarked, ask } of works(images)) {
      const asks = { withAudit: ask(withAudit), without: ask(without) };
      const sides = { withAudit: sideOf(withAudit, asks.withAudit), without: sideOf(without, asks.without) };
      // Both have warmed up before anything counts.
      for (const each of [asks.withAudit, asks.without]) await requestsPerSecond(each);
      for (let round = 0; round < rounds; round += 1) {
        const order = round % 2 === 0 ? (['withAudit', 'without'] as const) : (['without', 'withAudit'] as const);
        for (const which of order) await sides[which].work();
      }
      const costs = sides.withAudit.rates.map((rate, at) => 1 - rate / (sides.without.rates[at] ?? 1));
      const { medianMs: cost } = distributionOf(costs);
      if (isMarked) kept = cost < markShare && kept;
      const [cpuWith, cpuWithout] = [sides.withAudit.cpuMs(), sides.without.cpuMs()];
      lines.push([
        name,
        distributionOf(sides.without.rates).medianMs.toFixed(0),
        distributionOf(sides.withAudit.rates).medianMs.toFixed(0),
        percent(cost),
        isMarked ? percent(markShare) : '',
        cpuWithout.toFixed(3),
        cpuWith.toFixed(3),
        percent(cpuWith / cpuWithout - 1),
      ]);
      console.log(lines.at(-1)?.join('  '));
    }
    const head = ['', 'a second without', 'with audit', 'cost', 'mark', 'CPU ms without', 'with audit', 'cost'];
    console.log(`\n${markdownTable(head, lines)}\n`);
    return kept;
  } finally {
    for (const each of stop) await each();
    await rm(folder, { recursive: true, force: true });
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** One of the two clinics at one kind of work. */
function sideOf(clinic: ServerChild, ask: () => Ask) {
  const rates: number[] = [];
  let asked = 0;
  let cpuMs = 0;
  const counted = () => {
    asked += 1;
    return ask();
  };
  return {
    rates,
    async work(): Promise<void> {
      const before = await clinic.cpuMs();
      rates.push(await requestsPerSecond(counted, { durationMs }));
      cpuMs += (await clinic.cpuMs()) - before;
    },
    /** Of the server, for a request. */
    cpuMs: () => cpuMs / asked,
  };
}

/** A clinic with people and images, whose process has ended. */
async function fill(folder: string, filesFolder: string): Promise<BenchImages> {
  await mkdir(folder);
  const clinic = await startChild('auditedChild.ts', { folder, isAudited: true });
  try {
    await fetch(`${clinic.url}/api/health`);
    fillPeople(folder, people);
    return await uploadImages(`${clinic.url}/api/dicomweb`, await makeImages(filesFolder));
  } finally {
    await clinic.stop();
  }
}

function works({ study, series, slices, multiFrame }: BenchImages): Work[] {
  const octets = { headers: { accept: 'multipart/related; type="application/octet-stream"; transfer-syntax=*' } };
  /** Eight people, each with a patient of their own: another one after so many reads, and not all at the same time. */
  const reads = (readsOfOne: number, from: number) => (clinic: ServerChild) => {
    let at = 0;
    return () => {
      at += 1;
      const person = at % readers;
      const chart = Math.floor((at / readers + (person * readsOfOne) / readers) / readsOfOne);
      return { url: `${clinic.url}/api/fhir/Patient/person-${(from + chart * readers + person) % people}` };
    };
  };
  const frames = (pathOf: (at: number) => string) => (clinic: ServerChild) => {
    let at = 0;
    return () => {
      at += 1;
      return { url: `${clinic.url}/api/dicomweb/studies/${pathOf(at)}`, ...octets };
    };
  };
  return [
    { name: `FHIR read, ${readsOfChart} of each patient`, isMarked: true, ask: reads(readsOfChart, 0) },
    { name: 'FHIR read, 20 of each patient', isMarked: false, ask: reads(20, Math.floor(people / 3)) },
    {
      name: 'CT frames',
      isMarked: true,
      ask: frames((at) => `${study}/series/${series}/instances/${slices[at % slices.length]}/frames/1`),
    },
    {
      name: 'frames of one object',
      isMarked: true,
      ask: frames(
        (at) =>
          `${multiFrame.study}/series/${multiFrame.series}/instances/${multiFrame.instance}/frames/${(at % multiFrame.frames) + 1}`,
      ),
    },
    // The worst that there is: a commit to the disk for what is read in a tenth of a millisecond.
    { name: 'FHIR read, each of another patient', isMarked: false, ask: reads(1, Math.floor((people * 2) / 3)) },
  ];
}
