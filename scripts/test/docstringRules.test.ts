import { expect, test } from 'vitest';
import { type Documented, exportRules, type Member, memberRules } from './docstringRules.ts';

const documented: Documented = { name: 'readIt', isFunction: true, text: 'Reads a whole file.', tags: [] };
const missing = (changes: Partial<Documented>) => {
  const each = { ...documented, ...changes };
  return exportRules.filter(({ applies, kept }) => applies(each) && !kept(each)).map(({ says }) => says.split(' ')[1]);
};
const lacks = (changes: Partial<Member>) => {
  const member = { ...documented, text: '', isFunction: false, isMethod: false, type: 'number', ...changes };
  return memberRules.some(({ applies, kept }) => applies(member) && !kept(member));
};

test('a function says what it does, what it throws, and which section it follows', () => {
  expect(missing({ text: '' })).toEqual(['a', '@throws,', '@source:']);
  const tags = [
    { name: 'throws', text: 'DicomError not_dicom' },
    { name: 'source', text: 'DICOM PS3.10 7' },
  ];
  expect(missing({ tags })).toEqual([]);
  expect(missing({ tags: tags.slice(1), text: 'Reads it; never throws.' })).toEqual([]);
  expect(missing({ tags: tags.map(({ name }) => ({ name, text: '' })) })).toEqual(['@throws,', '@source:']);
});

test('what is no function needs a sentence alone', () => {
  expect(missing({ isFunction: false })).toEqual([]);
  expect(missing({ isFunction: false, text: 'File' })).toEqual(['a']);
});

test('numbers say their unit, in the name or beside it, and methods say what they do', () => {
  expect(lacks({ name: 'center' })).toBe(true);
  expect(lacks({ name: 'center', text: 'In output units.' })).toBe(false);
  expect(lacks({ name: 'sizeBytes' })).toBe(false);
  expect(lacks({ name: 'rows' })).toBe(false);
  expect(lacks({ name: 'values', type: 'readonly number[] | undefined' })).toBe(true);
  expect(lacks({ name: 'read', type: '(offset: number) => string', isMethod: true })).toBe(true);
  expect(lacks({ name: 'label', type: 'string' })).toBe(false);
});
