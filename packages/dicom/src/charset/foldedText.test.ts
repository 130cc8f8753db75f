import { describe, expect, test } from 'vitest';
import { foldedText } from './foldedText.ts';

describe('foldedText', () => {
  test.each([
    ['Żółkiewska-Nowak', 'zolkiewska nowak'],
    ['O’Brien', 'o brien'],
    ['Ångström', 'angstrom'],
    ['Nguyễn Thị Ánh', 'nguyen thi anh'],
    ['ΆΝΝΑ', 'αννα'],
    ['Фёдоров', 'федоров'],
    ['İnce', 'ince'],
    ['Weiß', 'weiss'],
    ['Guðrún', 'gudrun'],
    ['Ħal-Għaxaq', 'hal ghaxaq'],
  ])('writes %s without accents: %s', (name, text) => {
    expect(foldedText(name)).toBe(text);
    expect(foldedText(name.normalize('NFD'))).toBe(text);
  });

  // There the marks are vowels and consonants of their own.
  test.each([
    ['राम', 'रमा'],
    ['राम', 'रम'],
    ['か', 'が'],
    ['ハハ', 'パパ'],
    ['กา', 'กี'],
  ])('tells %s from %s', (one, other) => {
    expect(foldedText(one)).not.toBe(foldedText(other));
    expect(foldedText(one.normalize('NFD'))).toBe(foldedText(one.normalize('NFC')));
    expect(foldedText(`${one}, ${other}`)).toBe(`${foldedText(one)} ${foldedText(other)}`);
  });

  test('does not find a voiced kana by the unvoiced one', () => {
    expect(foldedText('がわ').startsWith(foldedText('か'))).toBe(false);
  });
});
