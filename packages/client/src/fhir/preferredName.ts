import type { HumanName } from './dataTypes.ts';
import type { Patient } from './resources/patient.ts';

// A name that has no use is taken before those that are for a while, among friends, or to hide behind.
const order: readonly (string | undefined)[] = ['official', 'usual', undefined, 'temp', 'nickname', 'anonymous'];

/**
 * The name by which a patient is known now: the official one, else the usual one, else another that is in use.
 *
 * Names that are `old` or `maiden`, whose period has ended, or that hold no word are never taken; undefined when no other
 * is recorded.
 *
 * @source https://hl7.org/fhir/R4/valueset-name-use.html
 */
export function preferredName(patient: Pick<Patient, 'name'>, at: Date = new Date()): HumanName | undefined {
  const names = (patient.name ?? []).filter((name) => hasWords(name) && !hasEnded(name, at));
  return order.map((use) => names.find((name) => name.use === use)).find((name) => name !== undefined);
}

const hasWords = ({ family, given = [], text }: HumanName): boolean =>
  [family, ...given, text].some((word) => word?.trim());

/** The end of a period is meant to its last instant: one that ends in 2019 lasts through that year. */
function hasEnded({ period }: HumanName, at: Date): boolean {
  const end = period?.end;
  return end !== undefined && at.toISOString().slice(0, end.length) > end;
}
