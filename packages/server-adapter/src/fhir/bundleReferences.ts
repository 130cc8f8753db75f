import { HandlerError } from '../http/errors.ts';

/**
 * A resource of a transaction with every reference to another entry in place of that entry's `fullUrl`. Nothing else of it
 * changes, be it in a text or an address.
 *
 * @param references from `fullUrl`, or a record's own reference, to `Type/id`.
 * @param fullUrl of the entry: a reference without a server is one of the same server (R4 bundle.html, 2.36.4.1).
 * @throws HandlerError `bad_request` for a reference by a search, which this server does not follow.
 */
export function withReferences<Resource extends object>(
  resource: Resource,
  references: ReadonlyMap<string, string>,
  fullUrl?: string,
): Resource {
  const root = /^(https?:\/\/.*\/)[A-Z]\w*\/[^/]+$/.exec(fullUrl ?? '')?.[1];
  return JSON.parse(JSON.stringify(resource), (key, value: unknown) => {
    if (key !== 'reference' || typeof value !== 'string') return value;
    if (/^[A-Z]\w*\?/.test(value)) {
      throw new HandlerError(
        'bad_request',
        'A reference by a search is not followed: name the record, or its fullUrl.',
      );
    }
    return (root === undefined ? undefined : references.get(`${root}${value}`)) ?? references.get(value) ?? value;
  });
}
