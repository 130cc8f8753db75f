const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
const languages = new Map<string, string>();

/** More than a page has in its languages and zones; a page that makes up ever new ones does not fill the memory. */
const mostKept = 100;

function kept<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= mostKept) map.clear();
  const made = make();
  map.set(key, made);
  return made;
}

/** A format of dates, made once for each locale: making one takes a hundred times as long as using it. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, `${locale} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(locale, options));

/** A format of numbers, made once for each locale. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  kept(numbers, `${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options));

/** The language of a locale: `pl` of `pl-PL`. @throws RangeError for a tag that is none. */
export const languageOf = (locale: string): string => kept(languages, locale, () => new Intl.Locale(locale).language);
