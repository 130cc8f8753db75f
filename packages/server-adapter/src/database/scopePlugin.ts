import {
  AggregateFunctionNode,
  AliasNode,
  DeleteQueryNode,
  FromNode,
  FunctionNode,
  IdentifierNode,
  InsertQueryNode,
  type JoinNode,
  type KyselyPlugin,
  OnNode,
  type OperationNode,
  ParensNode,
  RawNode,
  type RootOperationNode,
  SelectModifierNode,
  SelectQueryNode,
  TableNode,
  UpdateQueryNode,
  UsingNode,
  WhereNode,
  type WithNode,
} from 'kysely';
import { all, enclosed, type ScopeConditions } from './scopeConditions.ts';
import { scopedInsert } from './scopedInsert.ts';

/** The names of common table expressions that a query sees: they hold what was already narrowed. */
type Names = ReadonlySet<string>;

const noNames: Names = new Set();

/** They name columns, values or words of SQL, and hold no query. */
const leaves: ReadonlySet<string> = new Set([
  'ColumnNode',
  'IdentifierNode',
  'OperatorNode',
  'PrimitiveValueListNode',
  'ReferenceNode',
  'SelectAllNode',
  'ValueNode',
]);

const joinsOfRows: ReadonlySet<string> = new Set(['InnerJoin', 'LeftJoin', 'LateralInnerJoin', 'LateralLeftJoin']);
const joinsWithoutOn: ReadonlySet<string> = new Set(['CrossJoin', 'LateralCrossJoin']);

/** SQL of one's own that may read or write a table. */
const namesTable = /\b(?:from|join|into|update|delete|using|table|with)\b/i;

/**
 * Narrows every query to a scope, by rewriting the tree that Kysely builds before it becomes SQL: wherever a table is
 * read or written, in a subquery as well, its condition is added. What cannot be understood is refused.
 */
export function scopePlugin(conditions: ScopeConditions): KyselyPlugin {
  const rewriter = new Rewriter(conditions);
  return {
    transformQuery: ({ node }) => rewriter.root(node),
    transformResult: async ({ result }) => result,
  };
}

class Rewriter {
  readonly #conditions: ScopeConditions;
  /** Queries that are narrowed already, as one that was built first and then used in another. */
  readonly #narrowed = new WeakSet<OperationNode>();
  readonly #harmless = new WeakSet<readonly string[]>();

  constructor(conditions: ScopeConditions) {
    this.#conditions = conditions;
  }

  root(node: RootOperationNode): RootOperationNode {
    if (SelectQueryNode.is(node)) return this.#select(node, noNames);
    if (InsertQueryNode.is(node)) return this.#insert(node, noNames);
    if (UpdateQueryNode.is(node)) return this.#update(node, noNames);
    if (DeleteQueryNode.is(node)) return this.#delete(node, noNames);
    throw new TypeError(`A scope runs select, insert, update and delete of the query builder, and no ${node.kind}.`);
  }

