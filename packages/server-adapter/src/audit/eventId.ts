import { randomBytes } from 'node:crypto';

let written = 0;

/** An id for an event: ids are in the order of what happened, of one moment in the order in which this process wrote them. */
export function eventIdAt(at: number): string {
  written = (written + 1) % 0x1000000;
  return `${firstIdAt(at)}-${written.toString(16).padStart(6, '0')}-${randomBytes(9).toString('hex')}`;
}

/** Stands before the ids of a time, and behind those of any time before. */
export const firstIdAt = (at: number): string => Math.max(0, at).toString(36).padStart(9, '0');
