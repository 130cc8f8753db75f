/** Throws for what is no key of ours: it could lead out of the place where objects are kept. */
export function requireObjectKey(key: string): string {
  if (!/^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/.test(key)) throw new TypeError('Not an object key.');
  return key;
}
