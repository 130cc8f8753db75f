import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tab } from './tab.ts';
import { followTabs } from './tabFollower.ts';
import type { TabMessage } from './tabMessages.ts';
import type { TabRole } from './tabRole.ts';

let tab: Tab;
let heard: number[];
let told: string[];
let states: string[];
let said: TabMessage[];
let follower: TabRole;
let silences: number;
beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  states = [];
  said = [];
  silences = 0;
  told = [];
  tab = new Tab({
    onEvent: ({ position }) => heard.push(position),
    onMessage: ({ kind }) => told.push(kind),
    onState: (state) => states.push(state),
  });
  const ends = {
    onRefused: () => undefined,
    onSilent: () => {
      silences += 1;
    },
  };
  follower = followTabs(tab, (message) => said.push(message), ends);
});
afterEach(() => {
  follower.stop();
  vi.useRealTimers();
});

const event = (leader: string, position: number): TabMessage => ({
  type: 'event',
  leader,
  event: { position, type: 'study.filed' },
});
const admit = (leader: string, place: number): TabMessage => ({
  type: 'admit',
  leader,
  to: tab.id,
  place,
  state: 'open',
});
const joins = () => said.filter(({ type }) => type === 'join');

test('a tab let in by one that has lost the lock without knowing it goes back to the one that leads', () => {
  follower.receive({ type: 'lead', leader: 'new' });
  expect(joins().at(-1)).toMatchObject({ to: 'new', isNew: true });
  follower.receive(admit('new', 4));
  follower.receive(event('new', 5));
  // It woke, and answers what was asked while it slept.
  follower.receive(admit('old', 2));
  follower.receive(event('new', 6));
  follower.receive({ type: 'left', leader: 'old' });
  expect(states.at(-1)).toBe('reconnecting');
  expect(joins().at(-1)).toEqual({ type: 'join', from: tab.id, to: undefined, place: 5, isNew: false });
  follower.receive(admit('new', 6));
  for (const position of [6, 7]) follower.receive(event('new', position));
  expect(heard).toEqual([5, 6, 7]);
  expect(states.at(-1)).toBe('open');
});

test('a tab that has asked one which leads no longer asks whoever does', () => {
  follower.receive(admit('first', 1));
  follower.receive({ type: 'lead', leader: 'passing' });
  const before = joins().length;
  follower.receive({ type: 'left', leader: 'passing' });
  follower.receive({ type: 'left', leader: 'unknown' });
  expect(joins().slice(before)).toEqual([expect.objectContaining({ to: undefined })]);
});

test('a tab that leads is silent only when it does not answer, and nobody asks it while it speaks', () => {
  expect(said.map(({ type }) => type)).toEqual(['ask', 'join']);
  follower.receive({ type: 'alive', leader: 'a' });
  for (let second = 0; second < 60; second += 5) {
    vi.advanceTimersByTime(5000);
    follower.receive(event('a', second));
  }
  expect(said).toHaveLength(2);
  vi.advanceTimersByTime(10_000);
  expect(said.at(-1)).toEqual({ type: 'ask' });
  vi.advanceTimersByTime(4999);
  expect(silences).toBe(0);
  vi.advanceTimersByTime(1);
  expect(silences).toBe(1);
});

test('a tab that has not run itself asks again before it calls another one silent', () => {
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000);
  vi.advanceTimersByTime(5000);
  expect(silences).toBe(0);
  expect(said.filter(({ type }) => type === 'ask')).toHaveLength(2);
  vi.restoreAllMocks();
});

test('messages are heard from the tab that has let this one in, and from no other', () => {
  const say = (leader: string, kind: string): TabMessage => ({
    type: 'message',
    leader,
    message: { topic: 'conversation/1', kind, from: 'dentist', at: '2026-01-01T00:00:00Z' },
  });
  follower.receive(say('first', 'early'));
  follower.receive(admit('first', 4));
  follower.receive(say('first', 'typing'));
  follower.receive(say('other', 'stray'));
  expect(told).toEqual(['typing']);
});
