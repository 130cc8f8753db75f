import type { Role } from '@clinikit/server-adapter';
import * as z from 'zod';

/** The roles that a person can have here; `service` is for programs, and `staff` for clinics that tell roles not apart. */
export const personRoles = [
  'administrator',
  'doctor',
  'therapist',
  'assistant',
  'reception',
  'pharmacist',
  'patient',
  'relative',
] as const satisfies readonly Role[];

/** One of {@link personRoles}. */
export const PersonRole = z.enum(personRoles);

/** One of {@link personRoles}. */
export type PersonRole = z.infer<typeof PersonRole>;

/** Whether somebody sees only the patients whom their account names: of a therapist those whom an administrator chose. */
export const seesSomePatients = (role: PersonRole): boolean => role === 'therapist' || isPatients(role);

/** Whether an account is of a patient, or of somebody who acts for one: it names whom, and nothing else is theirs. */
export const isPatients = (role: PersonRole): boolean => role === 'patient' || role === 'relative';

/** What an account has beyond what better-auth keeps of it; none of it can be set by its owner. */
export const accountFields = {
  role: { type: 'string', required: true, input: false },
  /** The FHIR ids of the patients whom a patient, a relative or a therapist may see, with spaces between. */
  patientIds: { type: 'string', required: false, input: false },
  /** Since when nobody may sign in with it, in milliseconds since the epoch. */
  blockedAt: { type: 'number', bigint: true, required: false, input: false },
} as const;

/** What a session has beyond that. */
export const sessionFields = {
  /** Since when the screen is locked, in milliseconds since the epoch. */
  lockedAt: { type: 'number', bigint: true, required: false, input: false },
  /** When its owner was there last, in milliseconds since the epoch: signed in, unlocked, or touched a page. */
  activeAt: { type: 'number', bigint: true, required: false, input: false },
} as const;

/** An account as it is read. */
export const Account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  role: PersonRole,
  patientIds: z.string().nullish(),
  blockedAt: z.number().nullish(),
  twoFactorEnabled: z.boolean().nullish(),
});

/** An account as it is read. */
export type Account = z.infer<typeof Account>;

/** A session as it is read. */
export const Session = z.object({
  id: z.string(),
  token: z.string(),
  userId: z.string(),
  lockedAt: z.number().nullish(),
  activeAt: z.number().nullish(),
});

/** A session as it is read. */
export type Session = z.infer<typeof Session>;

/** The FHIR ids in the field of an account. */
export const idsOf = ({ patientIds }: Pick<Account, 'patientIds'>): string[] =>
  (patientIds ?? '').split(' ').filter(Boolean);
