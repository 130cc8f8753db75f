/** What waits in a line. */
interface Waiting {
  /** What it is a part of, such as a series; undefined while nobody knows. */
  lane: string | undefined;
}

/** A line in which something small does not wait behind something large. */
export interface FairLine<Entry> {
  add(entry: Entry): void;
  /** Says what an entry is a part of; whether it stands in the line or not. */
  setLane(entry: Entry, lane: string): void;
  /** The next one, taken out; undefined when there is none. */
  take(): Entry | undefined;
  /** One of a lane of a few, where another lane is longer; undefined when there is none. */
  takeOfFew(): Entry | undefined;
  readonly length: number;
}

/** So often the one is next that has waited longest, whatever it is a part of: nobody waits for ever. */
const oldestEvery = 4;

/** A lane with more does not pass others beside the line. */
const few = 4;

/**
 * A line whose next entry is of the lane with the fewest entries, the newest of such lanes, and within it the oldest: a
 * single exposure passes a volume of hundreds that came before it. Where no lanes are known, it is first come, first served.
 */
export function createFairLine<Entry extends Waiting>(): FairLine<Entry> {
  const line: Entry[] = [];
  /** How many of each lane stand in the line, the lane that came last at the end. */
  const counts = new Map<string, number>();
  let turn = 0;

  const count = ({ lane }: Entry, more: 1 | -1) => {
    if (lane === undefined) return;
    const now = (counts.get(lane) ?? 0) + more;
    if (now > 0) counts.set(lane, now);
    else counts.delete(lane);
  };
  const smallestLane = (): { lane: string; entries: number } | undefined => {
    let smallest: { lane: string; entries: number } | undefined;
    for (const [lane, entries] of counts) if (!smallest || entries <= smallest.entries) smallest = { lane, entries };
    return smallest;
  };
  const nextPlace = (): number => {
    turn += 1;
    if (turn % oldestEvery === 0 || counts.size < 2) return 0;
    const lane = smallestLane()?.lane;
    return Math.max(
      0,
      line.findIndex((entry) => entry.lane === lane),
    );
  };
  return {
    add(entry) {
      line.push(entry);
      count(entry, 1);
    },
    setLane(entry, lane) {
      const stands = line.includes(entry);
      if (stands) count(entry, -1);
      entry.lane = lane;
      if (stands) count(entry, 1);
    },
    take() {
      if (line.length === 0) return undefined;
      const [entry] = line.splice(nextPlace(), 1);
      if (entry) count(entry, -1);
      return entry;
    },
    takeOfFew() {
      const smallest = counts.size < 2 ? undefined : smallestLane();
      if (!smallest || smallest.entries > few) return undefined;
      const place = line.findIndex((entry) => entry.lane === smallest.lane);
      const [entry] = place < 0 ? [] : line.splice(place, 1);
      if (entry) count(entry, -1);
      return entry;
    },
    get length() {
      return line.length;
    },
  };
}
