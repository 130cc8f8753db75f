/**
 * A date as far as it is known (`2026`, `2026-01`, `2026-01-31`, `2026-01-31T10:15`) in the words of the browser's locale.
 * Local dates have no time zone, so none is applied. Text that is not a date is returned unchanged.
 */
export function formatLocalDate(text: string): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?/.exec(text);
  if (!parts) return text;
  const [, year, month, day, hour, minute] = parts;
  const date = new Date(
    Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1), Number(hour ?? 0), Number(minute ?? 0)),
  );
  return new Intl.DateTimeFormat(undefined, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    ...(hour ? { hour: 'numeric', minute: '2-digit' } : {}),
  }).format(date);
}
