import type { Capability } from '../capabilities/capability.ts';
import { definitions } from '../records/definitions.ts';

/** Owns every type that is for a capability to own, so that records of these are written as any others. */
export const owningCapability: Capability = {
  name: 'owning',
  owns: definitions.flatMap(({ type, owner }) => (owner === undefined ? [] : [type])),
};
