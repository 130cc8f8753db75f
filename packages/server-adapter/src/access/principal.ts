import { HandlerError } from '../errors.ts';

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
  /** All patients of the tenant, or the FHIR ids of some. */
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

/** @throws HandlerError `forbidden` unless the principal works at the clinic and may see all its patients. */
export function requireStaff(principal: Principal): void {
  if (!principal.roles.includes('staff') || principal.compartments !== 'all') {
    throw new HandlerError('forbidden', 'This needs the role staff and access to all patients of the clinic.');
  }
}

/** @throws HandlerError `forbidden` without any role, which is how a principal is made who may do nothing. */
export function requireReader(principal: Principal): void {
  if (principal.roles.length === 0) throw new HandlerError('forbidden', 'This account has no role in this clinic.');
}
