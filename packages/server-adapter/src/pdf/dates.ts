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

/** The day of an instant on the clock of the place: `2026-11-30`. */
export function dayOf(instant: string, timeZone: string): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return instant;
  const parts = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', timeZone },
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
