import { todayIn } from '../section/today.ts';

/** The day that it is in the clinic. */
export interface ClinicDay {
  /** FHIR date: `2026-11-30`. */
  readonly today: string;
  /** On whose clock it is that day; the reader's unless told. */
  readonly timeZone: string | undefined;
}

/** The day that it is now on a clock. */
export const clinicDay = (timeZone: string | undefined): ClinicDay => ({ today: todayIn(timeZone), timeZone });

/**
 * Whether an end has passed: what ends today still counts today, and of a year or a month it counts to its last day.
 *
 * @param end FHIR date or instant; without one nothing has ended.
 */
export function hasEnded(end: string | undefined, { today, timeZone }: ClinicDay): boolean {
  if (end === undefined || end === '') return false;
  const day = end.includes('T') ? todayIn(timeZone, new Date(end)) : end;
  return day !== '' && day < today.slice(0, day.length);
}
