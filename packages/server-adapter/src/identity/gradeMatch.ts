import type { Patient } from '../records/types.ts';
import { compareBirthDates } from './birthDates.ts';
import { oneLetterApart } from './oneLetterApart.ts';
import { type ComparableName, compareNames, recordedNames } from './sameName.ts';

/** How sure it is that two records are of one person. @source https://hl7.org/fhir/R4/valueset-match-grade.html */
export type MatchGrade = 'certain' | 'probable' | 'possible';

/** A grade, and a score from 0 to 1 by which matches are put in order. */
export interface Match {
  readonly grade: MatchGrade;
  readonly score: number;
}

/**
 * Whether two records may be of one person.
 *
 * `certain` is for programs that act without a person, and takes a number that both have and nothing that contradicts it:
 * in a large clinic two people have the same name and the same birth date. Twins, who share family name and birth date,
 * are `possible` at the most.
 *
 * @returns undefined where nothing but a common name or a birthday is shared.
 */
export function gradeMatch(wanted: Patient, found: Patient): Match | undefined {
  const match = matchOf(wanted, found);
  if (!match || !sexesDiffer(wanted, found)) return match;
  // A twin of the other sex, or a wrong tick in a form.
  const score = match.score - 0.25;
  return score < 0.2 ? undefined : { grade: 'possible', score };
}

function matchOf(wanted: Patient, found: Patient): Match | undefined {
  const names = nameAgreement(recordedNames(wanted.name ?? []), recordedNames(found.name ?? []));
  const dates = compareBirthDates(wanted.birthDate, found.birthDate);
  const sameDay = dates === 'same';
  if (sharesNumber(wanted, found)) {
    if (names === 'same' && (sameDay || dates === 'unknown' || dates === 'partly')) return certain(1);
    if (names === 'given' || names === 'family' || names === 'none') return probable(0.7);
    return probable(0.9);
  }
  switch (names) {
    case 'same':
      if (sameDay) return probable(0.95);
      if (dates === 'swapped') return probable(0.88);
      if (dates === 'near') return probable(0.8);
      return dates === 'different' ? undefined : possible(0.6);
    case 'similar':
      if (sameDay) return probable(0.85);
      return dates === 'swapped' || dates === 'near' ? possible(0.55) : undefined;
    case 'unknown':
      return sameDay ? possible(0.3) : undefined;
    case 'given':
      return sameDay ? possible(0.5) : undefined;
    case 'family':
      return sameDay ? possible(0.35) : undefined;
    default:
      return undefined;
  }
}

const certain = (score: number): Match => ({ grade: 'certain', score });
const probable = (score: number): Match => ({ grade: 'probable', score });
const possible = (score: number): Match => ({ grade: 'possible', score });

/**
 * `same`: any name of one is any name of the other, former ones and swapped ones among them. `similar`: but for one letter,
 * or one of two family names. `given`: the first given name alone, as after a marriage; `family`: the family name alone.
 */
type NameLikeness = 'same' | 'similar' | 'given' | 'family' | 'none' | 'unknown';

const order: readonly NameLikeness[] = ['same', 'similar', 'given', 'family', 'unknown', 'none'];

function nameAgreement(a: readonly ComparableName[], b: readonly ComparableName[]): NameLikeness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (compareNames(a, b) === 'same') return 'same';
  const found = new Set(
    a.flatMap((one) => b.flatMap((other) => [likeness(one, other), likeness(one, swapped(other))])),
  );
  return order.find((one) => found.has(one)) ?? 'none';
}

function likeness(a: ComparableName, b: ComparableName): NameLikeness {
  const [given, otherGiven] = [a.given[0] ?? '', b.given[0] ?? ''];
  const sameGiven = given !== '' && given === otherGiven;
  const sameFamily = a.family !== '' && a.family === b.family;
  const likeGiven = oneLetterApart(given, otherGiven) && given.length > 2;
  const likeFamily = (oneLetterApart(a.family, b.family) && a.family.length > 2) || shareWord(a.family, b.family);
  if ((sameGiven && likeFamily) || (sameFamily && likeGiven)) return 'similar';
  if (sameGiven && sameFamily) return 'similar';
  // Somebody of one name alone.
  if (sameFamily && a.given.length + b.given.length === 0) return 'same';
  if (sameGiven) return 'given';
  return sameFamily ? 'family' : 'none';
}

const swapped = ({ family, given: [first = '', ...others] }: ComparableName): ComparableName => ({
  family: first,
  given: [family, ...others].filter(Boolean),
});

/** One family name of two, as before a marriage or a divorce. */
function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return a !== b && b.split(' ').some((word) => word.length > 2 && words.has(word));
}

const sharesNumber = ({ identifier = [] }: Patient, found: Patient): boolean =>
  identifier.some(
    ({ system, value, assigner }) =>
      Boolean(value) &&
      (found.identifier ?? []).some(
        (one) =>
          one.value === value && one.system === system && (system || one.assigner?.display === assigner?.display),
      ),
  );

/** Only where both are told: an unknown one contradicts nothing. */
function sexesDiffer({ gender: a }: Patient, { gender: b }: Patient): boolean {
  const told = ['male', 'female'];
  return a !== b && told.includes(a ?? '') && told.includes(b ?? '');
}
