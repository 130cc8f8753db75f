import { watchLeader } from './leaderWatch.ts';
import type { Tab } from './tab.ts';
import { errorOf, type TabMessage } from './tabMessages.ts';
import type { TabRole } from './tabRole.ts';

/** How it may end. */
interface FollowerEnds {
  /** The server has refused the stream. */
  readonly onRefused: () => void;
  /** The leading tab runs no longer. */
  readonly onSilent: () => void;
}

/** Asks the leading tab to be let in, and hears from it what comes over the stream. */
export function followTabs(tab: Tab, post: (message: TabMessage) => void, ends: FollowerEnds): TabRole {
  let leader: string | undefined;
  let asked: string | undefined;
  const join = (to?: string) => {
    asked = to;
    post({ type: 'join', from: tab.id, to, place: tab.place, isNew: tab.isNew });
  };
  const watch = watchLeader(() => post({ type: 'ask' }), ends.onSilent);
  join();
  return {
    receive: (message) => {
      if (message.type === 'join' || message.type === 'ask') return;
      watch.heard();
      if (message.type === 'lead') {
        tab.tellHandover();
        // One that was suspended, and does not know yet that it leads no longer, has no say in this.
        return join(message.leader);
      }
      if (message.type === 'left') {
        if (message.leader !== leader && message.leader !== asked) return;
        tab.tellHandover();
        return join();
      }
      if (message.type === 'admit') {
        if (message.to !== tab.id) return;
        leader = message.leader;
        tab.isNew = false;
        if (message.place !== undefined) tab.beginAt(message.place);
        return tab.tell(message.state);
      }
      if (message.leader !== leader) return;
      if (message.type === 'event') tab.hear(message.event);
      else if (message.type === 'message') tab.hearMessage(message.message);
      else if (message.type === 'ready') tab.beginAt(message.place, message.isBehind);
      else if (message.type === 'state') {
        tab.tell(message.state, errorOf(message.failure));
        if (message.state === 'closed') ends.onRefused();
      }
    },
    stop: () => watch.stop(),
  };
}
