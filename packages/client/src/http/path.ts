import { ClientError } from '../errors.ts';

/** A request path, and the same path with its ids left out, which is safe to show. */
export interface Path {
  readonly value: string;
  readonly template: string;
}

/**
 * Tag for a template literal that builds a path below the base URL: each value is encoded as one segment.
 *
 * The template keeps `{}` where the values stood, so that an error message can name the route and no patient.
 */
export function path(texts: TemplateStringsArray, ...segments: readonly (string | number)[]): Path {
  const value = texts.map((text, index) => {
    const segment = segments[index];
    return segment === undefined ? text : text + encodeSegment(String(segment));
  });
  return { value: value.join(''), template: texts.join('{}') };
}

// '.' and '..' would climb in the path, and some servers take an encoded slash for one.
function encodeSegment(segment: string): string {
  if (/^\.{0,2}$|[/\\]/.test(segment))
    throw new ClientError('bad_request', 'A name or id is empty, dots, or holds a slash.');
  return encodeURIComponent(segment);
}

/** The values of a query; `undefined` is left out, a list is repeated. */
export type Query = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** `?a=1&b=2`, or nothing for an empty query. */
export function queryString(query: Query | undefined): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined) continue;
    for (const each of Array.isArray(value) ? value : [value]) parameters.append(name, String(each));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
