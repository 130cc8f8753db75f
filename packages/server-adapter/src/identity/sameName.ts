import type { ArrivedAs, HumanName } from '@clinikit/client';
import { foldedText } from '@clinikit/dicom';

/** A name as it is compared: words without case, accents and punctuation. */
export interface ComparableName {
  family: string;
  /** Given and middle names. */
  given: readonly string[];
}

/**
 * How two names stand to each other: `same` when family and given names agree, `contradicts` when either differs, `family`
 * when only family names could be compared (or the given name is an initial), `unknown` when none could.
 */
export type NameAgreement = 'same' | 'family' | 'unknown' | 'contradicts';

/** The groups of a DICOM person name, components separated by `^` (PS3.5 6.2.1). */
export const namesOf = ({ name }: ArrivedAs): ComparableName[] =>
  [name?.alphabetic, name?.ideographic, name?.phonetic].flatMap((group) => {
    const [family = '', given = '', middle = ''] = (group ?? '').split('^');
    return comparable(family, [given, middle]);
  });

/** All names of a record, former ones too: a machine may still know somebody by the name that they were born with. */
export const recordedNames = (names: readonly HumanName[]): ComparableName[] =>
  names.flatMap(({ family = '', given = [] }) => comparable(family, given));

function comparable(family: string, given: readonly string[]): ComparableName[] {
  const words = given.flatMap((part) => foldedText(part).split(' ')).filter(Boolean);
  const name = { family: foldedText(family), given: words };
  return name.family || words.length > 0 ? [name] : [];
}

const order: readonly NameAgreement[] = ['same', 'family', 'unknown', 'contradicts'];

/** The best agreement between any of the names on either side. */
export function compareNames(a: readonly ComparableName[], b: readonly ComparableName[]): NameAgreement {
  const found = new Set(a.flatMap((one) => b.map((other) => compare(one, other))));
  return order.find((agreement) => found.has(agreement)) ?? 'unknown';
}

function compare(a: ComparableName, b: ComparableName): NameAgreement {
  // Some devices write the whole name into the family name.
  if (sameWords(wordsOf(a), wordsOf(b))) return a.given.length + b.given.length > 0 ? 'same' : 'family';
  if (!a.family || !b.family) return 'unknown';
  if (a.family !== b.family) return 'contradicts';
  return compareGiven(a.given, b.given);
}

/**
 * The first names must agree, and whatever both sides know besides: sisters and twins often share a second name. Names in
 * another order are the same when they are all there.
 */
function compareGiven(a: readonly string[], b: readonly string[]): NameAgreement {
  const [first, ...others] = a.length <= b.length ? a : b;
  const [known = '', ...knownOthers] = a.length <= b.length ? b : a;
  if (first === undefined) return 'family';
  const agrees = (word: string, other: string) => word === other || isInitial(word, other) || isInitial(other, word);
  if (!agrees(first, known) || !others.every((word) => knownOthers.some((other) => agrees(word, other)))) {
    return 'contradicts';
  }
  return first === known ? 'same' : 'family';
}

const isInitial = (word: string, name: string): boolean => [...word].length === 1 && name.startsWith(word);

const wordsOf = ({ family, given }: ComparableName): string[] =>
  [...family.split(' '), ...given].filter(Boolean).sort();

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.join(' ') === b.join(' ');
