import * as z from 'zod';
import { HandlerError } from '../../http/errors.ts';

/** Where a page begins: behind this resource, in the order in which resources were created. */
export interface CreatedCursor {
  readonly createdAt: number;
  readonly id: string;
}

export const createdCursorText = ({ createdAt, id }: CreatedCursor): string => `${createdAt}-${id}`;

/** @throws HandlerError `bad_request` */
export function readCreatedCursor(text: string): CreatedCursor {
  const [, createdAt, id = ''] = /^(\d{1,15})-([\w.-]{1,64})$/.exec(text) ?? [];
  if (createdAt === undefined) throw notOurs();
  return { createdAt: Number(createdAt), id };
}

const SortedCursor = z.tuple([
  z.int(),
  z.array(z.union([z.string(), z.number(), z.null()])).max(4),
  z.string().max(64),
]);

/** Where a page of a sorted search begins, and at what time the first page was read. */
export interface SortedCursor {
  readonly asOf: number;
  readonly keys: readonly (string | number | null)[];
  readonly id: string;
}

export const sortedCursorText = ({ asOf, keys, id }: SortedCursor): string =>
  Buffer.from(JSON.stringify([asOf, keys, id])).toString('base64url');

/** @throws HandlerError `bad_request` */
export function readSortedCursor(text: string, rules: number): SortedCursor {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(text, 'base64url').toString());
  } catch {
    throw notOurs();
  }
  const { success, data } = SortedCursor.safeParse(value);
  if (!success || data[1].length !== rules) throw notOurs();
  const [asOf, keys, id] = data;
  return { asOf, keys, id };
}

const notOurs = () => new HandlerError('bad_request', '_cursor is not one that this server has given.');
