import { dateFormat, languageOf } from './intlFormats.ts';

/**
 * A date as far as it is known (`2026`, `2026-01`, `2026-01-31`, `2026-01-31T10:15`) in the words of a locale.
 * Local dates have no time zone, so none is applied. Text that is no date of the calendar is returned unchanged.
 *
 * @param locale a BCP 47 tag, such as {@link useLocale} gives.
 */
export function formatLocalDate(text: string, locale: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}).*)?)?)?$/.exec(text);
  if (!parts) return text;
  const [, year, month = '01', day = '01', hour = '00', minute = '00'] = parts;
  const whole = `${year}-${month}-${day}T${hour}:${minute}`;
  const date = new Date(`${whole}Z`);
  // `Date` takes 30 February for 2 March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(whole)) return text;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(locale, { timeZone: 'UTC', ...options }).format(date);
  const days: Intl.DateTimeFormatOptions = { year: 'numeric', ...(parts[3] ? { day: 'numeric' } : {}) };
  const time: Intl.DateTimeFormatOptions = parts[4] ? { hour: 'numeric', minute: '2-digit' } : {};
  if (!parts[2]) return format(days);
  if (languageOf(locale) !== 'pl') return format({ ...days, month: 'short', ...time });
  // Polish inflects a month beside a day (`20 maja`), which the short months of CLDR are not (`20 maj`). The long form with a
  // time lacks its comma.
  const dayText = format({ ...days, month: 'long' });
  return parts[4] ? `${dayText}, ${format(time)}` : dayText;
}

/**
 * An instant in the words of a locale: `20 May 2026, 10:15`. Text that is none is returned as it is.
 *
 * @param timeZone whose clock; the reader's unless told.
 */
export function formatInstant(text: string, locale: string, timeZone?: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  const format = (options: Intl.DateTimeFormatOptions): string =>
    dateFormat(locale, { timeZone, ...options }).format(date);
  // As above: the month beside a day is inflected.
  return languageOf(locale) === 'pl'
    ? `${format({ dateStyle: 'long' })}, ${format({ timeStyle: 'short' })}`
    : format({ dateStyle: 'medium', timeStyle: 'short' });
}
