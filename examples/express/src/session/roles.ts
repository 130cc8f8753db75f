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

/** Whether somebody sees their own records, and not those of the clinic. */
export const seesOwnOnly = (role: Role): boolean => role === 'patient' || role === 'relative';
