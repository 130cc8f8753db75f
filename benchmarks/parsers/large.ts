import { median, range } from './figures.ts';
import { type LargeFile, largeFiles } from './largeFiles.ts';
import { type ParserName, parsers } from './reader.ts';
import { runTask } from './task.ts';

/** What a large file takes one parser. */
export interface LargeReading {
  readonly parser: ParserName;
  readonly file: LargeFile;
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
      timesMs: [] as number[],
      heldBytes: [] as number[],
      peakBytes: [] as number[],
    })),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const { parser, file, timesMs, heldBytes, peakBytes } of readings) {
      const { findings } = await runTask({ kind: 'large', parser, file, frames }, source);
      const [found] = findings;
      if (found?.kind !== 'large') continue;
      timesMs.push(median(found.timesMs));
      heldBytes.push(found.heldBytes);
      peakBytes.push(found.peakBytes);
    }
    console.log(`Round ${round + 1} of ${rounds}`);
  }
  return readings;
}

/** One line of the table of large files. */
export function largeLine({ parser, file, timesMs, heldBytes, peakBytes }: LargeReading): string[] {
  if (timesMs.length === 0) return [`${file}: ${parser}`, 'refused', '', '', ''];
  const digits = median(timesMs) < 10 ? 2 : 0;
  return [
    `${file}: ${parser}`,
    median(timesMs).toFixed(digits),
    range(timesMs, digits),
    megabytes(median(heldBytes)),
    megabytes(median(peakBytes)),
  ];
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
