import type { RecordRule } from '../capabilities/capability.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { Doorbell } from '../events/doorbell.ts';
import type { AskedBy } from '../http/route.ts';
import type { MemoryBudget } from '../memory/memoryBudget.ts';
import { recordScopes } from '../records/recordScopes.ts';
import type { Writing } from '../records/recordWrites.ts';

/** What the FHIR routes work with. */
export interface FhirRoutesOptions {
  readonly gate: Gate;
  readonly doorbell: Doorbell;
  readonly basePath: string;
  /** Whether pages of other origins may ask. */
  readonly crossOrigin: boolean;
  readonly now: () => number;
  /** What files hold that come in, and that are answered. */
  readonly memory: { readonly incoming: MemoryBudget; readonly answers: MemoryBudget };
  /** What the capabilities say to the writing of a type. */
  readonly ruleOf: (type: string) => RecordRule;
  /** Whether a capability of the clinic owns the type. */
  readonly owns: (type: string) => boolean;
}

/** What a person writes with; each write says who, and when. */
export const writingBy = (
  { gate, ruleOf, owns, now }: FhirRoutesOptions,
  { principal, agent }: Pick<AskedBy, 'principal' | 'agent'>,
  base: string,
): Writing => ({
  principal,
  agent,
  scopesIn: (trx) => recordScopes(gate, principal, trx),
  now: now(),
  ruleOf,
  owns,
  base,
});
