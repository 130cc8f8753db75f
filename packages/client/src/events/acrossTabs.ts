import { followPageLife } from './pageLife.ts';
import type { Run } from './subscription.ts';
import { Tab } from './tab.ts';
import { followTabs } from './tabFollower.ts';
import { leadTabs } from './tabLeader.ts';
import { TabMessage } from './tabMessages.ts';

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
  return async ({ onEvent, onMessage, onState }, signal) => {
    const tab = new Tab({ onEvent, onMessage, onState });
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
    if (ending === 'denied') {
      const lastEventId = tab.place === undefined ? undefined : String(tab.place);
      await run({ lastEventId, onEvent, onMessage, onState: (state, error) => tab.tell(state, error) }, signal);
    }
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
  const whenStopped = new Promise<void>((resolve) => {
    stopped.addEventListener('abort', () => resolve(), { once: true });
  });
  let ending: Ending = 'left';
  const end = (why: Ending) => {
    ending = why;
    stop.abort();
  };
  const leave = () => end('left');
  const onRefused = () => end('refused');
  signal.addEventListener('abort', leave, { once: true });
  try {
    const channel = new BroadcastChannel(name);
    const post = (message: TabMessage) => channel.postMessage(message);
    let role = followTabs(tab, post, { onRefused, onSilent: () => end('silent') });
    const close = () => {
      role.stop();
      channel.close();
    };
    stopped.addEventListener('abort', close, { once: true });
    channel.onmessage = ({ data }) => {
      const { data: message } = TabMessage.safeParse(data);
      if (message !== undefined && !stopped.aborted) role.receive(message);
    };
    const lead = () => {
      // Its turn may come after it has left: a tab that takes the lock by force cannot be stopped.
      if (stopped.aborted) return;
      role.stop();
      role = leadTabs(run, tab, post, { opensAnew, onRefused });
      return whenStopped;
    };
    const led = navigator.locks.request(name, robs ? { steal: true } : { signal: stopped }, lead);
    await Promise.race([led, whenStopped]);
  } catch (error) {
    // A tab that left, or whose lock was taken, gets an AbortError; one whose storage is blocked gets another error.
    if (!(error instanceof DOMException && error.name === 'AbortError')) ending = 'denied';
  } finally {
    signal.removeEventListener('abort', leave);
    stop.abort();
  }
  return ending;
}
