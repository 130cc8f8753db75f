import { Refusal } from './refusal.ts';

const form = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

interface Span {
  readonly from: number;
  readonly until: number;
}

/** What a date may mean, in ms: on the clock of who wrote it, or as an instant. */
function spanOf(text: string, asInstant: boolean): Span | undefined {
  const [, year, month, day, hour, minute, second, zone] = form.exec(text) ?? [];
  if (year === undefined) return undefined;
  const at = (...parts: [year: number, month: number, day?: number, hour?: number, minute?: number, second?: number]) =>
    Date.UTC(...parts);
  const [y, m, d] = [Number(year), Number(month ?? 1) - 1, Number(day ?? 1)];
  const time = [Number(hour ?? 0), Number(minute ?? 0), Number(second ?? 0)] as const;
  const begins = at(y, m, d, ...time);
  const ends =
    month === undefined
      ? at(y + 1, 0)
      : day === undefined
        ? at(y, m + 1)
        : hour === undefined
          ? at(y, m, d + 1)
          : begins + (second === undefined ? 60_000 : 1000);
  const shift = asInstant && zone !== undefined ? begins - Date.parse(`${text.slice(0, 16)}${zone}`) : 0;
  const whole = shift === 0 ? 0 : shift - (shift % 60_000);
  return { from: begins - whole, until: ends - whole };
}

/** The span of a value: a date, or a period as `start/end`, of which either side may be open. */
function valueSpan(value: string, asInstant: boolean): Span | undefined {
  const [start = '', end] = value.split('/');
  const first = spanOf(start, asInstant);
  if (end === undefined) return first;
  return { from: first?.from ?? -Infinity, until: spanOf(end, asInstant)?.until ?? Infinity };
}

/** Whether a value is what a date of a search asks for. @throws Refusal for a text that is none. */
export function dateMatches(wanted: string): (value: string) => boolean {
  const [, prefix = 'eq', text = ''] = /^(eq|ne|ge|le|gt|lt|sa|eb)?(.*)$/.exec(wanted) ?? [];
  const asInstant = text.includes('T');
  const asked = spanOf(text, asInstant);
  if (!asked) throw new Refusal(400, 'bad_request');
  return (value) => {
    const span = valueSpan(value, asInstant);
    if (!span) return false;
    const isInside = span.from >= asked.from && span.until <= asked.until;
    switch (prefix) {
      case 'ne':
        return !isInside;
      case 'ge':
        // A person of whom only the year is known may have been born on any day of it.
        return span.until > asked.from;
      case 'gt':
        return span.until > asked.until;
      case 'le':
        return span.from < asked.until;
      case 'lt':
        return span.from < asked.from;
      case 'sa':
        return span.from >= asked.until;
      case 'eb':
        return span.until <= asked.from;
      default:
        return isInside;
    }
  };
}
