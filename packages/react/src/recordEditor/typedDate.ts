type Part = 'year' | 'month' | 'day';

/** Marks of direction, which nobody types. */
const withoutMarks = (text: string): string => text.replaceAll(/[\u200e\u200f\u061c]/g, '');

/** In which order a language writes a date, and by what it parts its parts. */
function orderOf(locale: string): Part[] {
  const parts = new Intl.DateTimeFormat(locale, { year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts();
  return parts.flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type] : []));
}

/** A FHIR date as people of a locale type it: `12.03.1984`; a year and a month as they are. */
export function typedDate(date: string, locale: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return date;
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  const format: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' };
  // Digits that can be typed, whatever the language writes.
  return withoutMarks(new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, format).format(instant));
}

/**
 * What somebody typed as a FHIR date: a whole day in the order of their language or with the year first, a month with its
 * year, or a year alone.
 *
 * @returns undefined for what is none of these, and for a day that there never was.
 */
export function readTypedDate(text: string, locale: string): string | undefined {
  const numbers = withoutMarks(text)
    .trim()
    .split(/[\s./-]+/);
  if (numbers.some((each) => !/^\d+$/.test(each))) return undefined;
  const [first = '', second = '', third = ''] = numbers;
  if (numbers.length === 1) return readDigits(first, locale);
  if (numbers.length === 2) {
    const [year, month] = first.length === 4 ? [first, second] : [second, first];
    return realDate(year, month, '01')?.slice(0, 7);
  }
  if (numbers.length !== 3) return undefined;
  if (first.length === 4) return realDate(first, second, third);
  const found = new Map(orderOf(locale).map((part, at) => [part, numbers[at] ?? '']));
  // Whose language writes the year first may still type it last.
  if (found.get('year')?.length !== 4) return realDate(third, second, first);
  return realDate(found.get('year') ?? '', found.get('month') ?? '', found.get('day') ?? '');
}

function readDigits(digits: string, locale: string): string | undefined {
  if (digits.length === 4) return isYear(digits) ? digits : undefined;
  if (digits.length !== 8) return undefined;
  const yearFirst = orderOf(locale)[0] === 'year' || isYear(digits.slice(0, 4));
  return yearFirst
    ? realDate(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
    : readTypedDate(`${digits.slice(0, 2)}.${digits.slice(2, 4)}.${digits.slice(4)}`, locale);
}

const isYear = (text: string): boolean => /^(18|19|20)\d\d$/.test(text);

function realDate(year: string, month: string, day: string): string | undefined {
  if (!isYear(year) || month.length > 2 || day.length > 2) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date) ? date : undefined;
}
