import {
  AliasNode,
  AndNode,
  BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  IdentifierNode,
  type OperationNode,
  OperatorNode,
  OrNode,
  ParensNode,
  PrimitiveValueListNode,
  ReferenceNode,
  SelectionNode,
  SelectQueryNode,
  TableNode,
  UnaryOperationNode,
  ValueNode,
  WhereNode,
} from 'kysely';
import { HandlerError } from '../http/errors.ts';
import type { TableRule, TenantRule } from './tableRules.ts';

/** Whose rows a query reaches: those of one tenant, of all its patients or of some (FHIR ids). */
export interface Scope {
  readonly tenant: string;
  readonly patientIds: 'all' | readonly string[];
  /** The FHIR types whose rows it reaches; all unless told. Images are rows of `ImagingStudy`. */
  readonly types?: readonly string[] | undefined;
  /** Who reads: of records that are somebody's own, they reach theirs only. All are reached unless told. */
  readonly reader?: string | undefined;
}

/** What a scope means for each table: the rows that it reaches, and the values that it may write. */
export class ScopeConditions {
  readonly scope: Scope;
  readonly #ruleOf: (table: string) => TableRule;
  readonly #known = new Map<string, OperationNode>();
  readonly #reader: unknown;

  /**
   * @param ruleOf the rule of a table, by its name in small letters.
   * @param reader what stands in a query for the reader of the scope.
   */
  constructor(scope: Scope, ruleOf: (table: string) => TableRule, reader: unknown = scope.reader) {
    this.scope = scope;
    this.#ruleOf = ruleOf;
    this.#reader = reader;
  }

