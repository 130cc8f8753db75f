import { scopeOf } from '../access/scope.ts';
import type { Gate } from '../database/scopedQueries.ts';
import { appendEvent } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import type { Route } from '../http/route.ts';
import { accept } from '../jobs/inbox.ts';
import type { JobHandler } from '../jobs/jobs.ts';
import type { Capability, CapabilityRoom, RecordRule } from './capability.ts';

/** The capabilities of a clinic, put together. */
export interface Capabilities {
  readonly routes: readonly Route[];
  readonly jobs: ReadonlyMap<string, JobHandler>;
  /** All that have something to say to the writing of a type, one after the other. */
  readonly ruleOf: (type: string) => RecordRule;
  /** Whether one of them owns the type. */
  readonly owns: (type: string) => boolean;
}

const namePattern = /^[a-z][a-z0-9-]{0,30}$/;

/**
 * Puts capabilities together.
 *
 * @throws TypeError for a name that is none or stands twice, and for a route that is outside of the capability's own.
 */
export function createCapabilities(
  given: readonly Capability[],
  { gate, now }: { gate: Gate; now: () => number },
): Capabilities {
  const names = new Set<string>();
  const routes: Route[] = [];
  const jobs = new Map<string, JobHandler>();
  for (const { name, operations, jobs: handlers, events = [] } of given) {
    if (!namePattern.test(name) || names.has(name)) {
      throw new TypeError(`A capability is called "${name}": a name is of small letters and hyphens, and stands once.`);
    }
    names.add(name);
    const strange = events.find((type) => !isEventOf(name, type));
    if (strange !== undefined) throw new TypeError(`An event of ${name} is called ${name}.<what>, and not ${strange}.`);
    const room: CapabilityRoom = {
      scopeOf: (person) => scopeOf(gate, person),
      tenant: (tenant) => gate.tenant(tenant),
      ownWork: (trx) => gate.ownWork(trx),
      now,
      appendEvent: (trx, { type, ...event }) => {
        if (!events.includes(type) || !isEventOf(name, type)) {
          throw new TypeError(`${name} names no event ${type}.`);
        }
        return appendEvent(gate.ownWork(trx), { ...event, type, now: now() });
      },
      addJob: ({ tenant, kind, key, subject, dueAt = now() }, trx) =>
        accept(trx ? gate.ownWork(trx) : gate.tenant(tenant), {
          source: name,
          messageId: key,
          changeType: jobKind(name, kind),
          resourceId: subject,
          now: now(),
          dueAt,
        }),
    };
    for (const route of operations?.(room) ?? []) {
      const isOwn = route.path.startsWith(`/${name}/`) || /^\/fhir\/.*\$[\w-]+$/.test(route.path);
      if (!isOwn)
        throw new TypeError(`A route of ${name} is outside of /${name}/, and no FHIR operation: ${route.path}`);
      routes.push(route);
    }
    for (const [kind, handler] of Object.entries(handlers?.(room) ?? {})) jobs.set(jobKind(name, kind), handler);
  }
  const owned = new Set(given.flatMap(({ owns = [] }) => owns));
  return { routes, jobs, ruleOf: (type) => ruleOf(given, type), owns: (type) => owned.has(type) };
}

const isEventOf = (name: string, type: string): type is `${string}.${string}` =>
  type.startsWith(`${name}.`) && /^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]{0,40}$/.test(type);

const jobKind = (name: string, kind: string): string => `${name}.${kind}`;

function ruleOf(given: readonly Capability[], type: string): RecordRule {
  const rules = given.flatMap(({ rules = {} }) => (Object.hasOwn(rules, type) ? (rules[type] ?? []) : []));
  return async (write) => {
    let { resource } = write;
    for (const rule of rules) {
      const completed = await rule({ ...write, resource });
      if (completed.id !== resource.id || completed.resourceType !== resource.resourceType) {
        throw new HandlerError('internal', 'A rule gave back another record.');
      }
      resource = completed;
    }
    return resource;
  };
}
