import { usePageLocale } from '../Language.tsx';
import { wordsFor } from './catalogs.ts';
import type { Words } from './words.ts';

/** The words of the page's language, which its components speak, too. */
export const useWords = (): Words => wordsFor(usePageLocale());
