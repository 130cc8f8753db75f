import type { Identifier } from '@clinikit/client/fhir';
import { HandlerError } from '../http/errors.ts';
import { type FhirResource, Patient, type StoredResource } from './types.ts';

/**
 * What a host writes of a patient by a number, with what a merge has given to the record: its old numbers, and the links to
 * the records that it replaces. The host knows nothing of these, and undoing the merge needs them.
 *
 * @throws HandlerError `conflict` where the host writes of the one who was merged into this record: their data would take the
 *   place of the other's.
 */
export function withMerged(stored: StoredResource, written: FhirResource): FhirResource {
  const before = Patient.parse(stored);
  const replaces = (before.link ?? []).filter(({ type }) => type === 'replaces');
  if (replaces.length === 0) return written;
  const { identifier: given = [], link: links = [] } = Patient.parse({ ...written, resourceType: 'Patient' });
  const [old, own] = [(before.identifier ?? []).filter(isOld), (before.identifier ?? []).filter((one) => !isOld(one))];
  if (own.length > 0 && !given.some((one) => own.some((other) => isSame(one, other)))) {
    throw new HandlerError('conflict', 'The patient with this number was merged into another one. Write to that one.');
  }
  return {
    ...written,
    identifier: [...given, ...old.filter((one) => !given.some((other) => isSame(one, other)))],
    link: [...links, ...replaces.filter(({ other }) => !links.some((one) => one.other.reference === other.reference))],
  };
}

const isOld = ({ use }: Identifier): boolean => use === 'old';
const isSame = (a: Identifier, b: Identifier): boolean => a.system === b.system && a.value === b.value;
