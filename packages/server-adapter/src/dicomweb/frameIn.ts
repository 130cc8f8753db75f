import * as z from 'zod';
import type { ByteRange } from '../objects/objects.ts';

const Ranges = z.array(z.object({ offset: z.number(), length: z.number() })).nullable();
const Even = z.object({ first: z.number(), length: z.number(), count: z.number() });

/** One frame of a `frameList`, from 0; undefined when there is no such frame. Only this one is looked at, however many there are. */
export function frameIn(list: string, index: number): readonly ByteRange[] | null | undefined {
  const frames: unknown = JSON.parse(list);
  if (Array.isArray(frames)) return index in frames ? Ranges.parse(frames[index]) : undefined;
  const { first, length, count } = Even.parse(frames);
  return Number.isInteger(index) && index >= 0 && index < count
    ? [{ offset: first + index * length, length }]
    : undefined;
}
