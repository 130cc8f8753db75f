import { type Compilable, type Expression, type OperationNode, RawNode, type SqlBool, sql, ValueNode } from 'kysely';
import type { ScopedQueries } from '../../database/scopedQueries.ts';
import { Statement, type ValueOf } from '../../database/statement.ts';
import { conditionsOf, isIndexed, type Search } from './condition.ts';
import type { SearchCondition } from './request.ts';

type Values = Readonly<Record<string, unknown>>;

/** A query of a search, and who runs it where its shape is not known. */
type Query<Row> = Compilable<Row> & { execute(): Promise<Row[]> };

/**
 * Asks what many searches ask with other values, `Condition?patient=7` and `Condition?patient=8`: the statement is built
 * once for all of them.
 *
 * @param query.name what is asked of the search, by which its statements are told from others.
 * @param query.build makes the query, with the conditions of the search that it is given and by `value` what else may be
 *   another one the next time.
 */
export async function askShaped<Row, Extra extends Record<string, number>>(
  search: Search,
  extra: Extra,
  query: { readonly name: string; build(search: Search, value: ValueOf<Extra>): Query<Row> },
): Promise<Row[]> {
  const shape = shapeOf(search.conditions);
  if (!shape) return query.build(search, (name) => sql`${extra[name]}`).execute();
  const { type } = search;
  const key = `${query.name} ${type} ${shape.key}`;
  const known = statements.get(key);
  // Every statement was made by the `build` of its name.
  const statement = (known ?? makeStatement(type, shape, query.build)) as Statement<ScopedQueries, Values, Row>;
  if (!known) {
    if (statements.size >= mostStatements) statements.clear();
    statements.set(key, statement);
  }
  return search.scope.run(statement, { ...shape.values, ...extra });
}

const makeStatement = <Row, Extra extends Record<string, number>>(
  type: string,
  shape: Shape,
  build: (search: Search, value: ValueOf<Extra>) => Query<Row>,
) =>
  new Statement((scope: ScopedQueries, value: ValueOf<Values>) =>
    build({ scope, type, conditions: shape.conditions(value) }, value as ValueOf<Extra>),
  );

const statements = new Map<string, Statement<ScopedQueries, Values, unknown>>();
/** Whoever searches by more forms than this has them built again. */
const mostStatements = 500;

/** The conditions of a search without their values. */
interface Shape {
  readonly key: string;
  readonly values: Values;
  /** The same conditions with a place for each value. */
  conditions(value: ValueOf<Values>): SearchCondition[];
}

/** @returns undefined where a condition asks more than the index. */
function shapeOf(conditions: readonly SearchCondition[]): Shape | undefined {
  if (!conditions.every(isIndexed)) return undefined;
  const values: unknown[] = [];
  const asked = conditions.map((one) =>
    one.kind === 'index' ? conditionsOf(one).map((each) => each.toOperationNode()) : [],
  );
  const keys = conditions.map((one, at) => {
    const what = one.kind === 'index' ? `${one.not}` : `missing ${one.missing}`;
    return `${one.parameter} ${what} ${asked[at]?.map((node) => textOf(node, values)).join(' | ')}`;
  });
  return {
    key: keys.join(' & '),
    values: Object.fromEntries(values.map((value, place) => [`v${place}`, value])),
    conditions(value) {
      let place = 0;
      const next = () => value(`v${place++}`).toOperationNode();
      return conditions.map((one, at) =>
        one.kind === 'index'
          ? { ...one, asked: (asked[at] ?? []).map((node) => expressionOf(withPlaces(node, next))) }
          : one,
      );
    },
  };
}

const expressionOf = (node: OperationNode): Expression<SqlBool> => ({
  expressionType: undefined,
  toOperationNode: () => node,
});

/** The SQL of a condition with a sign for each value, which are put behind `values` in their order. */
function textOf(node: OperationNode, values: unknown[]): string {
  if (ValueNode.is(node) && !node.immediate) {
    values.push(node.value);
    return '?';
  }
  if (!RawNode.is(node)) return JSON.stringify(node);
  const { sqlFragments, parameters } = node;
  return sqlFragments.map((text, at) => `${at > 0 ? textOf(parameters[at - 1] ?? node, values) : ''}${text}`).join('');
}

/** The condition with something else in place of each value. */
function withPlaces(node: OperationNode, next: () => OperationNode): OperationNode {
  if (ValueNode.is(node) && !node.immediate) return next();
  if (!RawNode.is(node)) return node;
  return RawNode.create(
    node.sqlFragments,
    node.parameters.map((one) => withPlaces(one, next)),
  );
}
