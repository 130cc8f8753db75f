import type { Action } from '../access/policy.ts';
import { patientsOf } from '../access/principal.ts';
import { type Person, requireRight } from '../access/rights.ts';
import { type AuditAgent, agentOf } from '../audit/auditAgent.ts';
import { writeEntries } from '../audit/writeEntries.ts';
import type { RecordRule } from '../capabilities/capability.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { appendEvent, waitForAppends } from '../events/eventLog.ts';
import { HandlerError } from '../http/errors.ts';
import { patientOf, patientsIn } from './compartment.ts';
import type { RecordDefinition } from './definition.ts';
import { definitionOf, isWritten } from './definitions.ts';
import { type Followed, followedBy, takenOver } from './followers.ts';
import { notFound } from './history.ts';
import { keepOwner } from './keepOwner.ts';
import { requireValid } from './medplum/validate.ts';
import { newRecordId } from './newRecordId.ts';
import { requireStanding } from './patientMerges.ts';
import { asPrivate, isAnothers, isPrivate } from './privateRecords.ts';
import type { RecordScopes } from './recordScopes.ts';
import { type Current, findResource, putResource, readContent, removeResource, type Version } from './resourceStore.ts';
import { searchResources } from './search/page.ts';
import { isPart } from './search/parts.ts';
import { control } from './search/request.ts';
import type { FhirResource, StoredResource } from './types.ts';
import { validResource, withoutMeta } from './validResource.ts';
import { withMerged } from './withMerged.ts';

/** Who writes, when, and what the capabilities say to it. */
export interface Writing {
  readonly principal: Person;
  /** The same as the audit trail keeps them; made of the principal unless told. */
  readonly agent?: AuditAgent;
  /** What they may read, inside the transaction, which itself reaches all of the tenant. */
  readonly scopesIn: (trx: ScopedQueries) => RecordScopes;
  /** Milliseconds since the epoch, UTC. */
  readonly now: number;
  readonly ruleOf: (type: string) => RecordRule;
  /** Whether a capability of the clinic owns the type. */
  readonly owns: (type: string) => boolean;
  /** The address of the server in full, `https://clinic.example/api/fhir`: what begins with it is one of its records. */
  readonly base: string;
}

/** What became of a write. */
export interface WriteResult extends Version {
  readonly type: string;
  readonly id: string;
  /** False where a conditional create found the record, which is then unchanged. */
  readonly written: boolean;
  readonly created: boolean;
}

/** A body that is a valid resource of its type, before its transaction begins. */
export interface Draft {
  readonly definition: RecordDefinition;
  readonly resource: FhirResource;
}

/**
 * Reads the body of a write.
 *
 * @throws HandlerError `forbidden`, `method_not_allowed` for a type that is read only, `bad_request` with the place of what
 *   is wrong.
 */
export function readDraft(writing: Writing, type: string, body: unknown): Draft {
  const definition = writable(writing, type, ['create', 'update']);
  return { definition, resource: validResource(definition, body, writing.base) };
}

/** @param actions of which the person may do one at the least. */
export function writable(
  { principal, owns }: Pick<Writing, 'principal' | 'owns'>,
  type: string,
  actions: readonly [Action, ...Action[]],
): RecordDefinition {
  const definition = definitionOf(type);
  if (!actions.some((action) => principal.rights.may(action, type))) requireRight(principal, actions[0], type);
  if (!isWritten(definition, owns)) {
    const { readOnly, owner } = definition;
    const why = readOnly ? 'by the clinic itself' : `where a capability owns it, as ${owner} does`;
    throw new HandlerError('method_not_allowed', `${type} is written ${why}.`, { headers: { allow: 'GET' } });
  }
  return definition;
}

/**
 * Writes a new record, inside the caller's transaction.
 *
 * @param options.ifNoneExist a search: where it finds a record, that one is answered and nothing is written.
 * @throws HandlerError `precondition_failed` where the search finds several; what rules refuse.
 */
