import type { ConnectionState, Run } from './subscription.ts';
import type { Tab } from './tab.ts';
import { failureOf, type TabMessage } from './tabMessages.ts';
import type { TabRole } from './tabRole.ts';

/** How a tab leads. */
interface LeaderOptions {
  /** Whether a new tab needs a stream that was opened after it came. */
  readonly opensAnew: boolean;
  /** The server has refused the stream. */
  readonly onRefused: () => void;
}

type Join = Extract<TabMessage, { type: 'join' }>;

// A browser that starts opens all its tabs at once: one stream is opened anew for all of them.
const gatherMs = 50;

/**
 * Opens the stream after what the tab has heard, for itself and for all that it lets in.
 *
 * A tab that has heard less, because the leader before died between two of them, gets the stream opened anew from there;
 * every tab drops what it knows already. With `opensAnew`, a new tab gets nothing of a stream that was opened before it
 * came: somebody else may have been signed in then.
 */
export function leadTabs(
  run: Run,
  tab: Tab,
  post: (message: TabMessage) => void,
  { opensAnew, onRefused }: LeaderOptions,
): TabRole {
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
          post({ type: 'event', leader, event });
          tab.hear(event);
        },
        onMessage: (message) => {
          if (signal.aborted) return;
          post({ type: 'message', leader, message });
          tab.hearMessage(message);
        },
        onReady: (id, asked) => {
          const place = Number(id);
          if (signal.aborted || !Number.isSafeInteger(place)) return;
          const isBehind = asked !== undefined && place < Number(asked);
          post({ type: 'ready', leader, place, isBehind });
          tab.beginAt(place, isBehind);
        },
        onState: (next, error) => {
          // While the stream is opened again, the tabs that listen already miss nothing and need not be told.
          if (signal.aborted || next === 'connecting') return;
          state = next;
          post({ type: 'state', leader, state, failure: failureOf(error) });
          tab.tell(state, error);
          if (state === 'closed') onRefused();
        },
      },
      signal,
    );
  };
  // A tab that has heard the stream before is told `reconnecting`: the events that it misses will be sent again.
  const letIn = ({ from, isNew }: Join, at: ConnectionState): void => {
    const told = at === 'connecting' && !isNew ? 'reconnecting' : at;
    post({ type: 'admit', leader, to: from, place: tab.place, state: told });
  };
  const openAnew = (): void => {
    gathering = undefined;
    const joined = joining;
    joining = [];
    const places = [tab.place, ...joined.map(({ place }) => place)].filter((place) => place !== undefined);
    open(places.length > 0 ? Math.min(...places) : undefined);
    for (const join of joined) letIn(join, 'connecting');
  };
  const admit = (join: Join): void => {
    const hasHeardLess = join.place !== undefined && (tab.place === undefined || join.place < tab.place);
    if (hasHeardLess || (opensAnew && join.isNew)) {
      joining.push(join);
      gathering ??= setTimeout(openAnew, gatherMs);
    } else {
      letIn(join, state);
    }
  };
  post({ type: 'lead', leader });
  tab.isNew = false;
  tab.tellHandover();
  open(tab.place);
  return {
    receive: (message) => {
      if (message.type === 'ask') return post({ type: 'alive', leader });
      if (message.type === 'join' && (message.to ?? leader) === leader) admit(message);
    },
    stop: () => {
      clearTimeout(gathering);
      stream?.abort();
      post({ type: 'left', leader });
    },
  };
}
