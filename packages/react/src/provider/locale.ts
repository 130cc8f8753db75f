import { useSyncExternalStore } from 'react';
import { languageOf } from './intlFormats.ts';

const known = new Map<string, boolean>();

/** Each component asks with each drawing. */
function isLocale(tag: string): boolean {
  const before = known.get(tag);
  if (before !== undefined) return before;
  let is = false;
  try {
    is = Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    // It is none.
  }
  known.set(tag, is);
  return is;
}

/**
 * What the page says of its language, else what the browser does. Where the page names no region, that of the browser
 * counts if it speaks the same language: page templates say `en` to British users, too, who write dates in their own way. A
 * tag that is none, such as `pl_PL`, is passed over.
 */
function localeOfPage(): string {
  const [first = 'en', ...others] = [document.documentElement.lang, ...navigator.languages].filter(
    (tag) => tag !== '' && isLocale(tag),
  );
  if (first.includes('-')) return first;
  return others.find((tag) => languageOf(tag) === languageOf(first)) ?? first;
}

// A page or browser that changes its language does so long before anything here is drawn again.
const noChanges = () => () => undefined;

/**
 * The given locale, else that of the page; on the server, which knows neither page nor browser, `en`.
 *
 * @throws Error when `given` is no BCP 47 tag.
 */
export function useLocaleOr(given: string | undefined): string {
  const ofPage = useSyncExternalStore(noChanges, localeOfPage, () => 'en');
  if (given === undefined) return ofPage;
  if (!isLocale(given)) {
    throw new Error(`[clinikit] '${given}' is no locale: give a BCP 47 tag such as 'pl' or 'en-GB'.`);
  }
  return given;
}
