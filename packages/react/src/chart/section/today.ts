import { wallTime } from './wallTime.ts';

/** The day that it is on a clock; the reader's unless told. As FHIR writes it: `2026-11-30`. */
export const todayIn = (timeZone: string | undefined, now: Date = new Date()): string =>
  wallTime(now, timeZone).split('T', 1)[0] ?? '';
