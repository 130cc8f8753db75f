/** What a person is at the clinic. */
export type Role =
  | 'administrator'
  | 'doctor'
  | 'therapist'
  | 'assistant'
  | 'reception'
  | 'pharmacist'
  | 'patient'
  | 'relative';

/** All of them, in the order in which they are offered. */
export const roles: readonly Role[] = [
  'doctor',
  'therapist',
  'assistant',
  'reception',
  'pharmacist',
  'administrator',
  'patient',
  'relative',
];

/** Whether an account names whose records it sees: a therapist's clients are chosen for them. */
export const namesPatients = (role: Role): boolean => role === 'therapist' || seesOwnOnly(role);

/** Whether somebody sees their own records, and not those of the clinic. */
export const seesOwnOnly = (role: Role): boolean => role === 'patient' || role === 'relative';
