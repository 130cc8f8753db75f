import { dayOf } from './dates.ts';
import type { SectionName } from './words.ts';

/** What holds until it ends. */
export const lasting: ReadonlySet<SectionName> = new Set([
  ...(['allergies', 'alerts', 'problems', 'medicines', 'vaccinations', 'plans'] as const),
]);

/** Whether a date lies before a day; a year or a month does where all of it lies before. */
export function isBefore(date: string | undefined, day: string, timeZone: string): boolean {
  if (date === undefined) return false;
  const own = date.includes('T') ? dayOf(date, timeZone) : date;
  return own < day.slice(0, own.length);
}
