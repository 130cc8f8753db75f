import type { ArrivedAs, HumanName } from '@clinikit/client';
import { searchText } from '../fhir/searchText.ts';

/** A name as it is compared: words without case, accents and punctuation. */
export interface ComparableName {
  family: string;
  /** Given and middle names. */
  given: readonly string[];
}

/**
 * How two names stand to each other: `same` when the family name and one given name agree, `contradicts` when either
 * differs, `family` when only family names could be compared (or the given name is an initial), `unknown` when none could.
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
  const words = given.flatMap((part) => searchText(part).split(' ')).filter(Boolean);
  const name = { family: searchText(family), given: words };
  return name.family || words.length > 0 ? [name] : [];
}

const order: readonly NameAgreement[] = ['same', 'family', 'unknown', 'contradicts'];

/** The best agreement between any of the names on either side. */
export function compareNames(a: readonly ComparableName[], b: readonly ComparableName[]): NameAgreement {
  const found = new Set(a.flatMap((one) => b.map((other) => compare(one, other))));
  return order.find((agreement) => found.has(agreement)) ?? 'unknown';
}

function compare(a: ComparableName, b: ComparableName): NameAgreement {
  if (!a.family || !b.family) return 'unknown';
  if (a.family !== b.family) return 'contradicts';
  if (a.given.length === 0 || b.given.length === 0) return 'family';
  if (a.given.some((word) => b.given.includes(word))) return 'same';
  const initial = (words: readonly string[], others: readonly string[]) =>
    words.some((word) => [...word].length === 1 && others.some((other) => other.startsWith(word)));
  return initial(a.given, b.given) || initial(b.given, a.given) ? 'family' : 'contradicts';
}
