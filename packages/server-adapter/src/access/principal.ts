import { HandlerError } from '../http/errors.ts';

/**
 * Who is asking, as the integrator's `authenticate` found out.
 *
 * The tenant is the clinic whose rows they may see; nothing of another tenant is ever read. Compartments narrow that to
 * single patients, as for a patient who looks at their own images.
 */
export interface Principal {
  /** Stands in the audit trail; an account's id rather than a name. */
  id: string;
  tenant: string;
  /** `staff` may file, upload and write records; `patient` may read what their compartments hold. */
  roles: readonly Role[];
  /** All patients of the tenant, which is for `staff` only, or the FHIR ids of some. */
  compartments: 'all' | { patientIds: readonly string[] };
}

export type Role = 'staff' | 'patient';

/** What the platform knows of a request and a `Request` does not carry. */
export interface RequestContext {
  /** The peer's IP address, where the platform tells. */
  remoteAddress?: string;
}

/** Answers who sent a request; `undefined` refuses it with 401. */
export type Authenticate = (
  request: Request,
  context: RequestContext,
) => Principal | undefined | Promise<Principal | undefined>;

/** A tenant's name, which becomes part of the keys of objects. */
export const tenantPattern = /^[a-z0-9][a-z0-9_-]{0,62}$/;

/** The patients whose records the principal may see; whoever is not staff never sees all of them. */
export function patientsOf({ roles, compartments }: Principal): 'all' | readonly string[] {
  if (compartments !== 'all') return compartments.patientIds;
  return roles.includes('staff') ? 'all' : [];
}

/** @throws HandlerError `forbidden` unless the principal works at the clinic and may see all its patients. */
export function requireStaff(principal: Principal): void {
  if (!principal.roles.includes('staff') || patientsOf(principal) !== 'all') {
    throw new HandlerError('forbidden', 'This needs the role staff and access to all patients of the clinic.');
  }
}

/**
 * Checks what `authenticate` gave before anything is read in its name.
 *
 * @throws HandlerError `forbidden` without a role that is known here, which is how a principal is made who may do
 *   nothing, and for all compartments without the role staff, which no patient may have.
 * @throws TypeError when the tenant cannot be one.
 */
export function requireReader(principal: Principal): void {
  if (!tenantPattern.test(principal.tenant)) {
    throw new TypeError('authenticate gave a tenant that is not made of a-z, 0-9, - and _.');
  }
  if (!principal.roles.some((role) => role === 'staff' || role === 'patient')) {
    throw new HandlerError('forbidden', 'This account has no role in this clinic.');
  }
  if (principal.compartments === 'all' && patientsOf(principal) !== 'all') {
    throw new HandlerError('forbidden', 'Only the role staff may have access to all patients of the clinic.');
  }
}
