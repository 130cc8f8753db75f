import * as z from 'zod/mini';
import { AuditEvent } from '../fhir/resources/auditEvent.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';

/** Who did something, as it was known at that time. */
export interface AuditPerson {
  /** Of their account, or of the machine that sent images. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** `doctor`, `patient`; of a machine `service`. */
  readonly roles: readonly string[];
}

/** What was done; `other` is something that this version does not know. */
export type AuditAction = 'read' | 'search' | 'create' | 'update' | 'delete' | 'other';

/** One line of the audit trail. */
export interface AuditEntry {
  readonly id: string;
  /** ISO instant. */
  readonly at: string;
  readonly by: AuditPerson;
  readonly action: AuditAction;
  /** What it was more exactly: `filing` of a study under a patient, `arrival` of its images. */
  readonly operation?: string | undefined;
  readonly patientIds: readonly string[];
  readonly studyInstanceUids: readonly string[];
  /** Records by their references: `Observation/17`. */
  readonly records: readonly string[];
  /** The address of a list, with its query for those who may see all patients. */
  readonly query?: string | undefined;
}

/** A page of the audit trail, the newest first; `complete: false` says that `next` reads more. */
export interface AuditPage {
  readonly entries: readonly AuditEntry[];
  readonly complete: boolean;
  readonly next?: ((options?: CallOptions) => Promise<AuditPage>) | undefined;
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** Which part of the trail. */
export interface AuditSearch {
  readonly patientId?: string | undefined;
  readonly studyInstanceUid?: string | undefined;
  /** The id of an account. */
  readonly personId?: string | undefined;
  /** ISO dates or instants: from this one on, and up to that one. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly action?: Exclude<AuditAction, 'other'> | undefined;
  /** Of a page; 50 unless told, 200 at the most. */
  readonly count?: number | undefined;
}

/** Who saw or changed what. */
export interface AuditClient {
  /**
   * The trail of a patient, of a study, or of all that the caller may see.
   *
   * @throws ClientError `forbidden` for those who may not see who looked
   */
  trail(search?: AuditSearch, options?: CallOptions): Promise<AuditPage>;
}

const Page = z.looseObject({
  resourceType: z.literal('Bundle'),
  link: z.optional(z.array(z.looseObject({ relation: z.string(), url: z.string() }))),
  entry: z.optional(z.array(z.looseObject({ resource: AuditEvent }))),
});

export function createAuditClient(http: Http): AuditClient {
  const read = async (search: AuditSearch, cursor: string | undefined, signal: AbortSignal | undefined) => {
    const { patientId, studyInstanceUid, personId, from, to, action, count } = search;
    const dates = [...(from === undefined ? [] : [`ge${from}`]), ...(to === undefined ? [] : [`le${to}`])];
    const page = await http.json(path`/fhir/AuditEvent`, Page, {
      query: {
        patient: patientId,
        entity: studyInstanceUid === undefined ? undefined : `ImagingStudy/${studyInstanceUid}`,
        agent: personId,
        date: dates,
        action: action && letters[action],
        _count: count,
        _cursor: cursor,
      },
      accept: 'application/fhir+json',
      signal,
    });
    const link = page.link?.find(({ relation }) => relation === 'next')?.url;
    // Only where the next page begins is taken from it: the request carries credentials, and goes nowhere else.
    const next = link === undefined ? undefined : (new URL(link, 'http://x').searchParams.get('_cursor') ?? undefined);
    const answer: AuditPage = {
      entries: (page.entry ?? []).map(({ resource }) => auditEntryOf(resource)),
      complete: next === undefined,
      next: next === undefined ? undefined : (call = {}) => read(search, next, call.signal),
    };
    return answer;
  };
  return { trail: (search = {}, { signal } = {}) => read(search, undefined, signal) };
}

const actions: Readonly<Record<string, AuditAction>> = {
  C: 'create',
  R: 'read',
  U: 'update',
  D: 'delete',
  E: 'search',
};

const letters = { create: 'C', read: 'R', update: 'U', delete: 'D', search: 'E' } as const;

/** A line of the trail as a screen needs it. */
export function auditEntryOf(event: AuditEvent): AuditEntry {
  const { id = '', recorded: at, action = '', subtype = [], agent, entity = [] } = event;
  const person = agent.find(({ requestor }) => requestor) ?? agent[0];
  const references = [...new Set(entity.flatMap(({ what }) => what?.reference ?? []))];
  const idsOf = (type: string) =>
    references.flatMap((reference) => (reference.startsWith(`${type}/`) ? reference.slice(type.length + 1) : []));
  const listed = entity.find(({ role }) => role?.code === '24');
  return {
    id,
    at,
    by: {
      id: person?.who?.identifier?.value,
      name: person?.name,
      roles: (person?.role ?? []).flatMap(({ text }) => text ?? []),
    },
    action: Object.hasOwn(actions, action) ? (actions[action] ?? 'other') : 'other',
    // FHIR's own codes have a system.
    operation: subtype.find(({ system }) => system === undefined)?.code,
    patientIds: idsOf('Patient'),
    studyInstanceUids: idsOf('ImagingStudy'),
    records: references,
    query: listed?.query === undefined ? listed?.name : textOf(listed.query),
  };
}

const textOf = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
