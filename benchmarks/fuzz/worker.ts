import { getHeapStatistics } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { Allocations } from '../../packages/dicom/src/testing/fuzz/allocations.ts';
import { Fuzzer } from '../../packages/dicom/src/testing/fuzz/fuzzer.ts';
import { findSeeds } from './seedFiles.ts';
import type { FuzzMessage, FuzzWork } from './work.ts';

// Examines every so-manieth number; where it is stands in shared memory, so that the parent sees a file it hangs on.

const { first, end, step, current }: FuzzWork = workerData;
const position = new Int32Array(current);
const allocations = new Allocations();
allocations.start();
const fuzzer = new Fuzzer({
  seeds: findSeeds(),
  allocations,
  timed: true,
  heapUsed: () => getHeapStatistics().used_heap_size,
});
const tell = (message: FuzzMessage) => parentPort?.postMessage(message);
for (let number = first; number < end; number += step) {
  Atomics.store(position, 0, number);
  const failure = await fuzzer.run(number);
  if (failure) tell({ kind: 'failure', failure });
  if (fuzzer.tally.mutants % 5000 === 0) tell({ kind: 'progress', tally: fuzzer.tally });
}
tell({ kind: 'end', tally: fuzzer.tally });