  /** The condition of the rows that are reached of a table, to which the query refers by `reference`. */
  reached(table: string, reference: string): OperationNode {
    const key = `${table} ${reference}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = and([
      equals(reference, 'tenant', this.scope.tenant),
      ...this.#ofTypes(table, reference),
      ...this.#ofPatients(table, reference),
      ...this.#ofReader(table, reference),
    ]);
    this.#known.set(key, made);
    return made;
  }

  /** No record that is another person's own. */
  #ofReader(table: string, reference: string): OperationNode[] {
    const { tenant, reader, patientIds } = this.scope;
    const rule = this.ruleOf(table);
    if (reader === undefined || rule.own === undefined) return [];
    // The parent row says it already.
    if (patientIds !== 'all' && rule.reach === 'through') return [];
    const owned = `${reference}_private`;
    const row: SelectQueryNode = {
      ...SelectQueryNode.createFrom([
        AliasNode.create(TableNode.create('private_record'), IdentifierNode.create(owned)),
      ]),
      selections: [
        SelectionNode.create(AliasNode.create(ValueNode.createImmediate(1), IdentifierNode.create('private'))),
      ],
      where: WhereNode.create(
        and([
          equals(owned, 'tenant', tenant),
          binary(columnOf(owned, 'type'), '=', columnOf(reference, rule.own.type)),
          binary(columnOf(owned, 'id'), '=', columnOf(reference, rule.own.id)),
          binary(columnOf(owned, 'person_id'), '!=', ValueNode.create(this.#reader)),
        ]),
      ),
    };
    return [
      UnaryOperationNode.create(
        OperatorNode.create('not'),
        UnaryOperationNode.create(OperatorNode.create('exists'), row),
      ),
    ];
  }

  #ofTypes(table: string, reference: string): OperationNode[] {
    const { types } = this.scope;
    const { type: rule } = this.ruleOf(table);
    if (types === undefined || rule === undefined) return [];
    if ('of' in rule) return types.includes(rule.of) ? [] : [ValueNode.createImmediate(false)];
    const column = columnOf(reference, rule.column);
    const [only, another] = types;
    const one = only !== undefined && another === undefined ? binary(column, '=', ValueNode.create(only)) : undefined;
    const isOne = one ?? (types.length === 0 ? undefined : binary(column, 'in', PrimitiveValueListNode.create(types)));
    const isUntyped =
      rule.untyped !== undefined && types.includes(rule.untyped)
        ? BinaryOperationNode.create(column, OperatorNode.create('is'), ValueNode.createImmediate(null))
        : undefined;
    if (isOne && isUntyped) return [ParensNode.create(OrNode.create(isOne, isUntyped))];
    return [isOne ?? isUntyped ?? ValueNode.createImmediate(false)];
  }

  #ofPatients(table: string, reference: string): OperationNode[] {
    const { patientIds } = this.scope;
    const rule = this.ruleOf(table);
    if (patientIds === 'all' || rule.reach === 'everyone') return [];
    if (rule.reach === 'clinic' || patientIds.length === 0) return [ValueNode.createImmediate(false)];
    if (rule.reach === 'patient') {
      return [binary(columnOf(reference, rule.column), 'in', PrimitiveValueListNode.create(patientIds))];
    }
    const parent = `${reference}_${rule.table}`;
    const pairs = Object.entries(rule.on).map(([own, its]) =>
      binary(columnOf(parent, its), '=', columnOf(reference, own)),
    );
    const row: SelectQueryNode = {
      ...SelectQueryNode.createFrom([AliasNode.create(TableNode.create(rule.table), IdentifierNode.create(parent))]),
      selections: [
        SelectionNode.create(AliasNode.create(ValueNode.createImmediate(1), IdentifierNode.create('reached'))),
      ],
      where: WhereNode.create(and([...pairs, this.reached(rule.table, parent)])),
    };
    return [UnaryOperationNode.create(OperatorNode.create('exists'), row)];
  }

  /** @throws TypeError for a table that has no tenant. */
  ruleOf(table: string): TenantRule {
    const rule = this.#ruleOf(table.toLowerCase());
    if (rule.reach === 'allTenants') throw new TypeError(`The table ${table} is of all tenants: no scope reaches it.`);
    return rule;
  }

  /**
   * The column whose value must be one of the scope's patients in a row that is inserted; undefined where it may be
   * anything.
   *
   * @throws HandlerError `forbidden` where the scope may insert no row of the table.
   */
  patientColumn(table: string): string | undefined {
    const rule = this.ruleOf(table);
    // Records are written by the clinic's own scope, once it is known that the person may.
    if (this.scope.types !== undefined && rule.type !== undefined) throw outside();
    if (this.scope.patientIds === 'all' || rule.reach === 'everyone') return undefined;
    if (rule.reach === 'patient') return rule.column;
    throw outside();
  }

  /** @throws HandlerError `forbidden` unless the value is one of the scope's patients. */
  checkPatient(value: unknown): void {
    const { patientIds } = this.scope;
    if (patientIds !== 'all' && !patientIds.some((id) => id === value)) throw outside();
  }

  /** @throws TypeError unless the value is the scope's tenant. */
  checkTenant(value: unknown): void {
    if (value !== this.scope.tenant)
      throw new TypeError('A row keeps to the tenant of its scope: leave the tenant out.');
  }

  /**
   * That no row leaves the scope. A value may come from the row that was to be inserted, which was checked.
   *
   * @throws TypeError for another tenant. @throws HandlerError `forbidden` for another patient, or another parent row.
   */
  checkUpdates(table: string, updates: readonly ColumnUpdateNode[]): void {
    const rule = this.ruleOf(table);
    const isNarrow = this.scope.patientIds !== 'all';
    for (const { column, value } of updates) {
      const name = columnName(column);
      const isExcluded = ReferenceNode.is(value) && value.table?.table.identifier.name === 'excluded';
      if (isExcluded && columnName(value) === name) continue;
      const written = ValueNode.is(value) ? value.value : value;
      if (name === 'tenant') this.checkTenant(written);
      if (isNarrow && rule.reach === 'patient' && name === rule.column) this.checkPatient(written);
      if (isNarrow && rule.reach === 'through' && Object.hasOwn(rule.on, name)) throw outside();
    }
  }
}

/** All of the conditions; undefined when there are none. */
export function all(conditions: readonly OperationNode[]): OperationNode | undefined {
  return conditions.length === 0 ? undefined : and(conditions);
}

function and(conditions: readonly OperationNode[]): OperationNode {
  const [first, ...others] = conditions;
  if (!first) throw new TypeError('There is no condition.');
  return others.reduce((both, one) => AndNode.create(both, one), first);
}

/** What a query asked for: it may hold SQL that is written out, and that an `or` to which nothing else would apply. */
export const enclosed = (condition: OperationNode): OperationNode => ParensNode.create(condition);

const columnOf = (table: string, column: string): ReferenceNode =>
  ReferenceNode.create(ColumnNode.create(column), TableNode.create(table));

const binary = (left: OperationNode, operator: '=' | '!=' | 'in', right: OperationNode): BinaryOperationNode =>
  BinaryOperationNode.create(left, OperatorNode.create(operator), right);

const equals = (table: string, column: string, value: string): BinaryOperationNode =>
  binary(columnOf(table, column), '=', ValueNode.create(value));

/** The name of a column that an update sets. */
function columnName(node: OperationNode): string {
  const column = ReferenceNode.is(node) ? node.column : node;
  if (ColumnNode.is(column)) return column.column.name;
  throw new TypeError('An update in a scope names its columns.');
}

const outside = (): HandlerError => new HandlerError('forbidden', 'This is outside of what this account may write.');
