import type { SearchParameters } from '../live/keys.ts';
import { readTypedDate } from '../recordEditor/typedDate.ts';

/**
 * What somebody types into one field as conditions of a search: words are beginnings of names, dates (and a year beside a
 * name) are birth dates, other numbers are patient numbers. `zolk 1984`, `12.03.1984`, `1001`.
 *
 * @returns undefined while too little is typed to ask for.
 */
export function patientQuery(typed: string, locale: string): SearchParameters | undefined {
  const words = typed.trim().split(/\s+/).filter(Boolean).slice(0, mostWords);
  const names: string[] = [];
  const numbers: string[] = [];
  const dates: string[] = [];
  const mayBeYear = words.some((word) => /^\p{L}/u.test(word));
  for (const word of words) {
    const date = isDateLike(word, mayBeYear) ? readTypedDate(word, locale) : undefined;
    if (date !== undefined) dates.push(date);
    else if (/\d/.test(word)) numbers.push(word);
    else names.push(word);
  }
  // One letter beside others narrows a search; alone it would find half of the clinic.
  const isEnough = numbers.length + dates.length > 0 || names.some((name) => [...name].length >= 2);
  if (!isEnough) return undefined;
  return {
    ...(names.length > 0 && { name: names.map(escaped) }),
    ...(dates.length > 0 && { birthdate: dates }),
    ...(numbers.length > 0 && { identifier: numbers.map(escaped) }),
  };
}

const mostWords = 6;

/** Eight digits may be a number, and are one unless they can be a date. */
const isDateLike = (word: string, mayBeYear: boolean): boolean =>
  /^\d{1,4}[./-]\d{1,4}([./-]\d{1,4})?$/.test(word) || (mayBeYear && /^\d{4}$/.test(word));

/** These signs part values of a search. @source https://hl7.org/fhir/R4/search.html#escaping */
const escaped = (text: string): string => text.replaceAll(/[\\,|$]/g, '\\$&');
