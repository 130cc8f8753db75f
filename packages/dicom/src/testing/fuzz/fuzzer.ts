import { inflateSync } from 'fflate';
import type { Allocated, Allocations } from './allocations.ts';
import { examine } from './examine.ts';
import { examineModels } from './examineModels.ts';
import { examinePixels, examineRanges } from './examineMore.ts';
import { makeMutant } from './mutant.ts';
import type { Seed } from './seeds.ts';

/** What was wrong with the reading of one mutant. */
export interface Failure {
  readonly number: number;
  readonly name: string;
  readonly violations: readonly string[];
}

/** What many mutants came to. */
export interface Tally {
  mutants: number;
  elements: number;
  /** Files that were refused, with a DicomError. */
  refused: number;
  /** The largest buffer that reading asked for. */
  largestBytes: number;
  slowestMs: number;
  /** By how many times the file the heap grew at most while it was read. */
  mostHeapTimes: number;
}

/** A buffer may be so many times the file; small files may ask for {@link leastBytes} all the same. */
const mostTimesFile = 10;
const leastBytes = 64 * 1024;
/** Of a deflated dataset, beside its file: what the reader says that it believes. */
const mostInflatedRatio = 200;
/** All buffers together, of all that is done with a file: it is read some times over. */
const mostRounds = 20;
/**
 * The heap may grow by so many times the file: its elements as objects, its values, its JSON (a backslash is five
 * characters there), some times over, and with what nobody has collected yet.
 */
const mostHeapTimes = 1600;
/** What decoding may ask for beyond what the frame's bytes explain. */
const mostPlausibleBytes = 32 * 1024 * 1024;
const mostTimesDecoded = 2000;
/** A step that takes longer is slow, if it does so three times more. */
const slowMs = 100;

/** How much of the slower examinations is done: in one of so many mutants. */
const shares = { ranges: 4, pixels: 8, models: 8, twice: 16 } as const;

/** How a run is held to its bounds. */
export interface FuzzOptions {
  readonly seeds: readonly Seed[];
  readonly allocations: Allocations;
  /** Whether slowness is a failure: not where machines are busy with other things. */
  readonly timed?: boolean;
  /** Bytes of the JavaScript heap in use, where the platform tells. */
  readonly heapUsed?: () => number;
  /** Does all examinations with every mutant, not the slower ones with some. */
  readonly every?: boolean;
}

/** Examines mutants one by one. */
export class Fuzzer {
  readonly tally: Tally = { mutants: 0, elements: 0, refused: 0, largestBytes: 0, slowestMs: 0, mostHeapTimes: 0 };
  readonly #options: FuzzOptions;

  constructor(options: FuzzOptions) {
    this.#options = options;
  }

