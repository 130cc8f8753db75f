/** One line of the clinic's log: ids and codes, never patient data. An `error` in it is a `Fault`. */
export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [detail: string]: string | number | boolean | undefined | Fault;
}

export type Log = (entry: LogEntry) => void;

/** What a log may say of an error: what kind it was and where, without a word of what it said. */
export interface Fault {
  /** The class, as `TypeError` or `DatabaseError`. */
  name: string;
  /** A short code, as `ENOENT`, or `23505` of PostgreSQL. */
  code?: string;
  /** `at file:line:column`, the innermost first, at most twelve. */
  at?: string[];
  cause?: Fault;
}

/**
 * An error as it may stand in a log.
 *
 * Messages are left out, and so is every other property: a driver's error quotes the values that it refused
 * (PostgreSQL's `detail` says `Key (value)=(Kowalska) already exists.`), and a parser's error quotes its input.
 */
export function faultOf(error: unknown): Fault {
  return describe(error, 3);
}

function describe(error: unknown, depth: number): Fault {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = codeOf(error);
  const at = framesOf(error);
  return {
    name: word(error.name) ?? 'Error',
    ...(code !== undefined && { code }),
    ...(at.length > 0 && { at }),
    ...(depth > 1 && error.cause !== undefined && { cause: describe(error.cause, depth - 1) }),
  };
}

function codeOf(error: Error): string | undefined {
  if (!('code' in error)) return undefined;
  return word(typeof error.code === 'number' ? String(error.code) : error.code);
}

// Whatever holds a space or a letter beyond ASCII is no name and no code.
const word = (value: unknown) => (typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value) ? value : undefined);

/** The stack repeats the message before its first frame, and a message may be written like a frame. */
function framesOf({ name, message, stack = '' }: Error): string[] {
  const head = `${name}: ${message}`;
  const from = message === '' ? 0 : stack.indexOf(message);
  if (from < 0) return [];
  const frames = stack.startsWith(head) ? stack.slice(head.length) : stack.slice(from + message.length);
  return frames
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 12);
}
