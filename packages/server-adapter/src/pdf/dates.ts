/** A date as precise as it was written: a year stays a year; an instant is told on the clock of the place. */
export function printedDate(
  date: string,
  { language, timeZone }: { readonly language: string; readonly timeZone: string },
): string {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (year !== '' && month === undefined) return year;
  const of = (options: Intl.DateTimeFormatOptions, zone: string, at: string) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: zone }).format(new Date(at));
  if (year !== '' && day === undefined) return of({ year: 'numeric', month: 'long' }, 'UTC', `${date}-01`);
  if (year !== '') return of({ dateStyle: 'medium' }, 'UTC', date);
  return Number.isNaN(Date.parse(date)) ? date : of({ dateStyle: 'medium', timeStyle: 'short' }, timeZone, date);
}
