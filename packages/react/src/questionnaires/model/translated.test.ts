import type { Questionnaire } from '@clinikit/client/fhir';
import { expect, test } from 'vitest';
import { choicesOf } from './choices.ts';
import { translatedForm, translationOf } from './translated.ts';

const said = (lang: string, valueString: string) => ({
  url: 'http://hl7.org/fhir/StructureDefinition/translation',
  extension: [
    { url: 'lang', valueCode: lang },
    { url: 'content', valueString },
  ],
});
const inPolish = (text: string) => ({ extension: [said('de', 'Nein'), said('pl', text)] });

const form: Questionnaire = {
  ...{ resourceType: 'Questionnaire', status: 'active', title: 'Smoking', _title: inPolish('Palenie') },
  item: [
    {
      ...{ linkId: 'a', type: 'choice', text: 'Do you smoke?', _text: inPolish('Czy jest palenie?') },
      ...{ prefix: 'A.', _prefix: inPolish('Pyt. A') },
      answerOption: [
        { valueCoding: { code: 'y', display: 'Yes', _display: inPolish('Tak') } },
        { valueString: 'No', _valueString: inPolish('Nie') },
      ],
      item: [{ linkId: 'b', type: 'string', text: 'What?' }],
    },
    { linkId: 'c', type: 'choice', text: 'Which?', answerValueSet: '#set' },
  ],
  contained: [
    {
      ...{ resourceType: 'ValueSet', id: 'set' },
      compose: {
        include: [{ concept: [{ code: 'x', display: 'Pipe', designation: [{ language: 'pl', value: 'Fajka' }] }] }],
      },
    },
  ],
};

test('titles, questions, prefixes and choices are said in the language, and what has no translation as it is', () => {
  const polish = translatedForm(form, 'pl-PL');
  const [first, second] = polish.item ?? [];
  expect([polish.title, first?.prefix, first?.text, first?.item?.[0]?.text]).toEqual([
    ...['Palenie', 'Pyt. A', 'Czy jest palenie?', 'What?'],
  ]);
  if (!first || !second) throw new Error('No items.');
  expect(choicesOf(first, polish, 'pl-PL')?.map(({ text }) => text)).toEqual(['Tak', 'Nie']);
  expect(choicesOf(second, polish, 'pl-PL')?.map(({ text }) => text)).toEqual(['Fajka']);
  // What is stored is the same in every language.
  expect(choicesOf(first, polish, 'pl-PL')?.[1]?.answer).toEqual({ valueString: 'No' });
  expect(translatedForm(form, 'en').title).toBe('Smoking');
  expect(translationOf(form, 'title', 'fr')).toBeUndefined();
});
