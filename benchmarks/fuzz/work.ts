import type { Failure, Tally } from '../../packages/dicom/src/testing/fuzz/fuzzer.ts';

/** What one thread does: the numbers from `first` up to, without, `end`. */
export interface FuzzWork {
  readonly first: number;
  readonly end: number;
  readonly step: number;
  /** One Int32: the number that it is at. */
  readonly current: SharedArrayBuffer;
}

/** What a thread tells. */
export type FuzzMessage =
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'progress' | 'end'; readonly tally: Tally };
