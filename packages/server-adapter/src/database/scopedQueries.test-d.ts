/** Types are behavior: checked by the compiler, never run. */
import type { Kysely } from 'kysely';
import type { Tables, UnscopedQueries } from './schema.ts';
import type { Gate, ScopedQueries } from './scopedQueries.ts';
import { type RuleFor, tableRules } from './tableRules.ts';

declare const scope: ScopedQueries;
declare const unscoped: UnscopedQueries;
declare const gate: Gate;
declare function room(queries: ScopedQueries): void;

// What a room gets comes from the gate.
room(gate.tenant('north'));
room(gate.open({ tenant: 'north', patientIds: ['p1'] }));
void scope.transaction(async (trx) => room(trx));
// @ts-expect-error: queries of all tenants
room(unscoped);
// @ts-expect-error: queries of all tenants, inside a transaction
void unscoped.transaction().execute(async (trx) => room(trx));
// @ts-expect-error: nobody else makes one
room(new (gate.tenant('north').constructor)());
// @ts-expect-error: a scope needs a tenant
gate.open({ patientIds: 'all' });
// @ts-expect-error: and patients
gate.open({ tenant: 'north' });

// The tenant need not be told, and cannot be changed.
void scope.insertInto('event_head').values({ position: 1 });
// @ts-expect-error: what is not the tenant must be told
void scope.insertInto('event_head').values({});
// @ts-expect-error: a row stays with its tenant
void scope.updateTable('event_head').set({ tenant: 'south' });

// @ts-expect-error: a table of all tenants
void scope.selectFrom('request_count');
// @ts-expect-error: a statement that replaces rows
void scope.replaceInto;
// @ts-expect-error: a way around
void scope.withoutPlugins;
// @ts-expect-error: SQL that nothing narrows
void scope.executeQuery;

interface NewTable {
  tenant: string;
  patient_id: string;
}
/** The form of `tableRules`, with a table that has no rule yet. */
type Rules = { readonly [Name in keyof Tables]: RuleFor<Tables[Name]> } & { readonly new_table: RuleFor<NewTable> };
// @ts-expect-error: every table has a rule
tableRules satisfies Rules;
({ ...tableRules, new_table: { reach: 'patient', column: 'patient_id' } }) satisfies Rules;
// @ts-expect-error: a column that it does not have
({ ...tableRules, new_table: { reach: 'patient', column: 'patient' } }) satisfies Rules;
// @ts-expect-error: a table with a tenant is not of all tenants
({ ...tableRules, new_table: { reach: 'allTenants' } }) satisfies Rules;
// @ts-expect-error: a table without a tenant is
({ reach: 'everyone' }) satisfies RuleFor<{ who: string }>;

/** Nor does a capability's table that forgot the tenant exist for a scope. */
declare const own: ScopedQueries<Tables & { bare: { id: string }; kept: { id: string; tenant: string } }>;
void own.selectFrom('kept');
// @ts-expect-error: it has no tenant
void own.selectFrom('bare');

// A room that takes a scope is not content with a query builder of the same form.
declare const builder: Kysely<Tables>;
// @ts-expect-error: only the gate makes it
void ((): ScopedQueries => builder);
