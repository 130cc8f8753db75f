import type { HumanName, Identifier } from '@clinikit/client/fhir';
import { Patient, type StoredResource } from '../records/types.ts';
import { compareNames, recordedNames } from './sameName.ts';

/** The two records of a merge as they are afterwards. */
export interface MergedRecords {
  /** Is found no more by its numbers, and says where the patient is. */
  readonly source: StoredResource;
  /** Has the numbers of both, and the names under which a machine may still know the source. */
  readonly target: StoredResource;
}

type Link = NonNullable<Patient['link']>[number];

/**
 * What a merge makes of two records. The numbers of the source move to the target as old ones, since no two patients have
 * the same; the source's history has them.
 */
export function mergedRecords(source: StoredResource, target: StoredResource): MergedRecords {
  const { identifier: _moved, ...rest } = source;
  return {
    source: { ...rest, ...typed(source), active: false, link: [...linksOf(source), linkTo(target, 'replaced-by')] },
    target: {
      ...target,
      ...some('identifier', [...identifiersOf(target), ...addedIdentifiers(source, target)]),
      ...some('name', [...namesOf(target), ...addedNames(source, target)]),
      link: [...linksOf(target), linkTo(source, 'replaces')],
    },
  };
}

/**
 * The target without what a merge has given to it, as far as it is still there. Everything else stays as it was written
 * since.
 *
 * @param before the two records as they stood before the merge.
 */
export function withoutMerged(
  target: StoredResource,
  before: { readonly source: StoredResource; readonly target: StoredResource },
): StoredResource {
  const { identifier: _identifier, name: _name, link: _link, ...rest } = target;
  const link = linkTo(before.source, 'replaces');
  const without = <Value>(values: readonly Value[], added: readonly Value[]) =>
    values.filter((value) => !added.some((one) => same(one, value)));
  return {
    ...rest,
    ...typed(target),
    ...some('identifier', without(identifiersOf(target), addedIdentifiers(before.source, before.target))),
    ...some('name', without(namesOf(target), addedNames(before.source, before.target))),
    ...some('link', without<Link>(linksOf(target), [link])),
  };
}

/** A list in FHIR's JSON is never empty. */
const some = (element: string, values: readonly object[]): object => (values.length > 0 ? { [element]: values } : {});

const typed = ({ resourceType, id }: StoredResource) => ({ resourceType, id });

const identifiersOf = (record: StoredResource): Identifier[] => Patient.parse(record).identifier ?? [];
const namesOf = (record: StoredResource): HumanName[] => Patient.parse(record).name ?? [];
const linksOf = (record: StoredResource): Link[] => Patient.parse(record).link ?? [];

const linkTo = ({ id }: StoredResource, type: string): Link => ({ other: { reference: `Patient/${id}` }, type });

function addedIdentifiers(source: StoredResource, target: StoredResource): Identifier[] {
  const known = identifiersOf(target);
  const isKnown = ({ system, value, assigner }: Identifier) =>
    known.some((one) => one.system === system && one.value === value && one.assigner?.display === assigner?.display);
  return identifiersOf(source)
    .filter((one) => !isKnown(one))
    .map((one) => ({ ...one, use: 'old' }));
}

/** A machine that knows the old number knows the old name with it. */
function addedNames(source: StoredResource, target: StoredResource): HumanName[] {
  const known = recordedNames(namesOf(target));
  return namesOf(source)
    .filter((name) => compareNames(recordedNames([name]), known) !== 'same')
    .map((name) => ({ ...name, use: name.use === 'maiden' ? 'maiden' : 'old' }));
}

/** The same content, in whatever order its elements stand. */
const same = (a: unknown, b: unknown): boolean => ordered(a) === ordered(b);

const ordered = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );
