import { type RawBuilder, sql } from 'kysely';
import * as z from 'zod';
import { HandlerError } from '../../http/errors.ts';
import { type DateRange, rangeOf } from './dateRange.ts';
import { literal, type Prefix, splitPrefix } from './escapes.ts';
import type { Condition, IndexType } from './indexType.ts';

const Period = z.object({ start: z.string().optional(), end: z.string().optional() });
/** Beyond every instant that JavaScript has. */
const never = 9_000_000_000_000_000;

/**
 * A date as a range of instants, as precise as it was written, and as a range on the clock of the place where it was
 * written. A search for a day goes by the clock: the day is the one that the record says. A search with a zone goes by
 * instants; of a record without one, any instant that it may mean counts.
 *
 * @source https://hl7.org/fhir/R4/search.html#date
 */
export const date: IndexType<'index_date'> = {
  table: 'index_date',
  sortedBy: 'clock_start',
  rows: (values) =>
    values.flatMap(({ value }) => {
      const range = typeof value === 'string' ? rangeOf(value) : rangeOfPeriod(value);
      if (!range) return [];
      const { clock, instants } = range;
      return [{ clock_start: clock.start, clock_end: clock.end, start_at: instants.start, end_at: instants.end }];
    }),
  conditions: (alternatives) => alternatives.map((text) => dateCondition(literal(text))),
};

function rangeOfPeriod(value: unknown): DateRange | undefined {
  const { success, data: period } = Period.safeParse(value);
  if (!success || (period.start === undefined && period.end === undefined)) return undefined;
  const [start, end] = [period.start, period.end].map((text) => (text === undefined ? undefined : rangeOf(text)));
  if ((period.start !== undefined && !start) || (period.end !== undefined && !end)) return undefined;
  return {
    hasZone: true,
    clock: { start: start?.clock.start ?? -never, end: end?.clock.end ?? never },
    instants: { start: start?.instants.start ?? -never, end: end?.instants.end ?? never },
  };
}

interface Columns {
  readonly start: RawBuilder<unknown>;
  /** Exclusive. */
  readonly end: RawBuilder<unknown>;
}

const ofInstants: Columns = { start: sql.ref('start_at'), end: sql.ref('end_at') };
const ofClock: Columns = { start: sql.ref('clock_start'), end: sql.ref('clock_end') };

/** No clock is further from UTC. */
const mostOffsetMs = 15 * 60 * 60 * 1000;

/**
 * What a date of a search asks of two columns.
 *
 * @throws HandlerError `bad_request` for a text that is no date.
 */
export function dateCondition(text: string, instants: Columns = ofInstants, clock: Columns = ofClock): Condition {
  const [prefix, rest] = splitPrefix(text);
  const asked = rangeOf(rest);
  if (!asked) {
    throw new HandlerError(
      'bad_request',
      'A date of the search is not a FHIR date of a day, month or year, nor one with a time, or its prefix is unknown.',
    );
  }
  if (!asked.hasZone) return compare(prefix, asked.clock, clock);
  const { start, end } = asked.instants;
  const exact = compare(prefix, asked.instants, instants);
  // The index is by the clock.
  if ((prefix !== 'eq' && prefix !== 'ap') || clock !== ofClock) return exact;
  return sql<boolean>`(clock_start < ${end + mostOffsetMs} and clock_end > ${start - mostOffsetMs} and ${exact})`;
}

/** @source https://hl7.org/fhir/R4/search.html#prefix */
function compare(prefix: Prefix, { start, end }: { start: number; end: number }, columns: Columns): Condition {
  const { start: first, end: last } = columns;
  switch (prefix) {
    case 'ne':
      return sql<boolean>`(${first} < ${start} or ${last} > ${end})`;
    case 'gt':
      return sql<boolean>`${last} > ${end}`;
    case 'lt':
      return sql<boolean>`${first} < ${start}`;
    // Of whom only the year is known, may have been born on any day of it.
    case 'ge':
      return sql<boolean>`${last} > ${start}`;
    case 'le':
      return sql<boolean>`${first} < ${end}`;
    case 'sa':
      return sql<boolean>`${first} >= ${end}`;
    case 'eb':
      return sql<boolean>`${last} <= ${start}`;
    case 'ap': {
      const gap = Math.abs(Date.now() - start) / 10;
      return sql<boolean>`(${first} < ${end + gap} and ${last} > ${start - gap})`;
    }
    default:
      return sql<boolean>`(${first} >= ${start} and ${first} < ${end} and ${last} <= ${end})`;
  }
}
