import {
  type Expression,
  type ExpressionBuilder,
  type ExpressionWrapper,
  expressionBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import type { Tables } from '../../database/schema.ts';
import type { ScopedQueries, ScopedTables } from '../../database/scopedQueries.ts';
import { dateCondition } from './date.ts';
import { literal } from './escapes.ts';
import { asRow } from './indexType.ts';
import { indexTypes } from './indexTypes.ts';
import type { SearchCondition } from './request.ts';

/** A search for records of a type, within a scope. */
export interface Search {
  readonly scope: ScopedQueries;
  readonly type: string;
  readonly conditions: readonly SearchCondition[];
}

type AllTables = ScopedTables<Tables>;
export type ResourceBuilder = ExpressionBuilder<AllTables, 'resource'>;

/** The records of the type that are in the scope. */
export const visible = ({ scope, type }: Search) => scope.selectFrom('resource').where('resource.type', '=', type);

/** Whether a resource meets a condition. */
export function holds(
  eb: ResourceBuilder,
  search: Search,
  condition: SearchCondition,
): ExpressionWrapper<AllTables, 'resource', SqlBool> {
  const id = sql.ref<string>('resource.id');
  if (condition.kind === 'id') return eb('resource.id', 'in', condition.alternatives.map(literal));
  if (condition.kind === 'lastUpdated')
    return eb.or(condition.alternatives.map((text) => updatedCondition(literal(text))));
  if (isIndexed(condition)) return ofIndex(eb, search, search.type, condition, id);
  const { parameter, target, condition: asked } = condition;
  const targetId = sql.ref<string>('link.target_id');
  return eb.exists(
    search.scope
      .selectFrom('index_reference as link')
      .select('link.resource_id')
      .where('link.type', '=', search.type)
      .where('link.parameter', '=', parameter)
      .where('link.target_type', '=', target)
      .where('link.resource_id', '=', id)
      .where((link) =>
        link.and([
          link.exists(visibleTarget(search, target)),
          asked.kind === 'id'
            ? link('link.target_id', 'in', asked.alternatives.map(literal))
            : asked.kind === 'index' || asked.kind === 'missing'
              ? link.and([sql<boolean>`${ofIndex(eb, search, target, asked, targetId)}`])
              : link.lit(false),
        ]),
      ),
  );
}

/** A chain says nothing of a record that is not in the scope. */
const visibleTarget = ({ scope }: Search, type: string) =>
  scope
    .selectFrom('resource as target')
    .select('target.id')
    .where('target.type', '=', type)
    .where('target.id', '=', sql.ref<string>('link.target_id'));

/** The instant of a version is a range of one millisecond. */
function updatedCondition(text: string): RawBuilder<boolean> {
  const at = sql.ref('resource.last_updated');
  const range = { start: at, end: sql`(${at} + 1)` };
  return dateCondition(text, range, range);
}

type IndexedCondition = Extract<SearchCondition, { kind: 'index' | 'missing' }>;

/** Whether the index alone tells if a record meets a condition. */
export const isIndexed = (condition: SearchCondition): condition is IndexedCondition =>
  condition.kind === 'index' || condition.kind === 'missing';

/** Whether the record of an id meets a condition, where the record itself is not asked. */
export const holdsOf = (search: Search, condition: IndexedCondition, id: RawBuilder<string>): Expression<SqlBool> =>
  ofIndex(expressionBuilder<AllTables, 'resource'>(), search, search.type, condition, id);

function ofIndex(
  eb: ResourceBuilder,
  search: Search,
  type: string,
  condition: IndexedCondition,
  id: RawBuilder<string>,
): ExpressionWrapper<AllTables, 'resource', SqlBool> {
  const rows = indexRows(search, type, condition).where('row.resource_id', '=', id);
  if (condition.kind === 'missing') {
    const some = eb.exists(rows);
    return condition.missing ? eb.not(some) : some;
  }
  const some = eb.exists(rows.where((row) => row.or([...conditionsOf(condition)])));
  return condition.not ? eb.not(some) : some;
}

const indexRows = ({ scope }: Search, type: string, { parameter, search }: IndexedCondition) =>
  scope
    .selectFrom(asRow(indexTypes[search.type].table))
    .select('row.resource_id')
    .where('row.type', '=', type)
    .where('row.parameter', '=', parameter);

export const conditionsOf = ({
  search,
  alternatives,
  asked,
}: Extract<SearchCondition, { kind: 'index' }>): readonly Expression<SqlBool>[] =>
  asked ?? indexTypes[search.type].conditions(alternatives, search);

/** The ids of the resources that meet a condition, each range of the index by itself. */
export function idsOf(search: Search, condition: Extract<SearchCondition, { kind: 'index' }>) {
  const [first = sql<SqlBool>`1 = 0`, ...others] = conditionsOf(condition);
  const ids = (where: Expression<SqlBool>) => indexRows(search, search.type, condition).where(where);
  return others.reduce((all, other) => all.unionAll(ids(other)), ids(first));
}

/** Whether the index can give all resources that meet a condition. */
export const isLookedUp = (condition: SearchCondition): condition is Extract<SearchCondition, { kind: 'index' }> =>
  condition.kind === 'index' && !condition.not;
