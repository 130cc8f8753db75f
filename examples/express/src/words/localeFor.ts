import { catalogs } from './catalogs.ts';

/** The first of the user's languages that the app speaks, with the region that says how dates are written. */
export function localeFor(languages: readonly string[]): string {
  // Browsers name some languages in forms that are no BCP 47 tag, such as `en-US@posix`.
  const languageOf = (tag: string): string => /^([a-z]+)(-[a-z\d]+)*$/i.exec(tag)?.[1]?.toLowerCase() ?? '';
  return languages.find((tag) => Object.hasOwn(catalogs, languageOf(tag))) ?? 'en';
}
