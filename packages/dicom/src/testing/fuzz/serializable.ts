/** Whether a value comes out of JSON as it went in: no NaN, no undefined, nothing but plain objects. */
export function isSerializable(root: unknown): boolean {
  const waiting = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === null || typeof value === 'string' || typeof value === 'boolean') continue;
    if (typeof value === 'number') {
      if (!Number.isFinite(value) || Object.is(value, -0)) return false;
    } else if (Array.isArray(value)) {
      for (const each of value) waiting.push(each);
    } else if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      for (const each of Object.values(value)) waiting.push(each);
    } else {
      return false;
    }
  }
  return true;
}
