const formats = new Map<string, Intl.DateTimeFormat>();

/** A format takes far longer to make than to use. */
function formatIn(timeZone: string | undefined): Intl.DateTimeFormat {
  const key = timeZone ?? '';
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
      ...{ year: 'numeric', month: '2-digit', day: '2-digit', timeZone },
    });
  formats.set(key, format);
  return format;
}

/** The day that it is on a clock; the reader's unless told. As FHIR writes it: `2026-11-30`. */
export function todayIn(timeZone: string | undefined, now: Date = new Date()): string {
  if (Number.isNaN(now.getTime())) return '';
  const parts = formatIn(timeZone).formatToParts(now);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