export async function createRecord(
  trx: ScopedQueries,
  writing: Writing,
  draft: Draft,
  { id = newRecordId(), ifNoneExist }: { id?: string; ifNoneExist?: string | undefined } = {},
): Promise<WriteResult> {
  const type = draft.definition.type;
  const resource: StoredResource = { ...withoutMeta(draft.resource), resourceType: type, id };
  if (ifNoneExist !== undefined) {
    const known = await findOnly(trx, writing, type, ifNoneExist);
    if (known) return { ...known, type, written: false, created: false };
  }
  return write(trx, writing, draft.definition, { resource, known: undefined, isNew: true });
}

/**
 * Replaces a record, or writes it under an id of the client's where there is none, inside the caller's transaction.
 *
 * @param options.ifMatch the version that is replaced.
 * @throws HandlerError `precondition_failed` when another version stands there; `bad_request` for a record that was read in
 *   parts: what was left out would be lost.
 */
export async function updateRecord(
  trx: ScopedQueries,
  writing: Writing,
  draft: Draft,
  { id, ifMatch, unlabels = false }: { id: string; ifMatch?: string | undefined; unlabels?: boolean },
): Promise<WriteResult> {
  const { definition } = draft;
  const { type } = definition;
  if (isPart(draft.resource)) {
    throw new HandlerError(
      'bad_request',
      `Only parts of this ${type} are there: look at ${type}.meta.tag, SUBSETTED.`,
      {
        expression: [`${type}.meta.tag`],
      },
    );
  }
  if (draft.resource['id'] !== id)
    throw new HandlerError('bad_request', 'The id of the resource is not that of its address.');
  if (!/^[A-Za-z0-9\-.]{1,64}$/.test(id)) throw new HandlerError('bad_request', 'The id is not one of FHIR.');
  const resource: StoredResource = { ...withoutMeta(draft.resource), resourceType: type, id };
  await waitForAppends(trx);
  const known = await findResource(trx, { type, id });
  // Who sees some patients only is not told which ids others have.
  const isTheirs = reaches(writing, known?.patientId ?? null);
  if (!isTheirs || (await isAnothers(trx, writing.principal, { type, id }))) throw notFound(type);
  requireVersion(known?.version, ifMatch);
  const keepsLabel = !unlabels && known !== undefined && isPrivate(known.resource);
  return write(trx, writing, definition, {
    resource: keepsLabel ? asPrivate(resource) : resource,
    known,
    isNew: false,
  });
}

/**
 * Replaces the one record that a search finds, or writes a new one where it finds none, inside the caller's transaction: so
 * a host keeps records by numbers of its own.
 *
 * @param query conditions of a search, `identifier=urn:host:patient|17`.
 * @throws HandlerError `precondition_failed` where the search finds several, or another version stands there;
 *   `bad_request` for a body with another id than the one that is found.
 * @source https://hl7.org/fhir/R4/http.html#cond-update
 */
export async function updateFound(
  trx: ScopedQueries,
  writing: Writing,
  draft: Draft,
  { query, ifMatch }: { query: string; ifMatch?: string | undefined },
): Promise<WriteResult> {
  const { definition, resource } = draft;
  const found = await findOnly(trx, writing, definition.type, query);
  const given = resource['id'];
  if (found) {
    if (given !== undefined && given !== found.id) {
      throw new HandlerError('bad_request', 'The id of the resource is not that of the record that was found.');
    }
    const kept = definition.type === 'Patient' ? withMerged(found.resource, resource) : resource;
    return updateRecord(trx, writing, { definition, resource: { ...kept, id: found.id } }, { id: found.id, ifMatch });
  }
  // If-Match names a version, and there is none.
  if (ifMatch !== undefined) requireVersion(undefined, ifMatch);
  if (typeof given === 'string') {
    if (await findResource(trx, { type: definition.type, id: given })) {
      throw new HandlerError('conflict', 'The record with the id of the resource is not one that the condition finds.');
    }
    return updateRecord(trx, writing, draft, { id: given });
  }
  return createRecord(trx, writing, draft);
}

/**
 * Deletes a record inside the caller's transaction. Its versions stay in its history.
 *
 * @returns the version that says so; undefined where there is no such record, or none that the caller may see, which are
 *   not told apart and left as they are.
 * @throws HandlerError `conflict` where other records refer to it; `precondition_failed`.
 */
