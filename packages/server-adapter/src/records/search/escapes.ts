/** A value without its escapes. @source https://hl7.org/fhir/R4/search.html#escaping */
export const literal = (value: string): string => value.replace(/\\([\\,|$])/g, '$1');

/** The values between commas, escapes included; a comma that belongs to a value has a backslash before it. */
export const splitAlternatives = (value: string): string[] => split(value, ',');

/** The parts of a value between bars, without escapes. */
export const splitBars = (value: string): string[] => split(value, '|').map(literal);

function split(value: string, separator: ',' | '|'): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      parts.push(value.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, value.slice(from)];
}

/** The prefix of an ordered value and the rest: `ge2020` is `ge` and `2020`. */
export function splitPrefix(value: string): [prefix: Prefix, rest: string] {
  const [, prefix = 'eq', rest = value] = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)?(.*)$/s.exec(value) ?? [];
  return [isPrefix(prefix) ? prefix : 'eq', rest];
}

/** @source https://hl7.org/fhir/R4/search.html#prefix */
export type Prefix = 'eq' | 'ne' | 'gt' | 'lt' | 'ge' | 'le' | 'sa' | 'eb' | 'ap';

const prefixes = new Set(['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap']);
const isPrefix = (text: string): text is Prefix => prefixes.has(text);
