import { accessPolicy } from '../access/policy.ts';
import { createRights } from '../access/rights.ts';

/** A principal with the rights that its roles have unless a clinic says more. */
export const asPerson = createRights(accessPolicy);
