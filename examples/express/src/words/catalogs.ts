import { en } from './en.ts';
import { pl } from './pl.ts';
import type { Words } from './words.ts';

/** The languages that the app speaks. */
export const catalogs: Readonly<Record<string, Words>> = { en, pl };

/** The words of a locale's language; English where there is no catalog. */
export const wordsFor = (locale: string): Words => catalogs[new Intl.Locale(locale).language] ?? en;
