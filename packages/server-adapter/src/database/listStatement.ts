import type { Compilable, RawBuilder } from 'kysely';
import type { ScopedQueries } from './scopedQueries.ts';
import { Statement, type ValueOf } from './statement.ts';

/** Lists are filled up to one of these lengths, so that few statements serve all of them. */
const lengths = [1, 10, 50, 101, 200];
const longest = 200;

/**
 * A query about the rows that a list names, compiled once for a scope and a length. What is asked for is `in (...list)`: the
 * last of a list stands there several times.
 *
 * @param build the query about `list`, which gives for each row no more than one, whatever the others are.
 * @returns the rows for all of a list, however long it is; in no order.
 */
export function listStatement<Row>(
  build: (scope: ScopedQueries, list: readonly RawBuilder<string>[]) => Compilable<Row>,
): (scope: ScopedQueries, list: readonly string[]) => Promise<Row[]> {
  const statements = new Map(
    lengths.map((length) => {
      const names = Array.from({ length }, (_, at) => `n${at}`);
      const made = new Statement((scope: ScopedQueries, value: ValueOf<Record<string, string>>) =>
        build(
          scope,
          names.map((name) => value(name)),
        ),
      );
      return [length, { names, made }] as const;
    }),
  );
  return async (scope, list) => {
    const rows: Row[] = [];
    for (let at = 0; at < list.length; at += longest) {
      const some = list.slice(at, at + longest);
      const { names, made } = statements.get(lengths.find((length) => length >= some.length) ?? longest) ?? {};
      if (!names || !made) throw new TypeError('There is a statement for each length.');
      const values = Object.fromEntries(names.map((name, each) => [name, some[each] ?? some.at(-1) ?? '']));
      rows.push(...(await scope.run(made, values)));
    }
    return rows;
  };
}
