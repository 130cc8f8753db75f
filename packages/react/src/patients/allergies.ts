import type { AllergyIntolerance, CodeableConcept } from '@clinikit/client/fhir';

/** What is known of somebody's allergies: none recorded is not the same as none known. */
export type KnownAllergies =
  | { readonly kind: 'notRecorded' }
  | { readonly kind: 'none' }
  | { readonly kind: 'some'; readonly allergies: readonly AllergyIntolerance[] };

/**
 * SNOMED CT: no known allergy. That none to drugs, or to food, is known says nothing of the others: such a statement stands
 * in its own words.
 */
const noneKnown = new Set(['716186003']);

const isOneOf = (concept: CodeableConcept | undefined, codes: ReadonlySet<string>): boolean =>
  (concept?.coding ?? []).some(({ code }) => code !== undefined && codes.has(code));

/** Sorts out what counts: not what was refuted, entered by mistake, or has passed. The dangerous ones come first. */
export function knownAllergies(records: readonly AllergyIntolerance[]): KnownAllergies {
  const counting = records.filter(
    ({ clinicalStatus, verificationStatus }) =>
      !isOneOf(verificationStatus, new Set(['refuted', 'entered-in-error'])) &&
      !isOneOf(clinicalStatus, new Set(['inactive', 'resolved'])),
  );
  if (counting.length === 0) return { kind: 'notRecorded' };
  const allergies = counting.filter(({ code }) => !isOneOf(code, noneKnown));
  if (allergies.length === 0) return { kind: 'none' };
  const rank = ({ criticality }: AllergyIntolerance) => Number(criticality !== 'high');
  return { kind: 'some', allergies: allergies.toSorted((a, b) => rank(a) - rank(b)) };
}

/** A concept in words; undefined where it has none. */
export const conceptText = (concept: CodeableConcept | undefined): string | undefined =>
  concept?.text ?? concept?.coding?.find(({ display }) => display !== undefined)?.display;
