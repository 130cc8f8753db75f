import type { Answer } from './multipart/answer.ts';
import { chromiumMemory, type Measure } from './multipart/chromiumMemory.ts';
import { chromiumTimes } from './multipart/chromiumParsing.ts';
import { startFrameServer } from './multipart/frameServer.ts';
import type { MemoryUse, Way } from './multipart/memory.ts';
import { nodeMemory } from './multipart/nodeMemory.ts';
import { nodeTimes } from './multipart/nodeParsing.ts';
import { pageScript } from './multipart/pageScript.ts';
import type { Parser, Task } from './multipart/passes.ts';
import { median, medianRatio, range } from './parsers/figures.ts';
import { installPeers } from './parsers/peers.ts';
import { markdownTable } from './table.ts';

/** Times faster than dicomweb-client. */
const mark = 5;
/** What reading 1 GB may take beyond what is held before, in bytes. */
const mostGrown = 160e6;
const rounds = 5;
const memoryRounds = 3;

const whole: Parser = '@clinikit/client';
const streamed: Parser = '@clinikit/client, bodies as they arrive';
const peer: Parser = 'dicomweb-client';
const parsers: readonly Parser[] = [whole, streamed, peer, 'arrays alone'];
const answers: readonly (Answer & { readonly name: string })[] = [
  { name: '200 frames of 512 kB', parts: 200, partBytes: 524_288 },
  { name: '5,000 parts of 4 kB', parts: 5000, partBytes: 4096 },
  { name: 'one part of 100 MB', parts: 1, partBytes: 100_000_000 },
];
const frames = 100;
const frameBytes = 10_500_000;
const fileBytes = 1_050_000_000;

/**
 * Parses the same multipart answers with this client and with dicomweb-client, and reads answers of 1 GB in Node and in
 * Chromium.
 *
 * @returns whether the marks were kept.
 */
export async function measureMultipart(): Promise<boolean> {
  await installPeers();
  const marks = [...(await measureParsing()), ...(await measureMemory())];
  for (const { name, kept } of marks) console.log(`${kept ? 'kept  ' : 'MISSED'} ${name}`);
  return marks.every(({ kept }) => kept);
}

interface Mark {
  readonly name: string;
  readonly kept: boolean;
}

async function measureParsing(): Promise<Mark[]> {
  const script = await pageScript('parsingPage');
  const places: Readonly<Record<string, (task: Task) => Promise<readonly number[]>>> = {
    Node: nodeTimes,
    Chromium: (task) => chromiumTimes(task, script),
  };
  const lines: string[][] = [];
  const marks: Mark[] = [];
  for (const [place, timesOf] of Object.entries(places)) {
    for (const answer of answers) {
      const times = new Map<Parser, number[]>(parsers.map((parser) => [parser, []]));
      for (let round = 0; round < rounds; round += 1) {
        for (const [parser, medians] of times) medians.push(median(await timesOf({ parser, answer })));
      }
      const theirs = times.get(peer) ?? [];
      const megabytes = (answer.parts * answer.partBytes) / 1e6;
      for (const [parser, medians] of times) {
        const speed = (megabytes / (median(medians) / 1000)).toFixed(0);
        const ratio = parser === peer ? '' : medianRatio(theirs, medians).toFixed(1);
        lines.push([
          `${place}, ${answer.name}: ${parser}`,
          median(medians).toFixed(1),
          range(medians, 1),
          speed,
          ratio,
        ]);
      }
      const ratio = medianRatio(theirs, times.get(whole) ?? []);
      marks.push({ name: `${place}, ${answer.name}: ${ratio.toFixed(1)} times dicomweb-client`, kept: ratio >= mark });
    }
  }
  console.log(`\n${markdownTable(['parsed', 'ms', 'rounds', 'MB/s', 'times faster'], lines)}\n`);
  return marks;
}

async function measureMemory(): Promise<Mark[]> {
  const lines: string[][] = [];
  const marks: Mark[] = [];
  const page = { type: 'text/html', body: '<!doctype html><script type="module" src="/reader.js"></script>' };
  const script = { type: 'text/javascript', body: await pageScript('readingPage') };
  const server = await startFrameServer({ frameBytes, fileBytes }, { '/page': page, '/reader.js': script });
  const note = (name: string, what: string, uses: readonly (MemoryUse | undefined)[], isMarked: boolean) => {
    const lived = uses.filter((use) => use !== undefined);
    const grown = lived.map(({ grownBytes }) => grownBytes / 1e6);
    const isWhole = lived.length === uses.length && lived.every(({ readBytes }) => readBytes >= fileBytes);
    if (isMarked)
      marks.push({ name: `${name}, ${what}: flat`, kept: isWhole && Math.max(...grown) * 1e6 <= mostGrown });
    if (lived.length < uses.length) return lines.push([name, what, 'fails', '', '']);
    const seconds = median(lived.map(({ tookMs }) => tookMs / 1000)).toFixed(1);
    lines.push([name, what, median(grown).toFixed(0), range(grown, 0), seconds]);
  };
  const repeated = async <Result>(measure: () => Promise<Result>) => {
    const results: Result[] = [];
    for (let round = 0; round < memoryRounds; round += 1) results.push(await measure());
    return results;
  };
  try {
    for (const way of ['frames', 'file'] satisfies Way[]) {
      const what = way === 'frames' ? `${frames} frames of 10.5 MB` : 'one file of 1.05 GB';
      const node = await repeated(() => nodeMemory(server.url, way, frames));
      note(`Node, ${what}: @clinikit/client`, 'resident', node, true);
      // What dicomweb-client holds is XMLHttpRequest's until it is there, and shows in the resident size alone.
      const looks: readonly [client: string, measure: Measure][] = [
        ['@clinikit/client', 'held'],
        ['@clinikit/client', 'resident'],
        ['dicomweb-client', 'resident'],
        ...(way === 'file' ? [['fetch', 'resident'] satisfies [string, Measure]] : []),
      ];
      for (const [client, measure] of looks) {
        const uses = await repeated(() => chromiumMemory(server.url, `${client} ${way}`, frames, measure));
        note(`Chromium, ${what}: ${client}`, measure, uses, measure === 'held');
      }
    }
  } finally {
    await server.close();
  }
  console.log(`\n${markdownTable(['1.05 GB over HTTP', 'memory', 'MB more', 'rounds', 's'], lines)}\n`);
  return marks;
}
