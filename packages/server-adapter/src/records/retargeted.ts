import type { StoredResource } from './types.ts';

/**
 * A record whose references to one patient lead to another. What a reference said in words goes: it was the name of the
 * first one.
 */
export function retargeted(resource: StoredResource, from: string, to: string): StoredResource;
export function retargeted(value: unknown, from: string, to: string): unknown;
export function retargeted(value: unknown, from: string, to: string): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => retargeted(one, from, to));
  if (typeof value !== 'object' || value === null) return value;
  if ('reference' in value && leadsTo(value.reference, from)) {
    const { reference: _reference, ...rest } = value;
    const others = Object.entries(rest).filter(([key]) => key !== 'display');
    return { ...Object.fromEntries(others), reference: `Patient/${to}` };
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, retargeted(part, from, to)]));
}

const leadsTo = (reference: unknown, patientId: string): boolean =>
  typeof reference === 'string' &&
  (reference === `Patient/${patientId}` || reference.startsWith(`Patient/${patientId}/_history/`));

/** Whether a record refers to a patient anywhere. */
export function refersTo(value: unknown, patientId: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('reference' in value && leadsTo(value.reference, patientId)) return true;
  return Object.values(value).some((part: unknown) => refersTo(part, patientId));
}
