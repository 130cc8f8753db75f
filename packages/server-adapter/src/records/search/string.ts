import { foldedText } from '@clinikit/dicom';
import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { HumanName } from '../types.ts';
import { literal } from './escapes.ts';
import type { Condition, IndexType } from './indexType.ts';

/** A text from each of its words on: what people search is the beginning of any word, and an index finds beginnings. */
export const string: IndexType<'index_string'> = {
  table: 'index_string',
  sortedBy: 'value',
  rows: (values) => {
    const wholes = new Map<string, boolean>();
    for (const text of values.flatMap(({ type, value }) => textsOf(type, value))) {
      for (const [at, start] of wordStarts(foldedText(text)).entries()) {
        wholes.set(start, at === 0 || wholes.get(start) === true);
      }
    }
    return [...wholes].map(([value, whole]) => ({ value, beginning: beginningOf(value), whole: Number(whole) }));
  },
  conditions: (alternatives) => alternatives.map((text) => stringCondition(foldedText(literal(text)))),
};

function textsOf(type: string, value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (type === 'HumanName') return nameTexts(HumanName.safeParse(value).data ?? {});
  const address = type === 'Address' ? Address.safeParse(value).data : undefined;
  if (!address) return [];
  const { line = [], ...others } = address;
  return [...line, ...Object.values(others)].filter((text) => text !== undefined);
}

const Address = z.object({
  line: z.array(z.string()).optional(),
  city: z.string().optional(),
  district: z.string().optional(),
  state: z.string().optional(),
  postalCode: z.string().optional(),
  country: z.string().optional(),
  text: z.string().optional(),
});

function nameTexts({ family, given = [], text }: HumanName): string[] {
  const whole = [...given, family].filter(Boolean).join(' ');
  const parts = [family, ...given, text, whole, [family, ...given].filter(Boolean).join(' ')];
  return parts.filter((part) => part !== undefined);
}

const mostWords = 16;
/** PostgreSQL's index takes entries of some 2,700 bytes: these are 1,536 at the most. No search is longer. */
const mostCharacters = 512;

function wordStarts(text: string): string[] {
  const words = text.split(' ').filter(Boolean);
  return words.slice(0, mostWords).map((_, at) => words.slice(at).join(' ').slice(0, mostCharacters).toWellFormed());
}

/** Of texts that begin alike as far as this, the index has the order in which their records were created. */
const beginningCharacters = 2;

export const beginningOf = (text: string): string => beginning(text).join('');

/** Whether a text has a whole beginning; a character may be two in JavaScript, as some of Chinese names are. */
export const hasBeginning = (text: string): boolean => beginning(text).length === beginningCharacters;

const beginning = (text: string): string[] => [...text.slice(0, 2 * beginningCharacters)].slice(0, beginningCharacters);

function stringCondition(text: string): Condition {
  // Nothing but punctuation is nobody's name; as a prefix it would be everybody's.
  return text === '' ? sql<boolean>`1 = 0` : startsWith(text);
}

const startsWith = (text: string): Condition => sql<boolean>`(value >= ${text} and value < ${endOf(text)})`;

/**
 * The same of a computed value: a range of the column itself would lead a database to its index by value, and away from
 * the one that has the order of the list.
 */
export const beginsWith = (text: string | RawBuilder<string>, end: string | RawBuilder<string>): Condition =>
  sql<boolean>`((value || '') >= ${text} and (value || '') < ${end})`;

/** Above everything that begins with `text`, as bytes of UTF-8 compare. */
export const endOf = (text: string): string => `${text}\u{10FFFF}`;
