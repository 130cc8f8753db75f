import { type Action, accessPolicy, type Task } from '../../access/policy.ts';
import type { Principal, Role } from '../../access/principal.ts';
import { staff } from '../testClinic.ts';

const patientsOf = (...patientIds: string[]): Principal['compartments'] => ({ patientIds });
const north: Omit<Principal, 'id'> = { tenant: 'north', roles: ['patient'], compartments: patientsOf() };
const worker = (...roles: Role[]): Principal => ({ ...north, id: roles.join(), roles, compartments: 'all' });

/** Who asks: every role, a person without a patient, somebody of another clinic, and nobody. */
export const askers: Readonly<Record<string, Principal | undefined>> = {
  'staff of the clinic': staff,
  'staff of another clinic': { ...staff, tenant: 'south' },
  'the patient': { ...north, id: 'a', compartments: patientsOf('a') },
  'a parent of two': { ...north, id: 'p', compartments: patientsOf('a', 'c') },
  'another patient': { ...north, id: 'b', compartments: patientsOf('b') },
  'a patient of another clinic with the same id': { ...north, id: 'a', tenant: 'south', compartments: patientsOf('a') },
  'somebody without patients': { ...north, id: 'n' },
  ...Object.fromEntries(
    (['administrator', 'doctor', 'assistant', 'reception', 'pharmacist', 'service'] as const).map((role) => [
      `the ${role}`,
      worker(role),
    ]),
  ),
  'reception that is a pharmacist too': worker('reception', 'pharmacist'),
  'a therapist with one patient': { ...worker('therapist'), compartments: patientsOf('a') },
  'a relative': { ...north, id: 'r', roles: ['relative'], compartments: patientsOf('a') },
  'staff who may see some': { ...north, id: 's', roles: ['staff'], compartments: patientsOf('a') },
  nobody: undefined,
};

/** What belongs to a patient of a clinic, or to none of its patients. */
export interface Owned {
  readonly tenant: string;
  readonly owner: string | null;
}

/** Whether somebody works for all patients of their clinic. */
export const isStaffOfAll = (who: Principal | undefined): boolean =>
  who !== undefined &&
  who.compartments === 'all' &&
  !who.roles.some((role) => role === 'patient' || role === 'relative');

const { records, tasks } = accessPolicy;
const letters: Readonly<Record<Action, string>> = { read: 'r', create: 'c', update: 'u', delete: 'd' };

/** Whether one of somebody's roles has the letter in the row of the type. */
export const mayWith = (who: Principal | undefined, action: Action, type: string): boolean =>
  who?.roles.some((role) => role === 'staff' || (records[type]?.[role] ?? '').includes(letters[action])) === true;

export const mayDoTask = (who: Principal | undefined, task: Task): boolean =>
  who?.roles.some((role) => role === 'staff' || tasks[task].includes(role)) === true;

/** Whether somebody may see what belongs to a patient: the rule of access in the words of the test. */
export function maySeeOf(who: Principal | undefined, { tenant, owner }: Owned): boolean {
  if (who?.tenant !== tenant) return false;
  if (isStaffOfAll(who)) return true;
  return owner !== null && who.compartments !== 'all' && who.compartments.patientIds.includes(owner);
}
