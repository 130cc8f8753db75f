import { createContext, useContext } from 'react';
import { todayIn } from '../section/today.ts';

/** While a chart is printed: the day from which on what happens again and again is wanted. */
export const PrintedSince = createContext<string | undefined>(undefined);

/**
 * Whether something of a date is wanted on the paper that is printed now; on the screen everything is. What has no date is
 * wanted always, and a year or a month unless all of it lies before.
 */
export function usePrinted(timeZone: string | undefined): (date: string | undefined) => boolean {
  const since = useContext(PrintedSince);
  return (date) => {
    if (since === undefined || date === undefined || date === '') return true;
    const day = date.includes('T') ? todayIn(timeZone, new Date(date)) : date;
    return day === '' || day >= since.slice(0, day.length);
  };
}
