/** From `start` on, up to and without `end`: milliseconds since the epoch. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/** What a FHIR date says, as precise as it was written. */
export interface DateRange {
  /** It says where it was written, or at least when. */
  readonly hasZone: boolean;
  /** As the clock on the wall showed it, read as if it were UTC. */
  readonly clock: Range;
  /** The instants that it may mean. */
  readonly instants: Range;
}

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;
const hourMs = 60 * 60 * 1000;
/** Clocks are up to 14 hours ahead of UTC, and up to 12 behind. */
const [mostAheadMs, mostBehindMs] = [14 * hourMs, 12 * hourMs];

/**
 * Reads a date, dateTime or instant.
 *
 * @returns undefined for a text that is none, or a day that does not exist.
 * @source https://hl7.org/fhir/R4/datatypes.html#dateTime
 */
export function rangeOf(text: string): DateRange | undefined {
  const found = form.exec(text);
  if (!found) return undefined;
  const [, year = '', month, day, hour, minute, second, fraction = '', zone] = found;
  const at = (y: number, m: number, d: number, ...time: number[]) => {
    const date = new Date(0);
    date.setUTCFullYear(y, m, d);
    const [h = 0, min = 0, s = 0, ms = 0] = time;
    date.setUTCHours(h, min, s, ms);
    return date.getTime();
  };
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  if (m < 0 || m > 11 || d < 1 || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) {
    return undefined;
  }
  const milliseconds = Number(fraction.slice(0, 3).padEnd(3, '0'));
  const start = at(y, m, d, Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0), milliseconds);
  if (day !== undefined && new Date(at(y, m, d)).getUTCDate() !== d) return undefined;
  const clock = { start, end: endOf() };
  if (zone === undefined) {
    const instants = { start: clock.start - mostAheadMs, end: clock.end + mostBehindMs };
    return { hasZone: false, clock, instants };
  }
  const offset = offsetMs(zone);
  return { hasZone: true, clock, instants: { start: clock.start - offset, end: clock.end - offset } };

  function endOf(): number {
    if (month === undefined) return at(y + 1, 0, 1);
    if (day === undefined) return at(y, m + 1, 1);
    if (hour === undefined) return at(y, m, d + 1);
    if (second === undefined) return start + 60_000;
    return start + (fraction === '' ? 1000 : 1);
  }
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0;
  const [hours = 0, minutes = 0] = zone.slice(1).split(':').map(Number);
  return (zone.startsWith('-') ? -1 : 1) * (hours * hourMs + minutes * 60_000);
}
