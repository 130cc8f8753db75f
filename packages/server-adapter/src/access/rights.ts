import { HandlerError } from '../http/errors.ts';
import type { AccessPolicy, Action, Task } from './policy.ts';
import { type Principal, patientsOf, type Role, requireReader } from './principal.ts';

/** What somebody may do, whoever's records they are: the sum of their roles. */
export interface Rights {
  /** The types whose records they may read; undefined for all. */
  readonly types: readonly string[] | undefined;
  may(action: Action, type: string): boolean;
  mayDo(task: Task): boolean;
}

/** A principal whose rights are known, as routes get them from the front door. */
export interface Person extends Principal {
  readonly rights: Rights;
}

/** Finds what principals may do by a policy; each set of roles is looked at once. */
export function createRights(policy: AccessPolicy): (principal: Principal) => Person {
  const known = new Map<string, Rights>();
  return (principal) => {
    requireReader(principal);
    const key = principal.roles.join();
    const rights = known.get(key) ?? rightsOf(policy, principal.roles);
    // Roles are few; whoever invents them by the thousand is looked at anew.
    if (known.size >= mostKnown) known.clear();
    known.set(key, rights);
    return { ...principal, rights };
  };
}

const mostKnown = 1000;

const everything: Rights = { types: undefined, may: () => true, mayDo: () => true };

function rightsOf({ records, tasks }: AccessPolicy, roles: readonly Role[]): Rights {
  if (roles.includes('staff')) return everything;
  const lettersOf = (type: string): string =>
    Object.hasOwn(records, type)
      ? roles.map((role) => (role === 'staff' ? '' : (records[type]?.[role] ?? ''))).join('')
      : '';
  const may = (action: Action, type: string) => lettersOf(type).includes(action.charAt(0));
  return {
    types: Object.keys(records).filter((type) => may('read', type)),
    may,
    mayDo: (task) => roles.some((role) => role !== 'staff' && tasks[task].includes(role)),
  };
}

const words: Readonly<Record<Action, string>> = {
  read: 'see',
  create: 'make',
  update: 'change',
  delete: 'delete',
};

/** @throws HandlerError `forbidden` unless the person's roles allow the action on records of the type. */
export function requireRight({ rights }: Person, action: Action, type: string): void {
  if (rights.may(action, type)) return;
  throw new HandlerError('forbidden', `This account may not ${words[action]} records of the type ${type}.`);
}

/** For metrics and failed jobs. @throws HandlerError `forbidden` */
export function requireOperator(person: Person): void {
  requireAllPatients(person);
  if (person.rights.mayDo('operate')) return;
  throw new HandlerError('forbidden', 'This is for those who look after the running of the clinic.');
}

/** For untouched files, which may name anybody. @throws HandlerError `forbidden` */
export function requireOriginal(person: Person): void {
  requireAllPatients(person);
  if (person.rights.mayDo('original')) return;
  throw new HandlerError('forbidden', 'This account may not have files as they came.');
}

/** For work on what belongs to no patient yet, or to any. @throws HandlerError `forbidden` for who sees some patients only. */
function requireAllPatients(person: Principal): void {
  if (patientsOf(person) === 'all') return;
  throw new HandlerError('forbidden', 'This is for those who may see all patients of the clinic.');
}

/** For work on all patients: finding who may be the same, merging. @throws HandlerError `forbidden` */
export function requirePatients(person: Person, ...actions: readonly Action[]): void {
  requireAllPatients(person);
  for (const action of actions) requireRight(person, action, 'Patient');
}

/** Uploading, filing and triage. @throws HandlerError `forbidden` */
export function requireImages(person: Person, action: Action): void {
  requireAllPatients(person);
  requireRight(person, action, 'ImagingStudy');
}
