import { Patient, type StoredResource } from './types.ts';

/** @throws TypeError when the store holds what it cannot have written. */
export function parseStored(content: string): StoredResource {
  const resource: unknown = JSON.parse(content);
  if (!isStored(resource)) throw new TypeError('A stored resource has no id or no type.');
  return resource;
}

const isStored = (value: unknown): value is StoredResource =>
  typeof value === 'object' &&
  value !== null &&
  'resourceType' in value &&
  typeof value.resourceType === 'string' &&
  'id' in value &&
  typeof value.id === 'string';

/** A patient's record as it is stored. */
export type StoredPatient = Patient & { id: string };

/** @throws ZodError when the store holds what it cannot have written. */
export function parsePatient(content: string): StoredPatient {
  const stored = parseStored(content);
  return { ...Patient.parse(stored), id: stored.id };
}
