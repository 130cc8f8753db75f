import { readFileSync, writeFileSync } from 'node:fs';
import { readBytes } from './files.ts';
import { measureGrowth } from './growth.ts';
import { makeLargeFile } from './largeFiles.ts';
import { loadReader, type Reader } from './reader.ts';
import type { Finding, Task } from './task.ts';

// One parser in a process of its own: what others leave in the heap, or make the engine forget, does not reach it.
// Called as `node --expose-gc child.ts <task as JSON>`; says what it found over the channel to its parent.

const task: Task = JSON.parse(process.argv[2] ?? '');
const reader = await loadReader(task.parser);
if (task.kind === 'facts') findFacts(task.paths);
else if (task.kind === 'files') timeFiles(task);
else if (task.kind === 'large') measureLarge(task);
else tell({ kind: 'growth', lines: measureGrowth() });

function tell(finding: Finding): void {
  process.send?.(finding);
}

/** Told one by one: the parent sees where a parser stays. */
function findFacts(paths: readonly string[]): void {
  for (const path of paths) {
    try {
      const bytes = readBytes(path);
      reader.readValues(bytes.slice());
      const { elements, patientName } = reader.facts(bytes.slice());
      const name = typeof patientName === 'string' ? { patientName } : {};
      tell({ kind: 'facts', path, elements, again: readsAgain(bytes), ...name });
    } catch {
      // Not read; what parsers throw differs too much to be compared.
      tell({ kind: 'facts', path, elements: 0, again: false });
    }
  }
}

/** Some parsers swap the bytes of their input in place, and then cannot read it a second time. */
function readsAgain(bytes: Uint8Array<ArrayBuffer>): boolean {
  try {
    for (let run = 0; run < 3; run += 1) reader.readValues(bytes);
    return true;
  } catch {
    return false;
  }
}

function timeFiles({ way, paths, leastMs }: Extract<Task, { kind: 'files' }>): void {
  const files = paths.map(readBytes);
  const read = wayOf(reader, way);
  const pass = (): number => {
    const startedAtMs = ownMs();
    for (const bytes of files) read(bytes);
    return ownMs() - startedAtMs;
  };
  const warmUntilMs = performance.now() + leastMs;
  do pass();
  while (performance.now() < warmUntilMs);
  globalThis.gc?.();
  const passesMs: number[] = [];
  const untilMs = performance.now() + leastMs;
  do passesMs.push(pass());
  while (performance.now() < untilMs);
  tell({ kind: 'files', passesMs });
}

/** The time that this thread itself has run for: what others take of a shared machine is not counted. */
function ownMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function wayOf(
  { parse, readValues, writeJson }: Reader,
  way: 'parse' | 'values' | 'json',
): (bytes: Uint8Array<ArrayBuffer>) => unknown {
  if (way === 'parse') return parse;
  if (way === 'values') return readValues;
  if (writeJson === undefined) throw new Error('This parser writes no JSON.');
  return writeJson;
}

function measureLarge({ file, frames }: Extract<Task, { kind: 'large' }>): void {
  const small = makeLargeFile(file, 10);
  const bytes = makeLargeFile(file, frames);
  const warmUntilMs = performance.now() + 500;
  do reader.parse(small);
  while (performance.now() < warmUntilMs);
  const before = settled();
  resetPeak();
  const residentBytes = statusBytes('VmRSS');
  const parsed = reader.parse(bytes);
  const peakBytes = statusBytes('VmHWM') - residentBytes;
  const heldBytes = settled() - before;
  const timesMs: number[] = [];
  const untilMs = performance.now() + 1000;
  do {
    const startedAtMs = performance.now();
    reader.parse(bytes);
    timesMs.push(performance.now() - startedAtMs);
  } while (performance.now() < untilMs);
  tell({ kind: 'large', timesMs, heldBytes, peakBytes, parsed: parsed !== undefined });
}

/** What is still held once the garbage is gone; buffers are part of `external`. */
function settled(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Linux alone lets a process forget its highest resident size. */
function resetPeak(): void {
  if (process.platform === 'linux') writeFileSync('/proc/self/clear_refs', '5');
}

function statusBytes(field: 'VmRSS' | 'VmHWM'): number {
  if (process.platform !== 'linux') {
    return field === 'VmRSS' ? process.memoryUsage.rss() : process.resourceUsage().maxRSS * 1024;
  }
  const line = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync('/proc/self/status', 'utf8'));
  return Number(line?.[1] ?? Number.NaN) * 1024;
}
