/** A FHIR date in the reader's own form, no more precise than it is. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('T')[0]?.split('-') ?? [];
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', timeZone: 'UTC' };
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(undefined, options).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
}
