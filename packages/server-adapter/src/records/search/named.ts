import type { ScopedQueries } from '../../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../../database/statement.ts';
import type { CreatedCursor } from './cursor.ts';
import { beginningOf, beginsWith, endOf } from './string.ts';

/** What has a text under a parameter, where nothing else is asked. */
export interface Named {
  readonly type: string;
  readonly parameter: string;
  /** Folded: with it a text begins. */
  readonly text: string;
}

interface Range {
  type: string;
  parameter: string;
  text: string;
  end: string;
}

const rangeOf = ({ type, parameter, text }: Named): Range => ({ type, parameter, text, end: endOf(text) });

const rowsIn = (scope: ScopedQueries, value: ValueOf<Range>) =>
  scope
    .selectFrom('index_string')
    .where('type', '=', value('type'))
    .where('parameter', '=', value('parameter'))
    .where('value', '>=', value('text'))
    .where('value', '<', value('end'));

const countOfRows = new Statement((scope: ScopedQueries, value: ValueOf<Range & { most: number }>) =>
  scope
    .selectFrom(rowsIn(scope, value).select('resource_id').limit(value('most')).as('row'))
    .select((eb) => eb.fn.countAll<number>().as('rows')),
);

/** Whether the index has no more rows than `most`; a resource has one for each of its texts. */
export async function areFewNamed(scope: ScopedQueries, named: Named, most: number): Promise<boolean> {
  const [found] = await scope.run(countOfRows, { ...rangeOf(named), most: most + 1 });
  if (!found) throw new Error('A count gave no row.');
  return Number(found.rows) <= most;
}

interface Place {
  createdAt: number;
  id: string;
  limit: number;
  offset: number;
}

/** The index alone says where they stand in the list, and how many they are. */
const pageOfRows = new Statement((scope: ScopedQueries, value: ValueOf<Range & Place>) =>
  scope
    .with('named', () =>
      rowsIn(scope, value)
        .select(['resource_id as id', 'created_at as createdAt'])
        .groupBy(['created_at', 'resource_id']),
    )
    .selectFrom('named')
    .select(['id', 'createdAt'])
    .select((eb) => eb.selectFrom('named').select(eb.fn.countAll<number>().as('total')).as('total'))
    .where('createdAt', '<=', value('createdAt'))
    .where((eb) => eb.or([eb('createdAt', '<', value('createdAt')), eb('id', '<', value('id'))]))
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(value('limit'))
    .offset(value('offset')),
);

interface Slice {
  type: string;
  parameter: string;
  beginning: string;
  text: string;
  end: string;
  createdAt: number;
  id: string;
  size: number;
}

/** Out of the index of texts that begin alike, which has the order of the list. */
const sliceOfRows = new Statement((scope: ScopedQueries, value: ValueOf<Slice>) =>
  scope
    .selectFrom('index_string')
    .select(['resource_id as id', 'created_at as createdAt'])
    .where('type', '=', value('type'))
    .where('parameter', '=', value('parameter'))
    .where('beginning', '=', value('beginning'))
    .where(beginsWith(value('text'), value('end')))
    .where('created_at', '<=', value('createdAt'))
    .where((row) => row.or([row('created_at', '<', value('createdAt')), row('resource_id', '<', value('id'))]))
    .orderBy('created_at', 'desc')
    .orderBy('resource_id', 'desc')
    .limit(value('size')),
);

/** The next ones in the order of the list, without a look at those behind them. One with two such texts stands there twice. */
export const sliceNamed = (
  scope: ScopedQueries,
  named: Named,
  { cursor = theFirst, size }: { cursor: CreatedCursor | undefined; size: number },
): Promise<CreatedCursor[]> =>
  scope.run(sliceOfRows, { ...rangeOf(named), beginning: beginningOf(named.text), ...cursor, size });

const theFirst: CreatedCursor = { createdAt: Number.MAX_SAFE_INTEGER, id: '' };

/** A page of them in the order of the list, and the number of all. */
export async function pageNamed(
  scope: ScopedQueries,
  named: Named,
  { cursor = theFirst, limit, offset }: { cursor: CreatedCursor | undefined; limit: number; offset: number },
): Promise<{ rows: CreatedCursor[]; total: number }> {
  const rows = await scope.run(pageOfRows, { ...rangeOf(named), ...cursor, limit, offset });
  // A page behind the last one says nothing of those before it.
  const isBehindLast = rows.length === 0 && (cursor !== theFirst || offset > 0);
  const [counted] = isBehindLast
    ? await scope.run(pageOfRows, { ...rangeOf(named), ...theFirst, limit: 1, offset: 0 })
    : rows;
  // Every row says how many there are: where there is none at all, there are none.
  return { rows, total: counted === undefined ? 0 : Number(counted.total) };
}
