import type { ClientError } from '../errors.ts';
import type { ClinicEvent } from './schemas.ts';
import type { ConnectionState, Run } from './subscription.ts';
import { failureOf, type TabMessage } from './tabMessages.ts';

/** The tab that leads, as far as its stream is concerned. */
interface LeadingTab {
  readonly id: string;
  /** Position of the last event that this tab has heard. */
  readonly place: number | undefined;
  readonly post: (message: TabMessage) => void;
  readonly onEvent: (event: ClinicEvent) => void;
  readonly onReady: (place: number, isBehind: boolean) => void;
  readonly onState: (state: ConnectionState, error: ClientError | undefined) => void;
}

type Join = Extract<TabMessage, { type: 'join' }>;

/** One stream, whose events go to the leading tab and to all that it lets in. */
export interface TabLeader {
  admit(join: Join): void;
  stop(): void;
}

// A browser that starts opens all its tabs at once: one stream is opened anew for all of them.
const gatherMs = 50;

/**
 * Opens the stream after what the tab has heard.
 *
 * A tab that has heard less, because the leader before died between two of them, gets the stream opened anew from there;
 * every tab drops what it knows already. With `opensAnew`, a new tab gets nothing of a stream that was opened before it
 * came: somebody else may have been signed in then.
 */
export function leadTabs(run: Run, tab: LeadingTab, opensAnew: boolean): TabLeader {
  const leader = tab.id;
  let stream: AbortController | undefined;
  let state: ConnectionState = 'connecting';
  let joining: Join[] = [];
  let gathering: ReturnType<typeof setTimeout> | undefined;

  const open = (after: number | undefined): void => {
    stream?.abort();
    const opened = new AbortController();
    stream = opened;
    const { signal } = opened;
    void run(
      {
        lastEventId: after === undefined ? undefined : String(after),
        onEvent: (event) => {
          if (signal.aborted) return;
          tab.post({ type: 'event', leader, event });
          tab.onEvent(event);
        },
        onReady: (id, asked) => {
          const place = Number(id);
          if (signal.aborted || !Number.isSafeInteger(place)) return;
          const isBehind = asked !== undefined && place < Number(asked);
          tab.post({ type: 'ready', leader, place, isBehind });
          tab.onReady(place, isBehind);
        },
        onState: (next, error) => {
          // While a stream is opened anew, those who have one miss nothing.
          if (signal.aborted || next === 'connecting') return;
          state = next;
          tab.post({ type: 'state', leader, state, failure: failureOf(error) });
          tab.onState(state, error);
        },
      },
      signal,
    );
  };
  const openAnew = (): void => {
    gathering = undefined;
    const joined = joining;
    joining = [];
    const places = [tab.place, ...joined.map(({ place }) => place)].filter((place) => place !== undefined);
    open(places.length > 0 ? Math.min(...places) : undefined);
    for (const { from, isNew } of joined) {
      const waiting = isNew ? 'connecting' : 'reconnecting';
      tab.post({ type: 'admit', leader, to: from, place: tab.place, state: waiting });
    }
  };
  open(tab.place);
  return {
    admit: (join) => {
      const hasHeardLess = join.place !== undefined && (tab.place === undefined || join.place < tab.place);
      if (!hasHeardLess && !(opensAnew && join.isNew)) {
        tab.post({ type: 'admit', leader, to: join.from, place: tab.place, state });
        return;
      }
      joining.push(join);
      gathering ??= setTimeout(openAnew, gatherMs);
    },
    stop: () => {
      clearTimeout(gathering);
      stream?.abort();
    },
  };
}
