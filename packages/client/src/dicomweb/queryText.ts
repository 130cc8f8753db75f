import { ClientError, isClientError } from '../errors.ts';
import { type Path, path } from '../http/path.ts';

/** What a client has learned of how its server reads queries. */
export interface QueryHabits {
  /** The server takes `%5E` for these three characters, as Orthanc's plugin did before Orthanc 1.13. */
  isUndecoded: boolean;
}

type Pairs = readonly (readonly [name: string, value: string])[];

/**
 * Asks with a query that the server is sure to understand.
 *
 * A server that does not decode queries would find nobody for `Żółkiewska` and answer an empty list. So a query that holds
 * anything encoded has an encoded `offset`, too, in which such a server finds no number and answers 400. From then on
 * what may stand as it is, `^` above all, is not encoded, and what must be is not asked for.
 *
 * @throws ClientError `unsupported` for a value with blanks, commas or letters beyond ASCII where the server does not decode.
 */
export async function askInWords<Answer>(
  habits: QueryHabits,
  at: Path,
  pairs: Pairs,
  ask: (at: Path) => Promise<Answer>,
): Promise<Answer> {
  const query = queryText(habits, pairs);
  try {
    return await ask({ value: at.value + query, template: at.template });
  } catch (error) {
    const mayBeUndecoded = !habits.isUndecoded && query.includes('%') && isClientError(error) && error.status === 400;
    if (!mayBeUndecoded || (await decodes(ask))) throw error;
    habits.isUndecoded = true;
    return await askInWords(habits, at, pairs, ask);
  }
}

async function decodes(ask: (at: Path) => Promise<unknown>): Promise<boolean> {
  try {
    await ask({ ...path`/studies`, value: '/studies?limit=1&offset=%30' });
    return true;
  } catch (error) {
    return !isClientError(error) || error.status !== 400;
  }
}

function queryText(habits: QueryHabits, pairs: Pairs): string {
  const texts = pairs.map(([name, value]) => `${name}=${encode(habits, value)}`);
  if (texts.some((text) => text.includes('%'))) {
    if (habits.isUndecoded) {
      const message = 'This server cannot search for blanks, commas or letters beyond ASCII. Write * in their place.';
      throw new ClientError('unsupported', message);
    }
    const offset = pairs.find(([name]) => name === 'offset')?.[1] ?? '0';
    texts.push(`offset=${[...offset].map((digit) => `%3${digit}`).join('')}`);
    return `?${texts.filter((text) => !/^offset=\d/.test(text)).join('&')}`;
  }
  return texts.length === 0 ? '' : `?${texts.join('&')}`;
}

// Only what the rules of URLs demand: a caret is among it, but no server that does not decode minds one. Lists are separated
// by commas, since Orthanc takes backslashes out. The commas of a text are encoded: dcm4chee splits before it decodes.
function encode({ isUndecoded }: QueryHabits, value: string): string {
  const text = encodeURIComponent(value)
    .replaceAll('%5C', ',')
    .replace(/%(?:2F|3A|3F|40)/g, decodeURIComponent);
  return isUndecoded ? text.replaceAll('%5E', '^') : text;
}
