import { foldedText } from '@clinikit/dicom';

/** True for a value with `*` (any text) or `?` (any character). @source DICOM PS3.4 C.2.2.2.4 */
export const hasWildcard = (value: string): boolean => /[*?]/.test(value);

/** A value with wildcards as a pattern of SQL's LIKE, with `\` before what is to be taken as it is. */
export const likePattern = (value: string): string =>
  collapse(value)
    .replace(/[\\%_]/g, '\\$&')
    .replace(/\*/g, '%')
    .replace(/\?/g, '_');

/**
 * A pattern for names as text is compared here: without case, accents and the marks between a name's components.
 *
 * @returns the pattern with `*` and `?`; empty when it asks for nothing.
 */
export function foldedNamePattern(value: string): string {
  const parts = collapse(value.replace(/[\^=,\s]+/g, ' ')).split(/([*?])/);
  const folded = parts.map((part, at) => (at % 2 === 1 ? part : fold(part))).join('');
  return folded.replace(/ +/g, ' ').trim();
}

/** A part of a pattern may begin or end between two words. */
function fold(part: string): string {
  const text = foldedText(part);
  if (text === '') return part === '' ? '' : ' ';
  return `${/^\s/.test(part) ? ' ' : ''}${text}${/\s$/.test(part) ? ' ' : ''}`;
}

/** No text of these attributes has more (LO has 64); the rest of a longer one is not compared. */
const mostCharacters = 1024;

/** Whether a text is what is asked for: as it is, or by a pattern with `*` and `?`, without case. */
export function matchesText(text: string | null, asked: string): boolean {
  if (text === null) return false;
  if (!hasWildcard(asked)) return text === asked;
  const plain = (value: string) => value.normalize('NFC').toLowerCase();
  return matchesWildcard(plain(text.slice(0, mostCharacters)), plain(asked));
}

const collapse = (value: string): string => value.replace(/\*+/g, '*');

/** Whether the whole text matches a pattern with `*` and `?`; takes time as long as text times pattern. */
export function matchesWildcard(text: string, pattern: string): boolean {
  let at = 0;
  let step = 0;
  /** Where the last `*` stands in the pattern, and up to where it has swallowed the text. */
  let star = -1;
  let swallowed = 0;
  while (at < text.length) {
    if (pattern[step] === '*') {
      star = step;
      swallowed = at;
      step += 1;
    } else if (pattern[step] === '?' || pattern[step] === text[at]) {
      at += 1;
      step += 1;
    } else if (star >= 0) {
      swallowed += 1;
      at = swallowed;
      step = star + 1;
    } else {
      return false;
    }
  }
  while (pattern[step] === '*') step += 1;
  return step === pattern.length;
}
