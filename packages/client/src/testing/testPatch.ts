import * as z from 'zod/mini';
import { Refusal } from './refusal.ts';

const pointer = z.string().check(z.regex(/^(\/(?!(__proto__|constructor|prototype)(\/|$))[^/]+)+$/));
const Patch = z.array(
  z.looseObject({
    op: z.enum(['add', 'remove', 'replace', 'move', 'copy', 'test']),
    path: pointer,
    from: z.optional(pointer),
    value: z.optional(z.unknown()),
  }),
);

/** What a record becomes by a JSON Patch. @throws Refusal 400 for what it does not have, 409 where a test fails. */
export function patched(resource: object, body: unknown): unknown {
  const { success, data } = Patch.safeParse(body);
  if (!success) throw refused();
  const copy: unknown = structuredClone(resource);
  for (const { op, path, from = '', value } of data) {
    if (op === 'test') {
      if (JSON.stringify(valueAt(copy, path)) !== JSON.stringify(value)) throw new Refusal(409, 'conflict');
      continue;
    }
    const moved = op === 'move' || op === 'copy' ? valueAt(copy, from) : value;
    if (op === 'move') change(copy, from, 'remove', undefined);
    if (op === 'replace') valueAt(copy, path);
    change(copy, path, op === 'remove' || op === 'replace' ? op : 'add', structuredClone(moved));
  }
  return copy;
}

const refused = () => new Refusal(400, 'bad_request');
const partsOf = (path: string) =>
  path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

function valueAt(value: unknown, path: string): unknown {
  return partsOf(path).reduce((inside: unknown, part) => {
    if (typeof inside !== 'object' || inside === null || !Object.hasOwn(inside, part)) throw refused();
    return Reflect.get(inside, part);
  }, value);
}

function change(whole: unknown, path: string, op: 'add' | 'remove' | 'replace', value: unknown): void {
  const parts = partsOf(path);
  const name = parts.pop() ?? '';
  const target = parts.length === 0 ? whole : valueAt(whole, `/${parts.join('/')}`);
  if (typeof target !== 'object' || target === null) throw refused();
  if (!Array.isArray(target)) {
    if (op === 'remove') valueAt(target, `/${name}`);
    if (op === 'remove') Reflect.deleteProperty(target, name);
    else Reflect.set(target, name, value);
    return;
  }
  const at = name === '-' ? target.length : Number(name);
  if (!Number.isInteger(at) || at < 0 || at > target.length || (op !== 'add' && at >= target.length)) throw refused();
  if (op === 'add') target.splice(at, 0, value);
  else target.splice(at, 1, ...(op === 'replace' ? [value] : []));
}
