import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orthancPath, startOrthanc, type TestOrthanc } from '../scripts/test/orthanc.ts';
import { distributionOf } from './distribution.ts';
import { type ServerChild, startChild } from './server/child.ts';
import { measureCstore } from './server/cstore.ts';
import { type BenchImages, makeImages, uploadImages } from './server/images.ts';
import { type Ask, requestsPerSecond } from './server/load.ts';
import { fillPeople } from './server/people.ts';
import { measureStreams } from './server/streams.ts';
import { markdownTable } from './table.ts';

const rounds = 5;
/** What ten of a thousand streams may cost an arrival. */
const streamsMarkMs = 5;

/** One question, and those who answer it. */
interface Case {
  name: string;
  /** By hand under `node:http`, over the same data. */
  floor: () => Ask;
  clinikit: () => Ask;
  orthanc?: (() => Ask) | undefined;
}

/**
 * The server under load, beside what can be written by hand for each question and beside Orthanc's own DICOMweb, all on
 * the same data, by turns in one run.
 *
 * @returns whether the mark of the event streams was kept; the others are yardsticks.
 */
export async function measureServer(): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-bench-'));
  const clinic = await startChild('clinicChild.ts', { folder, patientIdSystem: 'urn:bench:number' });
  const stop: (() => Promise<unknown>)[] = [() => clinic.stop()];
  try {
    await fetch(`${clinic.url}/api/health`);
    const files = await makeImages(join(folder, 'files'));
    fillPeople(folder, 10_000);
    const images = await uploadImages(`${clinic.url}/api/dicomweb`, files);
    for (const study of [images.study, images.multiFrame.study]) await fileUnder(clinic, study, 'person-1');
    const orthanc = orthancPath() === undefined ? undefined : await startOrthanc({ dicomWeb: true });
    if (orthanc) {
      stop.unshift(() => orthanc.stop());
      for (const file of files)
        await fetch(`${orthanc.url}/instances`, { method: 'POST', body: file, headers: authOf(orthanc) });
    }
    const floor = await startChild('floorChild.ts', { folder });
    stop.unshift(() => floor.stop());
    const lines = await measureCases(peopleCases(clinic, floor, 10_000));
    fillPeople(folder, 100_000);
    lines.push(...(await measureCases(peopleCases(clinic, floor, 100_000))));
    lines.push(...(await measureCases(imageCases(clinic, floor, orthanc, images))));
    console.log(
      `\n${markdownTable(['requests a second', 'by hand', 'Clinikit', 'Clinikit / by hand', 'lowest to highest', 'Orthanc'], lines)}\n`,
    );
    const few = await measureStreams(clinic, images.study, 0);
    const many = await measureStreams(clinic, images.study, 980);
    const cost = many.cpuMs - few.cpuMs;
    console.log(
      markdownTable(
        ['event streams', 'told, median ms', 'p95 ms', 'CPU of the server, ms an arrival'],
        [
          ['20 open, 10 concerned', ...figures(few)],
          ['1,000 open, 10 concerned', ...figures(many)],
        ],
      ),
    );
    console.log(
      `\n980 streams that are not concerned cost an arrival ${cost.toFixed(2)} ms; the mark is ${streamsMarkMs} ms.`,
    );
    const { orthanc: received, filed } = await measureCstore();
    console.log(
      `C-STORE: Orthanc alone receives ${received.toFixed(0)} instances a second, ${filed.toFixed(0)} are filed behind it: ${(filed / received).toFixed(2)}.`,
    );
    return cost < streamsMarkMs;
  } finally {
    for (const each of stop) await each();
    await rm(folder, { recursive: true, force: true });
  }
}

const figures = ({ toldMs, cpuMs }: Awaited<ReturnType<typeof measureStreams>>): string[] =>
  [toldMs.median, toldMs.p95, cpuMs].map((ms) => ms.toFixed(1));

const authOf = ({ username, password }: TestOrthanc): Record<string, string> => ({
  authorization: `Basic ${btoa(`${username}:${password}`)}`,
});

async function fileUnder(clinic: ServerChild, study: string, patientId: string): Promise<void> {
  const response = await fetch(`${clinic.url}/api/imaging/studies/${study}/filing`, {
    ...{ method: 'POST', body: JSON.stringify({ patientId }), headers: { 'content-type': 'application/json' } },
  });
  if (!response.ok) throw new Error(`A study was not filed: ${response.status}.`);
}

