import { expect, test } from 'vitest';
import { catalogs, wordsFor } from './catalogs.ts';
import { localeFor } from './localeFor.ts';

test.each([
  [['pl-PL', 'en'], 'pl-PL'],
  [['de-DE', 'en-GB', 'pl'], 'en-GB'],
  [['en-US@posix', 'pl'], 'pl'],
  [['toString', 'de'], 'en'],
  [[], 'en'],
])('%j are spoken to in %s', (languages, locale) => expect(localeFor(languages)).toBe(locale));

test('no word of a language is that of another one, or empty', () => {
  const all = (words: object): unknown[] =>
    Object.values(words).flatMap((word) => {
      if (typeof word === 'function') return [Reflect.apply(word, undefined, ['three', 'four'])];
      return typeof word === 'object' && word !== null ? all(word) : [word];
    });
  const said = (locale: string) => all(wordsFor(locale));
  for (const locale of Object.keys(catalogs).filter((each) => each !== 'en')) {
    const [own, english] = [said(locale), said('en')];
    const alike = own.filter((word, place) => word === '' || word === english[place]);
    // Said so in both.
    expect(alike.filter((word) => word !== 'PIN')).toEqual([]);
  }
});

test('Polish counts studies', () => {
  const counted = [1, 2, 5, 12, 22].map((count) => wordsFor('pl').studies(count, false));
  expect(counted).toEqual(['1 badanie', '2 badania', '5 badań', '12 badań', '22 badania']);
  expect(wordsFor('pl').studies(4, true)).toBe('ponad 4 badania');
});