export async function deleteRecord(
  trx: ScopedQueries,
  writing: Writing,
  { type, id, ifMatch }: { type: string; id: string; ifMatch?: string | undefined },
): Promise<number | undefined> {
  const definition = writable(writing, type, ['delete']);
  // The record before the sequencer, as those who file a study under a patient take them.
  if (type === 'Patient') await lockRecord(trx, type, id);
  await waitForAppends(trx);
  const found = await findResource(trx, { type, id });
  const isTheirs =
    found && reaches(writing, found.patientId) && !(await isAnothers(trx, writing.principal, { type, id }));
  const known = isTheirs ? found : undefined;
  requireVersion(known?.version, ifMatch);
  if (!known) return undefined;
  const before = known.resource;
  const referring = await trx
    .selectFrom('index_reference')
    .select('resource_id')
    .where('target_type', '=', type)
    .where('target_id', '=', id)
    .where((eb) => eb.or([eb('type', '!=', type), eb('resource_id', '!=', id)]))
    .limit(1)
    .executeTakeFirst();
  if (referring)
    throw new HandlerError('conflict', `Other records refer to this ${type}. Delete or change these first.`);
  await writing.ruleOf(type)({ ...inside(trx, writing), action: 'delete', resource: before, before });
  await announce(trx, writing, before, known.patientId);
  const version = await removeResource(trx, type, id, writing.now);
  const patientIds = subjectsOf(definition, before, known.patientId);
  await audit(trx, writing, { interaction: 'delete', type, id, version, patientIds });
  return version;
}

interface AuditedWrite {
  readonly interaction: 'create' | 'update' | 'delete';
  readonly type: string;
  readonly id: string;
  readonly version: number | undefined;
  readonly patientIds: readonly string[];
}

/** Keeps who has written what of a patient, with the write or not at all. */
async function audit(trx: ScopedQueries, { principal, agent, now }: Writing, written: AuditedWrite): Promise<void> {
  const { interaction, type, id, version, patientIds } = written;
  if (patientIds.length === 0) return;
  const subjects = [...new Set(patientIds)].map((patientId) => ({ patientId }));
  const details = { what: `${type}/${id}`, version };
  await writeEntries(trx, [{ agent: agent ?? agentOf(principal), at: now, interaction, details, subjects }]);
}

/** Whether the person may write what belongs to the patient, or to nobody. */
function reaches({ principal }: Writing, patientId: string | null): boolean {
  const patients = patientsOf(principal);
  return patients === 'all' || (patientId !== null && patients.includes(patientId));
}

/** @throws HandlerError `forbidden` */
function requireReach(writing: Writing, patientId: string | null): void {
  if (reaches(writing, patientId)) return;
  throw new HandlerError('forbidden', 'This account writes records of its own patients only.');
}

async function lockRecord(trx: ScopedQueries, type: string, id: string): Promise<void> {
  if (!trx.locksRows) return;
  await trx.selectFrom('resource').select('id').where('type', '=', type).where('id', '=', id).forUpdate().execute();
}

const inside = (trx: ScopedQueries, { principal, now }: Writing) => ({ trx, principal, now });

async function announce(
  trx: ScopedQueries,
  { now }: Writing,
  resource: StoredResource,
  patientId: string | null,
): Promise<void> {
  const { resourceType, id: resourceId } = resource;
  const type = resourceType === 'Patient' ? 'patient.changed' : 'record.changed';
  await appendEvent(trx, { type, patientId, resourceType, resourceId, now });
}

