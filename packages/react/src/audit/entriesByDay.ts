import type { AuditEntry } from '@clinikit/client';
import { formatLocalDate } from '../provider/dates.ts';

/** The entries of one day of the clinic. */
export interface TrailDay {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** The same in words. */
  readonly text: string;
  readonly entries: readonly AuditEntry[];
}

/** Entries by the days of a time zone, in the order in which they come. */
export function entriesByDay(
  entries: readonly AuditEntry[],
  { locale, timeZone }: { locale: string; timeZone: string | undefined },
): readonly TrailDay[] {
  // Swedish writes dates as ISO does.
  const dayOf = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', ...(timeZone !== undefined && { timeZone }) });
  const days = new Map<string, AuditEntry[]>();
  for (const entry of entries) {
    const day = dayOf.format(new Date(entry.at));
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days].map(([day, own]) => ({ day, text: formatLocalDate(day, locale), entries: own }));
}
