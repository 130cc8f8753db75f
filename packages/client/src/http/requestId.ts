import { randomId } from './randomId.ts';

/** The id of a call, and whether it goes along as a header. */
export interface RequestId {
  readonly value: string;
  readonly isSent: boolean;
}

/**
 * Where the ids of calls come from.
 *
 * A header of our own makes a browser ask another origin for permission, and one that does not expect the header refuses
 * the whole request: so it is sent to the page's own origin only, unless the caller makes the ids.
 */
export function requestIds(url: string, make: (() => string) | false | undefined): () => RequestId {
  if (make === false) return () => ({ value: randomId(), isSent: false });
  if (make !== undefined) return () => ({ value: make(), isSent: true });
  const isSent = isSameOrigin(url);
  return () => ({ value: randomId(), isSent });
}

// Outside a browser there are no origins.
function isSameOrigin(url: string): boolean {
  const location: unknown = Reflect.get(globalThis, 'location');
  if (typeof location !== 'object' || location === null || !('href' in location)) return true;
  try {
    const page = new URL(String(location.href));
    return new URL(url, page).origin === page.origin;
  } catch {
    return false;
  }
}
