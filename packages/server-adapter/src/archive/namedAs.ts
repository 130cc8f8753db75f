import { foldedText } from '@clinikit/dicom';
import { matchesWildcard } from './wildcard.ts';

/** No name of a person has more, and whatever is longer would be compared for seconds. */
const most = { characters: 512, words: 16 };

/**
 * Whether a group of a Person Name is what a folded pattern asks for, in the same forms as a record is searched by: the whole
 * name in both orders, from each of its words on.
 */
export function isNamed(group: string, pattern: string): boolean {
  const [family = '', ...given] = group.slice(0, most.characters).split('^').map(foldedText);
  const forms = [
    [family, ...given],
    [...given, family],
  ].map((parts) => parts.filter(Boolean).join(' '));
  return (
    forms.some((form) =>
      form
        .split(' ')
        .slice(0, most.words)
        .some((_, at, words) => matchesWildcard(words.slice(at).join(' '), pattern)),
    ) || [family, ...given].includes(pattern)
  );
}
