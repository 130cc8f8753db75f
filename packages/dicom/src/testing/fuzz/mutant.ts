import { deflateSync, inflateSync } from 'fflate';
import { joinBytes } from '../writeDataset.ts';
import { mutate } from './mutations.ts';
import { Random } from './random.ts';
import type { Seed } from './seeds.ts';

/** A file that was changed, and how to come by it again. */
export interface Mutant {
  readonly number: number;
  /** Of the file that it was. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The mutant of this number: the same for the same seeds, whatever came before. */
export function makeMutant(number: number, seeds: readonly Seed[]): Mutant {
  const random = new Random(number);
  const { name, bytes, deflatedAt } = random.pick(seeds);
  const other = random.pick(seeds).bytes;
  // Of deflated data hardly a changed bit gets inside: what it holds is changed, and deflated again.
  if (deflatedAt === undefined || random.oneIn(4)) return { number, name, bytes: mutate(bytes, other, random) };
  const inside = mutate(inflateSync(bytes.subarray(deflatedAt)), other, random);
  return { number, name, bytes: joinBytes([bytes.subarray(0, deflatedAt), deflateSync(inside, { level: 1 })]) };
}
