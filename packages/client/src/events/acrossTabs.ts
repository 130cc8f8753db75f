import type { ClientError } from '../errors.ts';
import { followPageLife } from './pageLife.ts';
import type { ClinicEvent } from './schemas.ts';
import type { ConnectionState, Run } from './subscription.ts';
import { leadTabs, type TabLeader } from './tabLeader.ts';
import { errorOf, TabMessage } from './tabMessages.ts';

/** Which tabs share, and how far they trust each other. */
export interface TabSharing {
  /** Tabs that use the same name share one stream. */
  readonly name: string;
  /** Whether a new tab needs a stream that was opened after it came. */
  readonly opensAnew: boolean;
}

/**
 * The same stream, had once for all tabs of a browser: the tab that holds a lock has it, and tells the others.
 *
 * When that tab is closed, crashes or is frozen, the browser gives the lock to the next one, which goes on after the last
 * event it has heard. A refusal of the server ends it in all tabs; each of them may ask again.
 *
 * @source https://www.w3.org/TR/web-locks/ and https://html.spec.whatwg.org/multipage/web-messaging.html
 */
export function acrossTabs(run: Run, { name, opensAnew }: TabSharing): Run {
  return async ({ onEvent, onState }, signal) => {
    const id = crypto.randomUUID();
    let place: number | undefined;
    let told: ConnectionState | undefined;
    let isNew = true;
    let isRefused = false;
    let isDenied = false;

    const tell = (state: ConnectionState, error?: ClientError) => {
      if (state === told) return;
      told = state;
      onState?.(state, error);
    };
    const hear = (event: ClinicEvent) => {
      if (place !== undefined && event.position <= place) return;
      place = event.position;
      onEvent(event);
    };
    const begin = (at: number, isBehind: boolean) => {
      if (isBehind || place === undefined) place = at;
    };

    /** Until `stop` aborts or the server refuses. */
    const takePart = async (stop: AbortController): Promise<void> => {
      const channel = new BroadcastChannel(name);
      const post = (message: TabMessage) => channel.postMessage(message);
      let leading: TabLeader | undefined;
      let leader: string | undefined;
      const endWith = (state: ConnectionState, error: ClientError | undefined) => {
        isRefused = state === 'closed';
        tell(state, error);
        if (isRefused) stop.abort();
      };
      const join = () => post({ type: 'join', from: id, place, isNew });
      channel.onmessage = ({ data }) => {
        const { data: message } = TabMessage.safeParse(data);
        if (message === undefined || stop.signal.aborted) return;
        if (message.type === 'join') return leading?.admit(message);
        if (leading) return;
        if (message.type === 'lead') {
          if (told === 'open') tell('reconnecting');
          return join();
        }
        if (message.type === 'admit') {
          if (message.to !== id) return;
          leader = message.leader;
          isNew = false;
          place ??= message.place;
          return tell(message.state);
        }
        if (message.leader !== leader) return;
        if (message.type === 'event') hear(message.event);
        else if (message.type === 'ready') begin(message.place, message.isBehind);
        else endWith(message.state, errorOf(message.failure));
      };
      join();
      const lead = () =>
        new Promise<void>((resolve) => {
          if (stop.signal.aborted) return resolve();
          post({ type: 'lead', leader: id });
          isNew = false;
          if (told === 'open') tell('reconnecting');
          const tab = {
            id,
            get place() {
              return place;
            },
            post,
            onEvent: hear,
            onReady: begin,
            onState: endWith,
          };
          const led = leadTabs(run, tab, opensAnew);
          leading = led;
          const end = () => {
            led.stop();
            resolve();
          };
          stop.signal.addEventListener('abort', end, { once: true });
          if (stop.signal.aborted) end();
        });
      await navigator.locks.request(name, { signal: stop.signal }, lead).finally(() => channel.close());
    };

    let part = new AbortController();
    const leave = () => part.abort();
    const life = followPageLife(leave);
    signal.addEventListener('abort', leave, { once: true });
    tell('connecting');
    while (!signal.aborted && !isRefused && !isDenied) {
      part = new AbortController();
      const { signal: left } = part;
      await takePart(part).catch(() => {
        // Either the tab has left before its turn came, or it may not have locks or channels: its storage is blocked.
        isDenied = !left.aborted;
      });
      await life.awake(signal);
    }
    life.dispose();
    signal.removeEventListener('abort', leave);
    if (isDenied) await run({ onEvent, onState: tell }, signal);
    tell('closed');
  };
}