async function write(
  trx: ScopedQueries,
  writing: Writing,
  definition: RecordDefinition,
  { resource, known, isNew }: { resource: StoredResource; known: Current | undefined; isNew: boolean },
): Promise<WriteResult> {
  const { type } = definition;
  const before = known?.resource;
  // The event's sequencer is also the queue in which records of one tenant are written: only behind it is a look at what
  // stands there good until the commit.
  await waitForAppends(trx);
  const action = before ? 'update' : 'create';
  requireRight(writing.principal, action, type);
  // Before anything is said of other records, as that a number is taken.
  requireReach(writing, (await placeOf(trx, writing, definition, resource)).patientId);
  const completed = await writing.ruleOf(type)({ ...inside(trx, writing), action, resource, before });
  if (completed !== resource) requireValid(withoutMeta(completed));
  await definition.rule?.({ trx, resource: completed, before });
  const { patientId, over } = await placeOf(trx, writing, definition, completed);
  if (completed !== resource) requireReach(writing, patientId);
  for (const named of definition.patient === 'self' ? [] : patientsIn(definition, completed)) {
    await requireStanding(trx, named, definition.patient ?? type);
  }
  await keepOwner(trx, { definition, principal: writing.principal, resource: completed, before, over, isNew });
  await announce(trx, writing, completed, patientId);
  // The chart that a record leaves hears of it too.
  const left = known?.patientId;
  if (before && left && left !== patientId) await announce(trx, writing, before, left);
  const version = await putResource(trx, completed, { patientId, now: writing.now, isNew, known });
  const named = [
    ...subjectsOf(definition, completed, patientId),
    ...(known ? subjectsOf(definition, known.resource, known.patientId) : []),
  ];
  await audit(trx, writing, {
    interaction: action,
    type,
    id: resource.id,
    version: version.version,
    patientIds: named,
  });
  return { ...version, type, id: resource.id, written: true, created: before === undefined };
}

/** The patients whom a record is about: those whom it names, or the one of the record that it follows. */
const subjectsOf = (definition: RecordDefinition, resource: StoredResource, patientId: string | null) =>
  patientId === null ? patientsIn(definition, resource) : [patientId];

/**
 * In whose compartment a record will be.
 *
 * @throws HandlerError `bad_request` for one that follows a record that is not there, or not theirs to read.
 */
async function placeOf(
  trx: ScopedQueries,
  { scopesIn, principal }: Writing,
  definition: RecordDefinition,
  resource: StoredResource,
): Promise<{ patientId: string | null; over: Followed | undefined }> {
  const key = followedBy(definition, resource);
  if (key === undefined || key.type === 'Patient')
    return { patientId: patientOf(definition, resource), over: undefined };
  const isRead =
    principal.rights.may('read', key.type) && (await readContent(scopesIn(trx).of(key.type), key.type, key.id));
  const over = isRead ? await takenOver(trx, definition, resource) : undefined;
  if (over) return { patientId: over.patientId, over };
  throw new HandlerError(
    'bad_request',
    `The record to which this ${definition.type} belongs is not there: look at ${definition.follows}.`,
  );
}

/** @throws HandlerError `precondition_failed` where another version stands there than is asked for. */
export function requireVersion(version: number | undefined, ifMatch: string | undefined): void {
  if (ifMatch === undefined) return;
  const wanted = /^(?:W\/)?"([^"]*)"$/.exec(ifMatch.trim())?.[1];
  if (wanted === undefined) throw new HandlerError('bad_request', 'If-Match takes one version: W/"3".');
  if (String(version) === wanted) return;
  throw new HandlerError('precondition_failed', 'Somebody else has written this record meanwhile. Load it again.');
}

/**
 * The record that the condition of a write finds; behind the sequencer, so that nobody else creates it meanwhile.
 *
 * @throws HandlerError `precondition_failed` where there are several.
 */
export async function findOnly(
  trx: ScopedQueries,
  { now, base, scopesIn }: Writing,
  type: string,
  query: string,
): Promise<(Version & { id: string }) | undefined> {
  await waitForAppends(trx);
  const parameters = new URLSearchParams(query);
  if (parameters.size === 0 || [...parameters.keys()].some((name) => control.has(name))) {
    throw new HandlerError('bad_request', 'A condition of a write is one of a search, without other parameters.');
  }
  parameters.set('_count', '2');
  const { resources } = await searchResources(scopesIn(trx), type, parameters, { now, base });
  const [first, second] = resources;
  if (second)
    throw new HandlerError('precondition_failed', 'Several records are found by the condition of this write.');
  if (!first) return undefined;
  const version = await findResource(trx, { type, id: first.id });
  return version && { ...version, id: first.id };
}