/** Each question in turn, everybody in every round; the order of those who answer goes round. */
async function measureCases(cases: readonly Case[]): Promise<string[][]> {
  const lines: string[][] = [];
  for (const { name, floor, clinikit, orthanc } of cases) {
    const asked = { floor, clinikit, ...(orthanc && { orthanc }) };
    const rates = new Map<string, number[]>(Object.keys(asked).map((who) => [who, []]));
    for (let round = 0; round < rounds; round += 1) {
      const order = Object.entries(asked);
      for (const [who, ask] of [...order.slice(round % order.length), ...order.slice(0, round % order.length)]) {
        rates.get(who)?.push(await requestsPerSecond(ask));
      }
    }
    const of = (who: string) => rates.get(who) ?? [];
    const median = (values: readonly number[]) => (values.length > 0 ? distributionOf(values).medianMs : 0);
    const shares = of('clinikit').map((rate, at) => rate / (of('floor')[at] ?? 1));
    const share = (value: number) => value.toFixed(2);
    lines.push([
      name,
      median(of('floor')).toFixed(0),
      median(of('clinikit')).toFixed(0),
      share(median(shares)),
      `${share(Math.min(...shares))} to ${share(Math.max(...shares))}`,
      orthanc ? median(of('orthanc')).toFixed(0) : '',
    ]);
    console.log(lines.at(-1)?.join('  '));
  }
  return lines;
}

function peopleCases(clinic: ServerChild, floor: ServerChild, count: number): Case[] {
  let at = 0;
  const next = () => {
    at = (at + 7919) % count;
    return at;
  };
  const names = ['nowak1', 'anna', 'zolkiewska33', 'lucja', 'wojcik90'];
  const patient = () =>
    JSON.stringify({
      resourceType: 'Patient',
      name: [{ family: `Nowa${next()}`, given: ['Ewa'] }],
      birthDate: '1990-01-02',
    });
  const created = { method: 'POST' as const, headers: { 'content-type': 'application/fhir+json' } };
  const people = count.toLocaleString('en-US');
  return [
    {
      name: `FHIR read, ${people} patients`,
      floor: () => ({ url: `${floor.url}/read/person-${next()}` }),
      clinikit: () => ({ url: `${clinic.url}/api/fhir/Patient/person-${next()}` }),
    },
    {
      name: `name search, ${people} patients`,
      floor: () => ({ url: `${floor.url}/name?name=${names[next() % names.length]}` }),
      clinikit: () => ({ url: `${clinic.url}/api/fhir/Patient?name=${names[next() % names.length]}` }),
    },
    {
      name: `create, ${people} patients`,
      floor: () => ({ url: `${floor.url}/create`, ...created, body: patient() }),
      clinikit: () => ({ url: `${clinic.url}/api/fhir/Patient`, ...created, body: patient() }),
    },
  ];
}

function imageCases(
  clinic: ServerChild,
  floor: ServerChild,
  orthanc: TestOrthanc | undefined,
  { study, series, slices, multiFrame }: BenchImages,
): Case[] {
  let at = 0;
  const next = (most: number) => {
    at += 1;
    return at % most;
  };
  const ours = `${clinic.url}/api/dicomweb`;
  const accept = (type: string) => ({ headers: { accept: type } });
  const asOrthanc = (path: string, type: string): Ask => ({
    url: `${orthanc?.url}/dicom-web/${path}`,
    headers: { accept: type, ...(orthanc && authOf(orthanc)) },
  });
  const octets = 'multipart/related; type="application/octet-stream"; transfer-syntax=*';
  const json = 'application/dicom+json';
  const ofSlices = `studies/${study}/series/${series}`;
  const slice = () => slices[next(slices.length)] ?? '';
  const ofFrames = `studies/${multiFrame.study}/series/${multiFrame.series}/instances/${multiFrame.instance}`;
  const frame = () => next(multiFrame.frames) + 1;
  const only = (ask: () => Ask) => (orthanc ? ask : undefined);
  return [
    {
      name: 'a health check beside bare node:http',
      floor: () => ({ url: `${floor.url}/bare` }),
      clinikit: () => ({ url: `${clinic.url}/api/health` }),
    },
    {
      name: 'CT frames',
      floor: () => ({ url: `${floor.url}/frame/${slice()}/1` }),
      clinikit: () => ({ url: `${ours}/${ofSlices}/instances/${slice()}/frames/1`, ...accept(octets) }),
      orthanc: only(() => asOrthanc(`${ofSlices}/instances/${slice()}/frames/1`, octets)),
    },
    {
      name: 'frames of one object',
      floor: () => ({ url: `${floor.url}/frame/${multiFrame.instance}/${frame()}` }),
      clinikit: () => ({ url: `${ours}/${ofFrames}/frames/${frame()}`, ...accept(octets) }),
      orthanc: only(() => asOrthanc(`${ofFrames}/frames/${frame()}`, octets)),
    },
    {
      name: 'metadata of a series of 60',
      floor: () => ({ url: `${floor.url}/metadata/${series}` }),
      clinikit: () => ({ url: `${ours}/${ofSlices}/metadata`, ...accept(json) }),
      orthanc: only(() => asOrthanc(`${ofSlices}/metadata`, json)),
    },
    {
      name: 'QIDO-RS, all studies',
      floor: () => ({ url: `${floor.url}/studies` }),
      clinikit: () => ({ url: `${ours}/studies`, ...accept(json) }),
      orthanc: only(() => asOrthanc('studies', json)),
    },
  ];
}
