import { applyPatch } from 'rfc6902';
import * as z from 'zod';
import { HandlerError } from '../http/errors.ts';

/** More than any form of a person changes at once. */
const mostOperations = 200;
/** As large as a record may be that is sent as a whole: a copy of the whole into itself makes it twice as large. */
const mostBytes = 1024 * 1024;

// The library passes over names that every object has, and changes what stands behind them.
const pointer = z.string().regex(/^(\/(?!(__proto__|constructor|prototype)(\/|$))[^/]*)*$/);
const Operation = z.discriminatedUnion('op', [
  z.object({ op: z.literal('add'), path: pointer, value: z.unknown() }),
  z.object({ op: z.literal('remove'), path: pointer }),
  z.object({ op: z.literal('replace'), path: pointer, value: z.unknown() }),
  z.object({ op: z.literal('move'), from: pointer, path: pointer }),
  z.object({ op: z.literal('copy'), from: pointer, path: pointer }),
  z.object({ op: z.literal('test'), path: pointer, value: z.unknown() }),
]);

/** A list of changes. @source RFC 6902 */
export type JsonPatch = readonly z.infer<typeof Operation>[];

const withValue: ReadonlySet<string> = new Set(['add', 'replace', 'test']);

const Patch = z.array(Operation).min(1).max(mostOperations);

/** @throws HandlerError `bad_request` with the number of the operation that is none. */
export function readJsonPatch(body: unknown): JsonPatch {
  const { success, data, error } = Patch.safeParse(body);
  const withoutValue = data?.findIndex(
    (one) => withValue.has(one.op) && (!('value' in one) || one.value === undefined),
  );
  if (success && withoutValue === -1) return data;
  const at = error ? error.issues[0]?.path[0] : withoutValue;
  const where = typeof at === 'number' ? `: look at operation ${at + 1}` : '';
  throw new HandlerError(
    'bad_request',
    `A JSON Patch is a list of 1 to ${mostOperations} operations of RFC 6902${where}.`,
  );
}

/**
 * What a record becomes by a patch; the record itself stays as it is.
 *
 * @throws HandlerError `conflict` where it is not as a `test` says; `bad_request` for what it does not have,
 *   and where it becomes larger than a record may be.
 */
export function patched(resource: object, patch: JsonPatch): unknown {
  // A patch of the whole is one of its only element.
  const whole = { record: structuredClone(resource) };
  const operations = structuredClone(patch).map((one) => ({
    ...one,
    path: `/record${one.path}`,
    ...('from' in one && { from: `/record${one.from}` }),
  }));
  for (const [at, operation] of operations.entries()) {
    const [failure] = applyPatch(whole, [operation as Parameters<typeof applyPatch>[1][number]]);
    if (!failure) {
      if (operation.op === 'copy') requireSmall(whole.record);
      continue;
    }
    if (failure.name === 'TestError') {
      throw new HandlerError('conflict', `The record is not as operation ${at + 1} of the patch says.`);
    }
    throw new HandlerError('bad_request', `Operation ${at + 1} of the patch does not fit the record.`);
  }
  requireSmall(whole.record);
  return whole.record;
}

function requireSmall(record: unknown): void {
  if (Buffer.byteLength(JSON.stringify(record) ?? '') <= mostBytes) return;
  throw new HandlerError('bad_request', 'A patch makes no record of more than 1 MB.');
}
