/** The headers of a part, by their names in lower case; those that occur twice are joined by commas. */
export type PartHeaders = ReadonlyMap<string, string>;

/** Reads a block of headers; a line that is not a header is skipped. @source RFC 2046 5.1; RFC 5322 2.2.3 */
export function parsePartHeaders(block: string): PartHeaders {
  const headers = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    const before = headers.get(name);
    headers.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

/** The length that a part says it has; a hint, since the delimiter decides. */
export function declaredLength(headers: PartHeaders): number | undefined {
  const length = headers.get('content-length');
  return length !== undefined && /^\d{1,15}$/.test(length) ? Number(length) : undefined;
}
