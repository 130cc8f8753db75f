import { describe, expect, test } from 'vitest';
import { searchText } from './searchText.ts';

describe('searchText', () => {
  test.each([
    ['Żółkiewska-Nowak', 'zolkiewska nowak'],
    ['O’Brien', 'o brien'],
    ['Ångström', 'angstrom'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['ΆΝΝΑ', 'αννα'],
    ['Фёдоров', 'федоров'],
    ['İnce', 'ince'],
    ['Weiß', 'weiss'],
  ])('writes %s without accents: %s', (name, text) => {
    expect(searchText(name)).toBe(text);
    expect(searchText(name.normalize('NFD'))).toBe(text);
  });

  // There the marks are vowels and consonants of their own.
  test.each([
    ['राम', 'रमा'],
    ['राम', 'रम'],
    ['か', 'が'],
    ['ハハ', 'パパ'],
    ['กา', 'กี'],
  ])('tells %s from %s', (one, other) => {
    expect(searchText(one)).not.toBe(searchText(other));
    expect(searchText(one.normalize('NFD'))).toBe(searchText(one.normalize('NFC')));
    expect(searchText(`${one}, ${other}`)).toBe(`${searchText(one)} ${searchText(other)}`);
  });

  test('does not find a voiced kana by the unvoiced one', () => {
    expect(searchText('がわ').startsWith(searchText('か'))).toBe(false);
  });
});
