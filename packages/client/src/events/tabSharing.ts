import type { HttpOptions } from '../http/request.ts';
import type { TabSharing } from './acrossTabs.ts';

/** Who else may hear what one hears. */
export interface SharingOptions {
  /**
   * Names whose events they are, e.g. the user's id: tabs of the same origin that give the same name share one stream.
   *
   * Without a name, tabs share where the page's cookies are all that tells who asks (no `auth`, `headers` or `fetch` of
   * your own); a new tab then hears only what comes over a stream that was opened after it, by whoever is signed in by
   * then. `false`: a stream of its own for each tab, as it is where the browser has no Web Locks.
   */
  readonly shareAs?: string | false | undefined;
}

// Tabs that were loaded before and after an update understand each other, or do not meet: its number counts the changes of
// `TabMessage`.
const protocol = 'clinikit events 2';

type Credentials = Pick<HttpOptions, 'auth' | 'fetch' | 'headers'>;

/** How tabs share the stream at `url`; undefined when they do not. */
export function tabSharing(url: string, options: SharingOptions & Credentials): TabSharing | undefined {
  const { shareAs } = options;
  const base = pageAddress();
  if (shareAs === false || base === undefined) return;
  const byCookies = options.auth === undefined && options.fetch === undefined && options.headers === undefined;
  if (shareAs === undefined && !byCookies) return;
  const at = `${protocol} ${new URL(url, base).href}`;
  return { name: shareAs === undefined ? at : `${at} as ${shareAs}`, opensAnew: shareAs === undefined };
}

// Where tabs can share. Node has locks and channels, too, but no location: its streams are of many users.
function pageAddress(): string | undefined {
  const location: unknown = Reflect.get(globalThis, 'location');
  const canShare = typeof BroadcastChannel !== 'undefined' && typeof navigator !== 'undefined' && 'locks' in navigator;
  if (!canShare || typeof location !== 'object' || location === null) return;
  return 'href' in location && typeof location.href === 'string' ? location.href : undefined;
}
