import { followPageLife } from './pageLife.ts';
import type { Run } from './subscription.ts';
import { Tab } from './tab.ts';
import { followTabs } from './tabFollower.ts';
import { leadTabs } from './tabLeader.ts';
import { TabMessage } from './tabMessages.ts';
import type { TabRole } from './tabRole.ts';

/** Which tabs share, and how far they trust each other. */
export interface TabSharing {
  /** Tabs that use the same name share one stream. */
  readonly name: string;
  /** Whether a new tab needs a stream that was opened after it came. */
  readonly opensAnew: boolean;
}

/**
 * Why a tab takes part no longer: it was told to, or another one has taken the lock from it; the server has refused; the one
 * that leads is silent; or the browser lets it have no lock.
 */
type Ending = 'left' | 'refused' | 'silent' | 'denied';

/**
 * The same stream, had once for all tabs of a browser: the tab that holds a lock has it, and tells the others.
 *
 * When that tab is closed, crashes or is frozen, the browser gives the lock to the next one, which goes on after the last
 * event it has heard; from a tab that holds the lock and is silent, it is taken. A refusal of the server ends the stream in
 * all tabs; each of them may ask again.
 *
 * @source https://www.w3.org/TR/web-locks/ and https://html.spec.whatwg.org/multipage/web-messaging.html
 */
export function acrossTabs(run: Run, sharing: TabSharing): Run {
  return async ({ onEvent, onState }, signal) => {
    const tab = new Tab({ onEvent, onState });
    let part = new AbortController();
    const leave = () => part.abort();
    const life = followPageLife(leave);
    signal.addEventListener('abort', leave, { once: true });
    tab.tell('connecting');
    let ending: Ending = 'left';
    while (!signal.aborted && ending !== 'refused' && ending !== 'denied') {
      part = new AbortController();
      ending = await takePart(run, tab, { ...sharing, robs: ending === 'silent' }, part.signal);
      await life.awake(signal);
    }
    life.dispose();
    signal.removeEventListener('abort', leave);
    if (ending === 'denied') await run({ onEvent, onState: (state, error) => tab.tell(state, error) }, signal);
    tab.tell('closed');
  };
}

interface TakePartOptions extends TabSharing {
  /** Takes the lock from the tab that holds it. */
  readonly robs: boolean;
}

/** Waits for the lock, then leads; hears meanwhile from the tab that does. */
async function takePart(
  run: Run,
  tab: Tab,
  { name, opensAnew, robs }: TakePartOptions,
  signal: AbortSignal,
): Promise<Ending> {
  const stop = new AbortController();
  const { signal: stopped } = stop;
  let ending: Ending = 'left';
  const end = (why: Ending) => {
    ending = why;
    stop.abort();
  };
  const leave = () => end('left');
  const onRefused = () => end('refused');
  signal.addEventListener('abort', leave, { once: true });
  let role: TabRole | undefined;
  let hasLed = false;
  let channel: BroadcastChannel | undefined;
  try {
    const opened = new BroadcastChannel(name);
    channel = opened;
    const post = (message: TabMessage) => opened.postMessage(message);
    opened.onmessage = ({ data }) => {
      const { data: message } = TabMessage.safeParse(data);
      if (message !== undefined && !stopped.aborted) role?.receive(message);
    };
    role = followTabs(tab, post, { onRefused, onSilent: () => end('silent') });
    const lead = () =>
      new Promise<void>((resolve) => {
        if (stopped.aborted) return resolve();
        stopped.addEventListener('abort', () => resolve(), { once: true });
        role?.stop();
        hasLed = true;
        role = leadTabs(run, tab, post, { opensAnew, onRefused });
      });
    await navigator.locks.request(name, robs ? { steal: true } : { signal: stopped }, lead);
  } catch {
    // It has left before its turn came; or it was robbed; or its storage is blocked, and locks or channels with it.
    if (!stopped.aborted && !hasLed) return 'denied';
  } finally {
    signal.removeEventListener('abort', leave);
    role?.stop();
    channel?.close();
  }
  return ending;
}
