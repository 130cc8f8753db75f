import type { Patient } from '@clinikit/client/fhir';

/** The id of the patient into whose record this one was merged; undefined for a record that stands for itself. */
export function targetOf({ link = [] }: Patient): string | undefined {
  const reference = link.find(({ type }) => type === 'replaced-by')?.other.reference;
  return /^Patient\/(.+)$/.exec(reference ?? '')?.[1];
}
