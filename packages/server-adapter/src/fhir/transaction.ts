import { setImmediate } from 'node:timers/promises';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { definitionOf } from '../records/definitions.ts';
import { newRecordId } from '../records/newRecordId.ts';
import { recordScopes } from '../records/recordScopes.ts';
import { findOnly, type Writing } from '../records/recordWrites.ts';
import { checkSearch } from '../records/search/page.ts';
import { settled, type Written } from '../records/settled.ts';
import {
  type AskedEntry,
  type Asking,
  type Change,
  changeOf,
  changeWith,
  isSearch,
  readEntryAnswer,
  refusedEntry,
  requireRoom,
  writeEntry,
  writingOf,
} from './bundleEntry.ts';
import { withReferences } from './bundleReferences.ts';
import type { FhirRoutesOptions } from './options.ts';

const order = ['DELETE', 'POST', 'PUT', 'PATCH'];

/**
 * Does all of a transaction or nothing: what is deleted first, then what is created, replaced and read. A reference to the
 * `fullUrl` of another entry becomes one to the record that it makes.
 *
 * @returns the answers as JSON, in the order of the entries.
 * @source https://hl7.org/fhir/R4/http.html#trules
 */
export async function transaction(
  options: FhirRoutesOptions,
  asking: Asking,
  entries: readonly AskedEntry[],
): Promise<string[]> {
  const { principal, request, base } = asking;
  const scopes = recordScopes(options.gate, principal);
  // A search that cannot be answered refuses the whole before anything is written.
  for (const { type, query } of entries.filter(isSearch)) checkSearch(scopes, definitionOf(type).type, { query, base });
  const writes = [...entries.entries()].filter(([, entry]) => entry.request.method !== 'GET');
  const answers = writes.length === 0 ? new Map<number, string>() : await writeAll(options, asking, entries, writes);
  let bytes = bytesOf(answers);
  // Lists are made behind the commit, with turns for others.
  for (const [at, entry] of entries.entries()) {
    if (answers.has(at)) continue;
    request.signal.throwIfAborted();
    try {
      requireRoom(bytes);
      answers.set(at, await readEntryAnswer(scopes, { ...asking, now: options.now() }, entry));
    } catch (error) {
      // What is written stays: whoever is told that all was refused sends it again.
      if (writes.length === 0) throw error;
      answers.set(at, refusedEntry(error));
    }
    bytes += answers.get(at)?.length ?? 0;
    await setImmediate();
  }
  return entries.map((_, at) => answers.get(at) ?? '');
}

const bytesOf = (answers: ReadonlyMap<number, string>): number =>
  [...answers.values()].reduce((sum, { length }) => sum + length, 0);

type Numbered = readonly [at: number, entry: AskedEntry];

/** All of the writes or none: the answers to these and to what reads one record, by the places of their entries. */
async function writeAll(
  options: FhirRoutesOptions,
  asking: Asking,
  entries: readonly AskedEntry[],
  writes: readonly Numbered[],
): Promise<Map<number, string>> {
  const writing = writingOf(options, asking);
  const ids = entries.map(({ request, id }) => (request.method === 'POST' ? newRecordId() : id));
  const references = referencesOf(entries, ids);
  const changes = new Map<number, Change>();
  for (const [at, entry] of writes) {
    const resource = entry.resource && withReferences(entry.resource, references, entry.fullUrl);
    changes.set(at, changeWith(changeOf(writing, { ...entry, resource }), references));
    await setImmediate();
  }
  asking.request.signal.throwIfAborted();
  // Patients first: a record belongs to one who is there.
  const rank = ({ request, type }: AskedEntry) => order.indexOf(request.method) * 2 + (type === 'Patient' ? 0 : 1);
  const sorted = [...writes].sort(([, a], [, b]) => rank(a) - rank(b));
  return settled(options.gate.tenant(asking.principal.tenant), async (trx) => {
    const answers = new Map<number, string>();
    let last: Written | undefined;
    let known: Map<string, string> | undefined;
    for (const [place, [at, entry]] of sorted.entries()) {
      // Conditions are of what is left when the deletions are done.
      if (entry.request.method !== 'DELETE') known ??= await knownRecords(trx, writing, entries, ids);
      const { text, written, id } = await writeEntry(
        trx,
        writing,
        asking,
        { ...entry, id: ids[at] },
        changeWith(changes.get(at), known ?? new Map()),
      );
      // Found by its condition only now: the entry before it made it.
      if (id !== ids[at]) known?.set(`${entry.type}/${ids[at]}`, `${entry.type}/${id}`);
      last = written ?? last;
      answers.set(at, text);
      if (place % 10 === 9) await setImmediate();
    }
    // Before the commit: a record that is not there refuses the whole.
    let bytes = bytesOf(answers);
    for (const [at, entry] of entries.entries()) {
      if (entry.request.method !== 'GET' || isSearch(entry)) continue;
      asking.request.signal.throwIfAborted();
      requireRoom(bytes);
      const answer = await readEntryAnswer(writing.scopesIn(trx), { ...asking, now: writing.now }, entry);
      bytes += answer.length;
      answers.set(at, answer);
    }
    return { result: answers, written: last };
  });
}

/** What a create on condition finds takes the place of what it would have made. */
async function knownRecords(
  trx: ScopedQueries,
  writing: Writing,
  entries: readonly AskedEntry[],
  ids: readonly (string | undefined)[],
): Promise<Map<string, string>> {
  const known = new Map<string, string>();
  for (const [at, { request, type }] of entries.entries()) {
    if (request.method !== 'POST' || request.ifNoneExist === undefined) continue;
    const found = await findOnly(trx, writing, type, request.ifNoneExist);
    if (found) known.set(`${type}/${ids[at]}`, `${type}/${found.id}`);
  }
  return known;
}

/** From the address of each entry to the record that it is. @throws HandlerError `bad_request` */
function referencesOf(entries: readonly AskedEntry[], ids: readonly (string | undefined)[]): Map<string, string> {
  const references = new Map<string, string>();
  const written = new Set<string>();
  const conditions = new Set<string>();
  for (const [at, { request, type, fullUrl }] of entries.entries()) {
    const id = ids[at];
    if (id === undefined || request.method === 'GET') continue;
    const reference = `${type}/${id}`;
    const condition = request.ifNoneExist === undefined ? reference : `${type}?${request.ifNoneExist}`;
    if (written.has(reference) || conditions.has(condition)) {
      throw new HandlerError('bad_request', 'Two entries of the transaction write the same record.');
    }
    written.add(reference);
    conditions.add(condition);
    if (fullUrl !== undefined) references.set(fullUrl, reference);
  }
  return references;
}
