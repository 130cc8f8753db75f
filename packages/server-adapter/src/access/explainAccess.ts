import { type AccessPolicy, type Action, actions } from './policy.ts';
import { type Principal, patientsOf, readerOf } from './principal.ts';
import type { Person } from './rights.ts';

/** What a record is to the rule of access. */
export interface AskedRecord {
  readonly type: string;
  readonly id: string;
  /** The tenant's own record of this address is there. */
  readonly exists: boolean;
  /** In whose compartment it is; null for nobody's. */
  readonly patientId: string | null;
  /** Patients see all records of the type. */
  readonly isOpen: boolean;
  /** Whose own it is: nobody else reads it. */
  readonly ownerId?: string;
}

/** Why somebody may do something with a record, or may not. */
export interface AccessExplanation {
  readonly reference: string;
  readonly exists: boolean;
  readonly may: Readonly<Record<Action, boolean>>;
  /** One sentence for each thing that decides, in the order in which it is asked. */
  readonly because: readonly string[];
}

/** Says what the rule of access says, in words. */
export function explainAccess(person: Person, policy: AccessPolicy, record: AskedRecord): AccessExplanation {
  const { type, id, exists, patientId, isOpen } = record;
  const isInReach = reaches(person, record);
  const isAnothers = record.ownerId !== undefined && ![undefined, record.ownerId].includes(readerOf(person));
  const isReadable = (isInReach || isOpen) && !isAnothers;
  // Uploading, filing and deleting are work on what may be anybody's.
  const isWritable = isInReach && !isAnothers && (type !== 'ImagingStudy' || patientsOf(person) === 'all');
  const allowed = (action: Action) => exists && person.rights.may(action, type);
  return {
    reference: `${type}/${id}`,
    exists,
    may: {
      read: allowed('read') && isReadable,
      create: person.rights.may('create', type) && isWritable,
      update: allowed('update') && isWritable,
      delete: allowed('delete') && isWritable,
    },
    because: [
      exists ? `${type}/${id} is a record of ${person.tenant}.` : `${person.tenant} has no record ${type}/${id}.`,
      ...person.roles.map((role) => roleSentence(policy, role, type)),
      reachSentence(person, patientId, isInReach),
      ...(isAnothers ? ['It has the label PSYTHPN: only the account that made it reads it.'] : []),
      ...(isOpen && !isInReach ? [`Records of the type ${type} are open to all of the clinic, patients too.`] : []),
    ],
  };
}

function reaches(person: Principal, { patientId }: AskedRecord): boolean {
  const patients = patientsOf(person);
  return patients === 'all' || (patientId !== null && patients.includes(patientId));
}

function roleSentence({ records }: AccessPolicy, role: Principal['roles'][number], type: string): string {
  if (role === 'staff') return 'The role staff may do everything.';
  const letters = Object.hasOwn(records, type) ? (records[type]?.[role] ?? '') : '';
  const may = actions.filter((action) => letters.includes(action.charAt(0)));
  return may.length === 0
    ? `The role ${role} may do nothing with the type ${type}.`
    : `The role ${role} may ${may.join(', ')} the type ${type}.`;
}

function reachSentence(person: Principal, patientId: string | null, isInReach: boolean): string {
  if (patientsOf(person) === 'all') return 'The account reaches all patients of the clinic.';
  if (patientId === null) return 'It belongs to no single patient, and the account reaches some patients only.';
  return `It belongs to Patient/${patientId}, whom the account ${isInReach ? 'reaches' : 'does not reach'}.`;
}
