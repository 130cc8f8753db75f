import * as z from 'zod';
import type { ByteRange } from '../objects/objects.ts';

const Ranges = z.array(z.object({ offset: z.number(), length: z.number() })).nullable();
const Even = z.object({ first: z.number(), length: z.number(), count: z.number() });

/** One frame of a `frameList`, from 0; undefined when there is no such frame. Only this one is looked at, however many there are. */
export function frameIn(list: string, index: number): readonly ByteRange[] | null | undefined {
  return framesIn(list).at(index);
}

/** The frames of a `frameList`: how many there are, and each of them. */
export function framesIn(list: string): {
  count: number;
  at(index: number): readonly ByteRange[] | null | undefined;
} {
  const frames: unknown = JSON.parse(list);
  if (Array.isArray(frames)) {
    return { count: frames.length, at: (index) => (index in frames ? Ranges.parse(frames[index]) : undefined) };
  }
  const { first, length, count } = Even.parse(frames);
  const isThere = (index: number) => Number.isInteger(index) && index >= 0 && index < count;
  return { count, at: (index) => (isThere(index) ? [{ offset: first + index * length, length }] : undefined) };
}