  #visit(node: OperationNode, names: Names): OperationNode {
    if (leaves.has(node.kind)) return node;
    if (SelectQueryNode.is(node)) return this.#select(node, names);
    if (InsertQueryNode.is(node)) return this.#insert(node, names);
    if (UpdateQueryNode.is(node)) return this.#update(node, names);
    if (DeleteQueryNode.is(node)) return this.#delete(node, names);
    if (RawNode.is(node)) this.#refuseTables(node.sqlFragments);
    // Its tables are those that are locked, which are read already.
    if (SelectModifierNode.is(node)) return node.rawModifier ? this.#parts(node, names, { of: node.of }) : node;
    // The name of a function becomes SQL as it is.
    if ((FunctionNode.is(node) || AggregateFunctionNode.is(node)) && !/^[\w.]+$/.test(node.func)) {
      throw new TypeError('A scope calls functions by their plain names.');
    }
    if (node.kind === 'TableNode' || node.kind === 'MergeQueryNode') {
      throw new TypeError(`A scope does not know what a ${node.kind} does here.`);
    }
    return this.#parts(node, names);
  }

  /** The node with its parts rewritten, but those that `ready` has; the same node where nothing changes. */
  #parts<Node extends OperationNode>(node: Node, names: Names, ready?: object): Node {
    let changed: Record<string, unknown> | undefined;
    for (const [name, part] of Object.entries(node)) {
      if (ready && name in ready) continue;
      const visited = this.#part(part, names);
      if (visited !== part) changed = { ...changed, [name]: visited };
    }
    return changed || ready ? { ...node, ...changed, ...ready } : node;
  }

  #part(part: unknown, names: Names): unknown {
    if (typeof part !== 'object' || part === null) return part;
    if (isNode(part)) return this.#visit(part, names);
    if (!Array.isArray(part)) return part;
    const visited = part.map((one) => this.#part(one, names));
    return visited.some((one, index) => one !== part[index]) ? visited : part;
  }

  #done<Node extends OperationNode>(node: Node): Node {
    this.#narrowed.add(node);
    return node;
  }

  #select(node: SelectQueryNode, outer: Names): SelectQueryNode {
    if (this.#narrowed.has(node)) return node;
    const { names, ...expressions } = this.#with(node.with, outer);
    const reached: OperationNode[] = [];
    const from = node.from && this.#from(node.from, names, reached);
    const joins = node.joins?.map((join) => this.#join(join, names, reached));
    const where = this.#where(node.where, names, reached);
    return this.#done(this.#parts(node, names, { ...expressions, from, joins, where }));
  }

  #update(node: UpdateQueryNode, outer: Names): UpdateQueryNode {
    if (this.#narrowed.has(node)) return node;
    const { names, ...expressions } = this.#with(node.with, outer);
    const reached: OperationNode[] = [];
    if (!node.table) throw new TypeError('A scope updates one table.');
    const table = this.#target(node.table, reached);
    const from = node.from && this.#from(node.from, names, reached);
    const joins = node.joins?.map((join) => this.#join(join, names, reached));
    const where = this.#where(node.where, names, reached);
    const written = this.#parts(node, names, { ...expressions, table: node.table, from, joins, where });
    this.#conditions.checkUpdates(table, written.updates ?? []);
    return this.#done(written);
  }

  #delete(node: DeleteQueryNode, outer: Names): DeleteQueryNode {
    if (this.#narrowed.has(node)) return node;
    const { names, ...expressions } = this.#with(node.with, outer);
    const reached: OperationNode[] = [];
    for (const target of node.from.froms) this.#target(target, reached);
    const using = node.using && UsingNode.create(node.using.tables.map((one) => this.#source(one, names, reached)));
    const joins = node.joins?.map((join) => this.#join(join, names, reached));
    const where = this.#where(node.where, names, reached);
    return this.#done(this.#parts(node, names, { ...expressions, from: node.from, using, joins, where }));
  }

  #insert(node: InsertQueryNode, outer: Names): InsertQueryNode {
    if (this.#narrowed.has(node)) return node;
    const { names, ...expressions } = this.#with(node.with, outer);
    const written = this.#parts(node, names, { ...expressions, into: node.into });
    return this.#done(scopedInsert(written, this.#conditions));
  }

  #with(node: WithNode | undefined, outer: Names): { names: Names; with?: WithNode } {
    if (!node) return { names: outer };
    const nameOf = ({ name }: WithNode['expressions'][number]) => name.table.table.identifier.name;
    // A recursive expression sees itself and all others; another one sees those before it.
    let names: Names = node.recursive ? new Set([...outer, ...node.expressions.map(nameOf)]) : outer;
    const expressions = node.expressions.map((one) => {
      const expression = this.#visit(one.expression, names);
      names = new Set([...names, nameOf(one)]);
      return { ...one, expression };
    });
    return { names, with: { ...node, expressions } };
  }

  #from(node: FromNode, names: Names, reached: OperationNode[]): FromNode {
    return FromNode.create(node.froms.map((source) => this.#source(source, names, reached)));
  }

  /** Something to read from; where it is a table, what is reached of it is added to `reached`. */
  #source(node: OperationNode, names: Names, reached: OperationNode[]): OperationNode {
    const named = namedTable(node);
    if (!named) {
      // One word is enough to name a table.
      if (isWrittenOut(node)) throw new TypeError('A scope reads from tables and queries of the query builder.');
      return this.#visit(node, names);
    }
    if (names.has(named.table)) return node;
    reached.push(this.#conditions.reached(named.table, named.reference));
    return node;
  }

  /** A table that is written, whose name no common table expression can take. */
  #target(node: OperationNode, reached: OperationNode[]): string {
    const named = namedTable(node);
    if (!named) throw new TypeError('A scope writes tables only.');
    reached.push(this.#conditions.reached(named.table, named.reference));
    return named.table;
  }

  #join(node: JoinNode, names: Names, reached: OperationNode[]): JoinNode {
    const own: OperationNode[] = [];
    const table = this.#source(node.table, names, own);
    if (joinsWithoutOn.has(node.joinType)) {
      reached.push(...own);
      return { ...node, table };
    }
    // Right and full joins keep the rows of one side whatever their condition says.
    if (!joinsOfRows.has(node.joinType)) throw new TypeError(`A scope has no ${node.joinType}.`);
    const on = node.on && this.#visit(node.on.on, names);
    const both = all([...own, ...(on ? [enclosed(on)] : [])]);
    return { ...node, table, ...(both && { on: OnNode.create(both) }) };
  }

  #where(node: WhereNode | undefined, names: Names, reached: readonly OperationNode[]): WhereNode | undefined {
    const given = node && this.#visit(node.where, names);
    const both = all([...reached, ...(given ? [enclosed(given)] : [])]);
    return both && WhereNode.create(both);
  }

  #refuseTables(fragments: readonly string[]): void {
    if (this.#harmless.has(fragments)) return;
    if (fragments.some((fragment) => namesTable.test(fragment))) {
      throw new TypeError('SQL that is written out names no table: a scope cannot see into it.');
    }
    this.#harmless.add(fragments);
  }
}

/** Whether a source, under whatever name, is SQL that is written out, or a name that is no table's. */
function isWrittenOut(node: OperationNode): boolean {
  if (AliasNode.is(node)) return !IdentifierNode.is(node.alias) || isWrittenOut(node.node);
  return ParensNode.is(node) ? isWrittenOut(node.node) : RawNode.is(node) || leaves.has(node.kind);
}

function isNode(value: object): value is OperationNode {
  return 'kind' in value && typeof value.kind === 'string';
}

/** The table that a node names, and the name by which the query refers to it; undefined for anything else. */
function namedTable(node: OperationNode): { table: string; reference: string } | undefined {
  if (TableNode.is(node)) {
    const { schema, identifier } = node.table;
    if (schema) throw new TypeError('A scope has the tables of its own schema only.');
    return { table: identifier.name, reference: identifier.name };
  }
  if (!AliasNode.is(node)) return undefined;
  const named = namedTable(node.node);
  if (!named) return undefined;
  if (!IdentifierNode.is(node.alias)) throw new TypeError('A table is given a plain name.');
  return { table: named.table, reference: node.alias.name };
}
