import { setImmediate } from 'node:timers/promises';
import * as z from 'zod';
import { HandlerError } from '../http/errors.ts';
import { recordScopes } from '../records/recordScopes.ts';
import { settled } from '../records/settled.ts';
import {
  type Asking,
  changeOf,
  Entry,
  isSearch,
  readEntry,
  readEntryAnswer,
  refusedEntry,
  requireRoom,
  writeEntry,
  writingOf,
} from './bundleEntry.ts';
import type { FhirRoutesOptions } from './options.ts';
import { withEntries } from './resultBundle.ts';
import { transaction } from './transaction.ts';

const mostEntries = 500;
const mostSearches = 50;
const Bundle = z.object({
  resourceType: z.literal('Bundle'),
  type: z.enum(['batch', 'transaction']),
  entry: z.array(Entry).default([]),
});

/**
 * Answers a batch, whose entries are independent of each other, or a transaction, of which all is done or nothing.
 *
 * @returns the Bundle of answers, as JSON, in the order of the entries.
 * @source https://hl7.org/fhir/R4/http.html#transaction
 */
export async function answerBundle(options: FhirRoutesOptions, asking: Asking, body: unknown): Promise<string> {
  const { success, data, error } = Bundle.safeParse(body);
  if (!success) {
    const [where = 'the resource'] = (error?.issues ?? []).map(({ path }) => path.slice(0, 4).join('.'));
    throw new HandlerError(
      'bad_request',
      `Not a Bundle of the type batch or transaction: look at ${where || 'the resource'}.`,
    );
  }
  if (data.entry.length > mostEntries) {
    throw new HandlerError('too_large', `A Bundle has at most ${mostEntries} entries.`);
  }
  asking.countOthers(data.entry.length - 1);
  if (data.entry.filter(isSearch).length > mostSearches) {
    throw new HandlerError('too_large', `A Bundle has at most ${mostSearches} searches.`);
  }
  const answers =
    data.type === 'batch'
      ? await batch(options, asking, data.entry)
      : await transaction(options, asking, data.entry.map(readEntry));
  return withEntries({ resourceType: 'Bundle', type: `${data.type}-response` }, answers);
}

async function batch(options: FhirRoutesOptions, asking: Asking, entries: readonly Entry[]): Promise<string[]> {
  const answers: string[] = [];
  let bytes = 0;
  for (const given of entries) {
    asking.request.signal.throwIfAborted();
    try {
      requireRoom(bytes);
      const entry = readEntry(given);
      const writing = writingOf(options, asking);
      const change = changeOf(writing, entry);
      const answer =
        entry.request.method === 'GET'
          ? await readEntryAnswer(
              recordScopes(options.gate, asking.principal),
              { ...asking, now: options.now() },
              entry,
            )
          : await settled(options.gate.tenant(asking.principal.tenant), async (trx) => {
              const { text, written } = await writeEntry(trx, writing, asking, entry, change);
              return { result: text, written };
            });
      bytes += answer.length;
      answers.push(answer);
    } catch (error) {
      answers.push(refusedEntry(error));
    }
    // Each is checked at once: others have their turn between two.
    await setImmediate();
  }
  return answers;
}
