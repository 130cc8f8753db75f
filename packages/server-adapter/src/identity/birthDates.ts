import { oneLetterApart } from './oneLetterApart.ts';

/** How two birth dates stand to each other; `partly` where one says no more than a year or a month of the other. */
export type BirthDateAgreement = 'same' | 'partly' | 'swapped' | 'near' | 'different' | 'unknown';

/** Compares birth dates in FHIR's form. */
export function compareBirthDates(a: string | undefined, b: string | undefined): BirthDateAgreement {
  if (!a || !b) return 'unknown';
  if (a === b) return a.length === 10 ? 'same' : 'partly';
  if (a.startsWith(b) || b.startsWith(a)) return 'partly';
  if (dayAndMonthSwapped(a) === b) return 'swapped';
  return oneLetterApart(digits(a), digits(b)) ? 'near' : 'different';
}

const digits = (date: string): string => date.replaceAll('-', '');

/** `1984-03-12` for `1984-12-03`; undefined where that is no date, or the same. */
export function dayAndMonthSwapped(date: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  if (year === undefined || month === day || Number(day) > 12) return undefined;
  return `${year}-${day}-${month}`;
}

/** Every date that is one mistake away, and the date itself. */
export function birthDatesNear(date: string): string[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return [];
  const found = new Set([date, dayAndMonthSwapped(date) ?? date]);
  const typed = digits(date);
  for (const [at, own] of [...typed].entries()) {
    for (let digit = 0; digit < 10; digit += 1) found.add(dashed(typed.slice(0, at) + digit + typed.slice(at + 1)));
    const next = typed[at + 1];
    if (next !== undefined) found.add(dashed(typed.slice(0, at) + next + own + typed.slice(at + 2)));
  }
  return [...found].filter((one) => compareBirthDates(date, one) !== 'different' && isDate(one));
}

const dashed = (text: string): string => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;

const isDate = (text: string): boolean => {
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};
