import { setImmediate, setTimeout as sleep } from 'node:timers/promises';

/** How often a group looks whether those came that it waits for. */
const stepMs = 2;

interface Waiting<Item, Result> {
  readonly item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/** How groups are made. */
export interface GroupOptions<Item> {
  /** Items of one kind are worked on one group after the other; different kinds at the same time. */
  readonly kindOf: (item: Item) => string;
  /** Items in one group at the most. */
  readonly most: number;
  /**
   * How long a group waits for items of which `coming` has told, and that are not there yet; nobody waits where none is
   * coming.
   */
  readonly gatherMs?: number;
  /** What no two items of a group may have in common; the later one goes with the next group. */
  readonly identityOf?: (item: Item) => string;
}

/** Does an item, together with others. */
export interface InGroups<Item, Result> {
  (item: Item): Promise<Result>;
  /** Tells of an item that will come soon: groups wait a moment for it, until it comes or the function given back is called. */
  coming(): () => void;
}

/**
 * Does together what is asked for at the same time, as a commit that many share: the first one begins at once, and whoever
 * comes while it is under way is in the next group. Nobody waits for a timer.
 *
 * A group that fails is done again one by one, so that one item keeps no other from being done; so the work is all or
 * nothing.
 *
 * @param work gives one result for each item, in their order.
 */
export function inGroups<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>,
  { kindOf, most, identityOf, gatherMs = 0 }: GroupOptions<Item>,
): InGroups<Item, Result> {
  let comingCount = 0;
  const lines = new Map<string, Waiting<Item, Result>[]>();

  const take = (line: Waiting<Item, Result>[]): Waiting<Item, Result>[] => {
    const taken: Waiting<Item, Result>[] = [];
    const later: Waiting<Item, Result>[] = [];
    const identities = new Set<string>();
    for (const each of line) {
      const identity = identityOf?.(each.item);
      if (taken.length >= most || (identity !== undefined && identities.has(identity))) {
        later.push(each);
        continue;
      }
      if (identity !== undefined) identities.add(identity);
      taken.push(each);
    }
    line.splice(0, line.length, ...later);
    return taken;
  };
  const doAll = async (group: readonly Waiting<Item, Result>[]): Promise<void> => {
    try {
      const results = await work(group.map(({ item }) => item));
      for (const [at, result] of results.entries()) group[at]?.resolve(result);
    } catch (error) {
      if (group.length === 1) group[0]?.reject(error);
      else for (const each of group) await doAll([each]);
    }
  };
  const gather = async (line: Waiting<Item, Result>[]): Promise<void> => {
    const endsAt = performance.now() + gatherMs;
    while (comingCount > 0 && line.length < most && performance.now() < endsAt) await sleep(stepMs);
  };
  const workOff = async (kind: string, line: Waiting<Item, Result>[]): Promise<void> => {
    // Those who come in the same turn of the loop are in the first group, too.
    await setImmediate();
    while (line.length > 0) {
      await gather(line);
      await doAll(take(line));
    }
    lines.delete(kind);
  };
  const add = (item: Item) =>
    new Promise<Result>((resolve, reject) => {
      const kind = kindOf(item);
      const waiting = { item, resolve, reject };
      const line = lines.get(kind);
      if (line) {
        line.push(waiting);
        return;
      }
      const begun = [waiting];
      lines.set(kind, begun);
      void workOff(kind, begun);
    });
  const coming = () => {
    comingCount += 1;
    let came = false;
    return () => {
      if (!came) comingCount -= 1;
      came = true;
    };
  };
  return Object.assign(add, { coming });
}
