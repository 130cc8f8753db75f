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
  /** The person's name, as the audit trail shows it beside the id; kept there as it was at that time. */
  name?: string;
  tenant: string;
  /** What they are at the clinic; they may what any of their roles may. */
  roles: readonly Role[];
  /** All patients of the tenant, which is for those who work at the clinic, or the FHIR ids of some. */
  compartments: 'all' | { patientIds: readonly string[] };
}

/** Roles of those who work at the clinic. `staff` is for a clinic that tells them not apart, and may what all of them may. */
export const staffRoles = [
  'staff',
  'administrator',
  'doctor',
  'therapist',
  'assistant',
  'reception',
  'pharmacist',
  'service',
] as const;

/** All roles: of those who work at the clinic, of patients, and of relatives who act for a patient. */
export const allRoles = [...staffRoles, 'patient', 'relative'] as const;

/** One of {@link allRoles}. */
export type Role = (typeof allRoles)[number];

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

/** Whether the principal works at the clinic. */
export const worksHere = ({ roles }: Principal): boolean => roles.some((role) => isOneOf(staffRoles, role));

const isOneOf = (roles: readonly Role[], role: Role): boolean => roles.includes(role);

/** The patients whose records the principal may see; who does not work at the clinic never sees all of them. */
export function patientsOf(principal: Principal): 'all' | readonly string[] {
  const { compartments } = principal;
  if (compartments !== 'all') return compartments.patientIds;
  return worksHere(principal) ? 'all' : [];
}

/**
 * Who reads, of records that are somebody's own; undefined for the role `staff`, which is for a clinic that tells its people
 * not apart.
 */
export const readerOf = ({ id, roles }: Principal): string | undefined => (roles.includes('staff') ? undefined : id);

/**
 * Checks what `authenticate` gave before anything is read in its name.
 *
 * @throws HandlerError `forbidden` without a role that is known here, which is how a principal is made who may do
 *   nothing, and for all compartments without working at the clinic.
 * @throws TypeError when the tenant cannot be one.
 */
export function requireReader(principal: Principal): void {
  if (!tenantPattern.test(principal.tenant)) {
    throw new TypeError('authenticate gave a tenant that is not made of a-z, 0-9, - and _.');
  }
  if (!principal.roles.some((role) => isOneOf(allRoles, role))) {
    throw new HandlerError('forbidden', 'This account has no role in this clinic.');
  }
  if (principal.compartments === 'all' && patientsOf(principal) !== 'all') {
    throw new HandlerError('forbidden', 'Only those who work at the clinic may have access to all its patients.');
  }
}