  /** Examines the mutant of this number, and gives what was wrong, if anything. */
  async run(number: number): Promise<Failure | undefined> {
    const { tally } = this;
    const { seeds, every = false } = this.#options;
    const mutant = makeMutant(number, seeds);
    const isDue = (share: number) => every || number % share === 0;
    const { bytes } = mutant;
    let digest = '';
    const violations = await this.#step('reading', bytes, () => {
      const examination = examine(bytes);
      tally.elements += examination.elements;
      if (examination.elements === 0) tally.refused += 1;
      digest = examination.digest;
      return examination.violations;
    });
    if (isDue(shares.twice) && examine(bytes).digest !== digest) {
      violations.push('comes out differently the second time');
    }
    if (isDue(shares.ranges)) violations.push(...(await this.#step('ranges', bytes, () => examineRanges(bytes))));
    if (isDue(shares.models)) violations.push(...(await this.#step('models', bytes, () => examineModels(bytes))));
    if (isDue(shares.pixels)) violations.push(...(await this.#step('pixels', bytes, () => examinePixels(bytes))));
    tally.mutants += 1;
    return violations.length === 0 ? undefined : { number, name: mutant.name, violations };
  }

  /** Runs a step and holds it to its bounds. */
  async #step(step: Step, bytes: Uint8Array, run: () => Violations | Promise<Violations>): Promise<string[]> {
    const { allocations, timed = false, heapUsed = () => 0 } = this.#options;
    const { tally } = this;
    allocations.reset();
    const wasmBytes = step === 'pixels' ? allocations.wasmBytes : 0;
    const heapBytes = heapUsed();
    const startedAtMs = performance.now();
    const violations = [...(await run())];
    const tookMs = performance.now() - startedAtMs;
    const grownBytes = heapUsed() - heapBytes;
    if (step === 'pixels') {
      const grownWasmBytes = allocations.wasmBytes - wasmBytes;
      violations.push(...pixelExcess(allocations.allocated, grownWasmBytes, bytes));
    } else {
      violations.push(...readingExcess(allocations.allocated, bytes).map((what) => `${step}: ${what}`));
      tally.largestBytes = Math.max(tally.largestBytes, allocations.allocated.largestBytes);
      tally.mostHeapTimes = Math.max(tally.mostHeapTimes, grownBytes / Math.max(bytes.length, leastBytes));
      if (grownBytes > mostHeapTimes * Math.max(bytes.length, leastBytes))
        violations.push(`${step}: ${grownBytes} bytes of heap`);
    }
    if (timed) {
      const leastMs = tookMs <= slowMs ? tookMs : await quickest(run, tookMs);
      tally.slowestMs = Math.max(tally.slowestMs, leastMs);
      if (leastMs > slowMs) violations.push(`${step}: takes ${leastMs.toFixed(0)} ms`);
    }
    return violations;
  }
}

type Step = 'reading' | 'ranges' | 'models' | 'pixels';
type Violations = readonly string[];

function readingExcess({ largestBytes, totalBytes }: Allocated, bytes: Uint8Array): string[] {
  const usual = Math.max(leastBytes, bytes.length * mostTimesFile);
  if (largestBytes <= usual && totalBytes <= usual * mostRounds) return [];
  // A buffer that grows is doubled.
  const most = Math.max(usual, 2 * inflatedBytes(bytes));
  const excess: string[] = [];
  if (largestBytes > most) excess.push(`a buffer of ${largestBytes} bytes for a file of ${bytes.length}`);
  if (totalBytes > most * mostRounds) excess.push(`buffers of ${totalBytes} bytes for a file of ${bytes.length}`);
  return excess;
}

function pixelExcess({ largestBytes }: Allocated, wasmBytes: number, bytes: Uint8Array): string[] {
  const most = mostPlausibleBytes + mostTimesDecoded * bytes.length;
  const excess: string[] = [];
  if (largestBytes > most) excess.push(`pixels: a buffer of ${largestBytes} bytes for a file of ${bytes.length}`);
  if (wasmBytes > 2 * most) excess.push(`pixels: ${wasmBytes} bytes of WebAssembly for a file of ${bytes.length}`);
  return excess;
}

/** Measured again: a busy machine is no fault of the file. */
async function quickest(run: () => unknown, firstMs: number): Promise<number> {
  let leastMs = firstMs;
  for (let again = 0; again < 3 && leastMs > slowMs; again += 1) {
    const startedAtMs = performance.now();
    await run();
    leastMs = Math.min(leastMs, performance.now() - startedAtMs);
  }
  return leastMs;
}

/**
 * What a deflated file may hold, by another inflater, or by the ratio that is believed: where the deflated part of a
 * mutant begins, and how much of a damaged one comes out, is not known. 0 for other files.
 */
function inflatedBytes(bytes: Uint8Array): number {
  // A mutation may have pushed it far back.
  const head = new TextDecoder('latin1').decode(bytes);
  const uid = '1.2.840.10008.1.2.1.99';
  const at = head.indexOf(uid);
  if (at < 0) return 0;
  const believed = bytes.length * mostInflatedRatio;
  try {
    return Math.max(believed, inflateSync(bytes.subarray(at + uid.length)).length * mostTimesFile);
  } catch {
    return believed;
  }
}
