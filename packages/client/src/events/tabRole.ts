import type { TabMessage } from './tabMessages.ts';

/** What a tab is among those that share: the one that leads, or one that follows. */
export interface TabRole {
  receive(message: TabMessage): void;
  stop(): void;
}
