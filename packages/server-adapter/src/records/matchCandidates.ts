import type { ScopedQueries } from '../database/scopedQueries.ts';
import { patientsNumbered } from './patientsNumbered.ts';
import { rangeOf } from './search/dateRange.ts';
import { parsePatient, type StoredPatient } from './storedResource.ts';

/** By what the patients are found who may be the same person. */
export interface CandidateQuery {
  readonly numbers: readonly { readonly system: string; readonly value: string }[];
  /** Everybody who was born on one of them, whatever their name. */
  readonly birthDates: readonly string[];
  /** Folded, with the family name first. */
  readonly wholeNames: readonly string[];
  /** Those of these names are looked at who were born on one of these days, or nobody knows when; empty for all of them. */
  readonly nearDates: readonly string[];
}

/** As many as share a birth date, or a name without one, in a large clinic. */
const mostLookedAt = 200;

/** Few patients out of all, found through indexes; each is still to be compared. */
export async function matchCandidates(scope: ScopedQueries, query: CandidateQuery): Promise<StoredPatient[]> {
  const found = new Map<string, StoredPatient>();
  for (const { system, value } of query.numbers) {
    for (const patient of await patientsNumbered(scope, system, value)) found.set(patient.id, patient);
  }
  const ids = new Set([...(await bornOn(scope, query.birthDates)), ...(await called(scope, query))]);
  const missing = [...ids].filter((id) => !found.has(id));
  for (const patient of await readPatients(scope, missing)) found.set(patient.id, patient);
  return [...found.values()];
}

async function readPatients(scope: ScopedQueries, ids: readonly string[]): Promise<StoredPatient[]> {
  if (ids.length === 0) return [];
  const rows = await scope
    .selectFrom('resource')
    .select('content')
    .where('type', '=', 'Patient')
    .where('id', 'in', ids)
    .execute();
  return rows.map(({ content }) => parsePatient(content));
}

const startsOf = (dates: readonly string[]): number[] => [
  ...new Set(dates.flatMap((date) => rangeOf(date)?.clock.start ?? [])),
];

async function bornOn(scope: ScopedQueries, dates: readonly string[]): Promise<string[]> {
  const starts = startsOf(dates);
  if (starts.length === 0) return [];
  const rows = await scope
    .selectFrom('index_date')
    .select('resource_id as id')
    .distinct()
    .where('type', '=', 'Patient')
    .where('parameter', '=', 'birthdate')
    .where('clock_start', 'in', starts)
    .limit(mostLookedAt)
    .execute();
  return rows.map(({ id }) => id);
}

async function called(scope: ScopedQueries, { wholeNames, nearDates }: CandidateQuery): Promise<string[]> {
  if (wholeNames.length === 0) return [];
  const starts = startsOf(nearDates);
  const rows = await scope
    .selectFrom('index_string as name')
    .select('name.resource_id as id')
    .distinct()
    .where('name.type', '=', 'Patient')
    .where('name.parameter', '=', 'name')
    .where('name.value', 'in', [...wholeNames])
    .$if(starts.length > 0, (query) =>
      query.where((eb) => {
        const born = eb
          .selectFrom('index_date as born')
          .select('born.resource_id')
          .where('born.type', '=', 'Patient')
          .where('born.parameter', '=', 'birthdate')
          .whereRef('born.resource_id', '=', 'name.resource_id');
        return eb.or([eb.exists(born.where('born.clock_start', 'in', starts)), eb.not(eb.exists(born))]);
      }),
    )
    .limit(mostLookedAt)
    .execute();
  return rows.map(({ id }) => id);
}
