import { dateFormat } from '../../provider/intlFormats.ts';

/** An instant as a clock shows it, as a field for a date and a time takes it: `2026-11-30T09:15`; `''` for none. */
export function wallTime(instant: string | Date, timeZone: string | undefined): string {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime())) return '';
  const parts = dateFormat('en-CA-u-ca-gregory-nu-latn', {
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    timeZone,
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

const dayMs = 86_400_000;

/**
 * The instant at which a clock shows a time; undefined for what is none, and for an hour that a clock leaps over. Of an
 * hour that comes twice, the first.
 */
export function instantAt(wall: string, timeZone: string | undefined): string | undefined {
  const asUtc = Date.parse(`${wall.slice(0, 16)}:00Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const offset = (at: number) => Date.parse(`${wallTime(new Date(at).toISOString(), timeZone)}:00Z`) - at;
  // The offsets of the day before and of the day after are all that a clock can have here.
  const candidates = [asUtc - offset(asUtc - dayMs), asUtc - offset(asUtc + dayMs)].toSorted((a, b) => a - b);
  const found = candidates.find((at) => wallTime(new Date(at).toISOString(), timeZone) === wall.slice(0, 16));
  return found === undefined ? undefined : new Date(found).toISOString();
}
