import { median, range } from './figures.ts';
import { normalName, type SampleFile } from './files.ts';
import { type ParserName, parsers } from './reader.ts';
import { type FileFacts, runTask, type Way } from './task.ts';

/** What one parser has read of the files. */
export interface Reading {
  readonly parser: ParserName;
  readonly read: ReadonlySet<string>;
  /** Those of them that can be read over and over. */
  readonly again: ReadonlySet<string>;
  /** Files whose Patient Name came out right, of those where it is known. */
  readonly namesRight: number;
  readonly namesKnown: number;
}

/** A file is read when the parser throws nothing and gives at least one attribute of the dataset. */
export async function findReadings(files: readonly SampleFile[], source: boolean): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const parser of parsers) {
    const facts = await factsOf(parser, files, source);
    const read = new Set(files.map(({ path }) => path).filter((path) => (facts.get(path)?.elements ?? 0) > 0));
    const known = files.filter(({ patientName }) => patientName !== undefined && patientName !== '');
    const right = known.filter(({ path, patientName }) => {
      const found = facts.get(path)?.patientName;
      return found !== undefined && normalName(found) === patientName;
    });
    const again = new Set([...read].filter((path) => facts.get(path)?.again));
    readings.push({ parser, read, again, namesRight: right.length, namesKnown: known.length });
  }
  return readings;
}

/** A parser that hangs, or takes its process down, is started again behind the file that it stayed at. */
async function factsOf(
  parser: ParserName,
  files: readonly SampleFile[],
  source: boolean,
): Promise<Map<string, FileFacts>> {
  const facts = new Map<string, FileFacts>();
  let paths = files.map(({ path }) => path);
  while (paths.length > 0) {
    const { findings, ended } = await runTask({ kind: 'facts', parser, paths }, source);
    for (const finding of findings) if (finding.kind === 'facts') facts.set(finding.path, finding);
    if (ended) break;
    paths = paths.slice(findings.length + 1);
  }
  return facts;
}

/** How quick a parser is in one way of reading, one figure for each round. */
export interface Speed {
  readonly parser: ParserName;
  readonly way: Way;
  readonly passesMs: readonly number[];
}

const ways: readonly { parser: ParserName; way: Way }[] = [
  ...parsers.flatMap((parser) => [{ parser, way: 'values' } as const, { parser, way: 'parse' } as const]),
  { parser: '@clinikit/dicom', way: 'json' },
];
const rounds = 5;
const leastMs = 500;

/** Reads the same files in every way, one process after the other, round by round. @throws Error when one of them fails. */
export async function measureSpeeds(paths: readonly string[], source: boolean): Promise<Speed[]> {
  const speeds = ways.map((way) => ({ ...way, passesMs: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { parser, way, passesMs } of speeds) {
      const { findings } = await runTask({ kind: 'files', parser, way, paths, leastMs }, source);
      const [found] = findings;
      if (found?.kind !== 'files') throw new Error(`${parser} ended before it was measured.`);
      passesMs.push(median(found.passesMs));
    }
    console.log(`Round ${round + 1} of ${rounds}`);
  }
  return speeds;
}

/** One line of the table of speeds. */
export function speedLine({ parser, way, passesMs }: Speed, files: number, sizeBytes: number): string[] {
  const passMs = median(passesMs);
  const names = { parse: 'parsed', values: 'all values read', json: 'written as DICOM JSON' };
  return [
    `${parser}, ${names[way]}`,
    passMs.toFixed(1),
    range(passesMs, 1),
    Math.round((files / passMs) * 1000).toLocaleString('en'),
    (sizeBytes / 1e6 / (passMs / 1000)).toFixed(0),
  ];
}
