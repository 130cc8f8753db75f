import {
  AliasNode,
  ColumnNode,
  IdentifierNode,
  type InsertQueryNode,
  type OnConflictNode,
  type OperationNode,
  ParensNode,
  PrimitiveValueListNode,
  SelectionNode,
  SelectQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
  WhereNode,
} from 'kysely';
import { all, enclosed, type ScopeConditions } from './scopeConditions.ts';

/**
 * An insert whose rows all are of the scope's tenant, and of its patients. A row that is in the way is updated only where
 * the scope reaches it.
 *
 * @throws TypeError for a tenant that is not the scope's, and for forms of insert that could write another one.
 * @throws HandlerError `forbidden` for rows that the scope may not write.
 */
export function scopedInsert(node: InsertQueryNode, conditions: ScopeConditions): InsertQueryNode {
  const { into, values, columns = [], onConflict } = node;
  if (!into || !values || node.defaultValues) throw new TypeError('A scope inserts rows whose values are told.');
  if (node.replace || node.onDuplicateKey || (node.orAction && node.orAction.action !== 'ignore')) {
    throw new TypeError('A scope replaces no rows: use onConflict.');
  }
  const table = into.table.identifier.name;
  if (into.table.schema) throw new TypeError('A scope has the tables of its own schema only.');
  const names = columns.map(({ column }) => column.name);
  const filled = ValuesNode.is(values)
    ? { values: ofRows(values, names, table, conditions) }
    : { values: ofQuery(values, names, table, conditions) };
  return {
    ...node,
    ...filled,
    columns: names.includes('tenant') ? columns : [...columns, ColumnNode.create('tenant')],
    ...(onConflict && { onConflict: scopedConflict(onConflict, table, conditions) }),
  };
}

function ofRows(values: ValuesNode, names: readonly string[], table: string, conditions: ScopeConditions): ValuesNode {
  const tenantAt = names.indexOf('tenant');
  const patientColumn = conditions.patientColumn(table);
  const patientAt = patientColumn === undefined ? undefined : names.indexOf(patientColumn);
  const { tenant } = conditions.scope;
  return ValuesNode.create(
    values.values.map((row) => {
      if (patientAt !== undefined) conditions.checkPatient(plainValue(row.values[patientAt]));
      const given = tenantAt < 0 ? undefined : plainValue(row.values[tenantAt]);
      if (given !== undefined) {
        conditions.checkTenant(given);
        return row;
      }
      const at = tenantAt < 0 ? names.length : tenantAt;
      return ValueListNode.is(row)
        ? ValueListNode.create(row.values.toSpliced(at, 1, ValueNode.create(tenant)))
        : PrimitiveValueListNode.create(row.values.toSpliced(at, 1, tenant));
    }),
  );
}

/** A value as it was given; a column that one of several rows leaves out is undefined, and SQL is what it is. */
function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return value;
  if (value.kind === 'DefaultInsertValueNode') return undefined;
  return value.kind === 'ValueNode' && 'value' in value ? value.value : value;
}

/** The rows of a query, each with the tenant. */
function ofQuery(
  query: OperationNode,
  names: readonly string[],
  table: string,
  conditions: ScopeConditions,
): OperationNode {
  if (names.includes('tenant')) throw new TypeError('Rows of a query get the tenant of the scope: leave it out.');
  if (conditions.patientColumn(table) !== undefined) {
    throw new TypeError('A scope of some patients inserts rows whose values are told.');
  }
  return withTenant(query, conditions.scope.tenant);
}

function withTenant(query: OperationNode, tenant: string): OperationNode {
  if (ParensNode.is(query)) return ParensNode.create(withTenant(query.node, tenant));
  if (!SelectQueryNode.is(query)) throw new TypeError('A scope inserts rows, or what a select gives.');
  const own = SelectionNode.create(AliasNode.create(ValueNode.create(tenant), IdentifierNode.create('tenant')));
  return {
    ...SelectQueryNode.cloneWithSelections(query, [own]),
    ...(query.setOperations && {
      setOperations: query.setOperations.map((one) => ({ ...one, expression: withTenant(one.expression, tenant) })),
    }),
  };
}

/** The row that is in the way may be another tenant's, or another patient's: it is then left as it is. */
function scopedConflict(node: OnConflictNode, table: string, conditions: ScopeConditions): OnConflictNode {
  if (node.doNothing || !node.updates) return node;
  conditions.checkUpdates(table, node.updates);
  const { updateWhere } = node;
  const both = all([conditions.reached(table, table), ...(updateWhere ? [enclosed(updateWhere.where)] : [])]);
  return { ...node, ...(both && { updateWhere: WhereNode.create(both) }) };
}
