import { sql } from 'kysely';
import * as z from 'zod';
import { HandlerError } from '../../http/errors.ts';
import { literal } from './escapes.ts';
import type { Condition, IndexType } from './indexType.ts';
import { isOneOf } from './isOneOf.ts';

const Reference = z.object({ reference: z.string().optional() });
const mostCharacters = 512;

/** What a reference points at: a record of this server, or an address elsewhere, which has no type. */
export interface Target {
  readonly target_type: string;
  readonly target_id: string;
}

/** `Patient/7`, with or without a version; anything else is an address as a whole. */
export function readReference(text: string): Target {
  const [, type = '', id = ''] = /^([A-Z][A-Za-z]{0,63})\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/.*)?$/.exec(text) ?? [];
  return type === '' ? { target_type: '', target_id: text } : { target_type: type, target_id: id };
}

/** A link to another record. @source https://hl7.org/fhir/R4/search.html#reference */
export const reference: IndexType<'index_reference'> = {
  table: 'index_reference',
  sortedBy: 'target_id',
  rows: (values) => {
    const targets = values.flatMap(({ value }) => {
      const text = typeof value === 'string' ? value : Reference.safeParse(value).data?.reference;
      return text && text.length <= mostCharacters && !text.startsWith('#') ? [readReference(text)] : [];
    });
    return [...new Map(targets.map((one) => [`${one.target_type}/${one.target_id}`, one])).values()];
  },
  conditions: (alternatives, { targets = [] }) => {
    const given = alternatives.map((text) => targetOf(literal(text)));
    const ids = given.flatMap(({ target_type: type, target_id: id }) => (type === undefined ? [id] : []));
    const byType = Map.groupBy(
      given.flatMap(({ target_type: type, target_id: id }) => (type === undefined ? [] : [{ type, id }])),
      ({ type }) => type,
    );
    return [
      ...(ids.length > 0 ? [ofTypes(targets, ids)] : []),
      ...[...byType].map(([type, some]) =>
        ofTypes(
          [type],
          some.map(({ id }) => id),
        ),
      ),
    ];
  },
};

const ofTypes = (types: readonly string[], ids: readonly string[]): Condition =>
  sql<boolean>`(${isOneOf('target_type', types)} and ${isOneOf('target_id', ids)})`;

/** An id alone is of any type that the parameter leads to. */
function targetOf(text: string): { target_type: string | undefined; target_id: string } {
  if (text === '') throw new HandlerError('bad_request', 'A reference of the search is empty.');
  return /[/:]/.test(text) ? readReference(text) : { target_type: undefined, target_id: text };
}
