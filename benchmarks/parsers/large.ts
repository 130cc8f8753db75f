import { median, range } from './figures.ts';
import { type LargeFile, largeFiles } from './largeFiles.ts';
import { type ParserName, parsers } from './reader.ts';
import { mostSilentMs, runTask } from './task.ts';

/** What a large file takes one parser. */
export interface LargeReading {
  readonly parser: ParserName;
  readonly file: LargeFile;
  /** It did not come to an end: then there is one round, and no figure. */
  readonly silent: boolean;
  /** One median for each round; none when the parser refuses the file. */
  readonly timesMs: readonly number[];
  readonly heldBytes: readonly number[];
  readonly peakBytes: readonly number[];
}

const rounds = 3;
/** Of 100 kB: 110 MB. */
const frames = 1100;

/** Reads the large files, one process after the other, round by round. */
export async function measureLargeFiles(source: boolean): Promise<LargeReading[]> {
  const readings = largeFiles.flatMap((file) =>
    parsers.map((parser) => ({
      parser,
      file,
      silent: false,
      timesMs: [] as number[],
      heldBytes: [] as number[],
      peakBytes: [] as number[],
    })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const reading of readings.filter(({ silent }) => !silent)) {
      const { parser, file } = reading;
      const { findings, silent } = await runTask({ kind: 'large', parser, file, frames }, source);
      reading.silent = silent;
      const [found] = findings;
      if (found?.kind !== 'large') continue;
      reading.timesMs.push(median(found.timesMs));
      reading.heldBytes.push(found.heldBytes);
      reading.peakBytes.push(found.peakBytes);
    }
    console.log(`Round ${round + 1} of ${rounds}`);
  }
  return readings;
}

/** One line of the table of large files. */
export function largeLine({ parser, file, silent, timesMs, heldBytes, peakBytes }: LargeReading): string[] {
  if (silent) return [`${file}: ${parser}`, `over ${mostSilentMs.toLocaleString('en')}`, '', '', ''];
  if (timesMs.length === 0) return [`${file}: ${parser}`, 'refused', '', '', ''];
  const digits = median(timesMs) < 1 ? 3 : median(timesMs) < 10 ? 1 : 0;
  return [
    `${file}: ${parser}`,
    median(timesMs).toFixed(digits),
    range(timesMs, digits),
    megabytes(median(heldBytes)),
    megabytes(median(peakBytes)),
  ];
}

function megabytes(bytes: number): string {
  return Math.max(0, bytes / 1e6).toFixed(1);
}
