import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

// The program behind endsWithParent.ts: it reads which processes its parent has, and ends them once the parent is gone.
const graceMs = 5000;
const targets = new Set<number>();
for await (const line of createInterface({ input: process.stdin })) {
  const [word, number] = line.split(' ');
  if (word === 'watch') targets.add(Number(number));
  else targets.delete(Number(number));
}
signalAll('SIGTERM');
for (const endsAt = Date.now() + graceMs; targets.size > 0 && Date.now() < endsAt; await wait(50)) signalAll(0);
signalAll('SIGKILL');

/** Sends it to each, and forgets those that are gone; 0 only looks whether they are there. */
function signalAll(signal: NodeJS.Signals | 0): void {
  for (const target of targets) {
    try {
      process.kill(target, signal);
    } catch {
      targets.delete(target);
    }
  }
}
