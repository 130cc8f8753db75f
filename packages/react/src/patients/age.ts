/** How old somebody is: whole years, and whole months, of which the first two years are told. */
export interface Age {
  readonly years: number;
  readonly months: number;
}

/**
 * The age on a day; undefined where no more than a year or a month of the birth is known, or it lies ahead.
 *
 * @param birthDate FHIR date.
 * @param on local date, `2026-11-30`.
 */
export function ageOn(birthDate: string | undefined, on: string): Age | undefined {
  const [born, day] = [partsOf(birthDate ?? ''), partsOf(on)];
  if (!born || !day) return undefined;
  const months = (day.year - born.year) * 12 + day.month - born.month - (day.day < born.day ? 1 : 0);
  return months < 0 ? undefined : { years: Math.floor(months / 12), months };
}

function partsOf(date: string): { year: number; month: number; day: number } | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month), day: Number(day) };
}

/** The day on which somebody looks, on their own clock. */
export function localToday(now: Date = new Date()): string {
  const text = (value: number, width = 2) => String(value).padStart(width, '0');
  return `${text(now.getFullYear(), 4)}-${text(now.getMonth() + 1)}-${text(now.getDate())}`;
}
