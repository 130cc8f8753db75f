import { expect, test } from 'vitest';
import type { Run, StreamOptions } from './subscription.ts';
import { Tab } from './tab.ts';
import { leadTabs } from './tabLeader.ts';
import type { TabMessage } from './tabMessages.ts';

test('tabs are told where the stream stands, and one that has heard it before that it is made up for', () => {
  let stream: StreamOptions | undefined;
  const run: Run = async (options) => {
    stream = options;
  };
  const said: TabMessage[] = [];
  const told: string[] = [];
  const tab = new Tab({ onEvent: () => undefined, onMessage: ({ kind }) => told.push(kind), onState: () => undefined });
  const options = { opensAnew: false, onRefused: () => undefined };
  const leader = leadTabs(run, tab, (message) => said.push(message), options);
  const stateFor = (isNew: boolean) => {
    leader.receive({ type: 'join', from: 'other', place: undefined, isNew });
    const answer = said.at(-1);
    return answer?.type === 'admit' ? answer.state : undefined;
  };
  expect([stateFor(true), stateFor(false)]).toEqual(['connecting', 'reconnecting']);
  stream?.onState?.('open');
  expect([stateFor(true), stateFor(false)]).toEqual(['open', 'open']);
  const message = {
    topic: 'visit/1',
    kind: 'offer',
    from: 'dentist',
    payload: { sdp: 'v=0' },
    at: '2026-01-01T00:00:00Z',
  };
  stream?.onMessage?.(message);
  expect([said.at(-1), told]).toEqual([{ type: 'message', leader: tab.id, message }, ['offer']]);
  const before = said.length;
  leader.receive({ type: 'join', from: 'other', to: 'another leader', place: undefined, isNew: false });
  expect(said).toHaveLength(before);
  leader.stop();
  expect(said.at(-1)).toEqual({ type: 'left', leader: tab.id });
});
