import { type Compilable, type CompiledQuery, type RawBuilder, sql } from 'kysely';

/** Puts a value into a statement by its name. */
export type ValueOf<Values> = <Name extends keyof Values & string>(name: Name) => RawBuilder<Values[Name]>;

/**
 * A query that is asked again and again with other values. For a scope it is built, narrowed and compiled once, which is
 * most of what a small query costs; so `build` puts in by `value` whatever may be another one the next time.
 *
 * @example
 * const readOne = new Statement((scope: ScopedQueries, value: ValueOf<{ id: string }>) =>
 *   scope.selectFrom('resource').select('content').where('id', '=', value('id')),
 * );
 * const [row] = await scope.run(readOne, { id });
 */
export class Statement<Queries, Values extends object, Row> {
  readonly #build: (queries: Queries, value: ValueOf<Values>) => Compilable<Row>;
  readonly #compiled = new WeakMap<object, CompiledQuery<Row>>();

  constructor(build: (queries: Queries, value: ValueOf<Values>) => Compilable<Row>) {
    this.#build = build;
  }

  /**
   * The query with its values.
   *
   * @param scope whose conditions are compiled into it: another one has a query of its own.
   * @param ofScope the values that the conditions of the scope leave open.
   */
  of(scope: object, queries: Queries, values: Values, ofScope?: ReadonlyMap<Later, unknown>): CompiledQuery<Row> {
    let known = this.#compiled.get(scope);
    if (!known) {
      known = this.#build(queries, later).compile();
      this.#compiled.set(scope, known);
    }
    const given = new Map<string, unknown>(Object.entries(values));
    const parameters = known.parameters.map((one) => {
      if (!(one instanceof Later)) return one;
      return ofScope?.has(one) ? ofScope.get(one) : given.get(one.name);
    });
    return { ...known, parameters };
  }
}

/** Stands in a compiled query for a value that is not known yet. */
export class Later {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

const later = <Value>(name: string): RawBuilder<Value> => sql<Value>`${new Later(name)}`;
