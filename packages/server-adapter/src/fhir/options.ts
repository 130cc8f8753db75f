import type { RecordRule } from '../capabilities/capability.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { Doorbell } from '../events/doorbell.ts';

/** What the FHIR routes work with. */
export interface FhirRoutesOptions {
  readonly gate: Gate;
  readonly doorbell: Doorbell;
  readonly basePath: string;
  /** Whether pages of other origins may ask. */
  readonly crossOrigin: boolean;
  readonly now: () => number;
  /** What the capabilities say to the writing of a type. */
  readonly ruleOf: (type: string) => RecordRule;
}
