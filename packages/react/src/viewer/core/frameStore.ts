import type { DisplayFrame } from './displayFrame.ts';

/** Bytes of one frame on their way. */
export interface LoadProgress {
  receivedBytes: number;
  /** `undefined` when the server does not say. */
  totalBytes: number | undefined;
}

/** How the store gets a frame. */
export type LoadFrame = (
  index: number,
  options: { signal: AbortSignal; onProgress: (progress: LoadProgress) => void },
) => Promise<DisplayFrame>;

/** The frames of one stack: those that are there, those on their way, those to be fetched ahead. */
export interface FrameStore {
  get(index: number): DisplayFrame | undefined;
  /** Loads a frame at once, before everything that is fetched ahead. */
  want(index: number, onProgress: (progress: LoadProgress) => void): Promise<DisplayFrame>;
  /** Fetches ahead, nearest first; replaces what was asked for before. */
  prefetch(order: readonly number[]): void;
  /** Stops all requests and lets go of all frames. */
  close(): void;
}

interface Loading {
  controller: AbortController;
  promise: Promise<DisplayFrame>;
  wanted: boolean;
  progress: LoadProgress | undefined;
  listener: ((progress: LoadProgress) => void) | undefined;
}

/** How many frames the user may have scrolled past and still be waited for. */
const passedByLimit = 2;

/** A store that fetches at most `concurrency` frames ahead and keeps at most `budgetBytes` of pixels. */
export function createFrameStore(
  load: LoadFrame,
  { concurrency = 3, budgetBytes = 384 * 1024 * 1024 }: { concurrency?: number; budgetBytes?: number } = {},
): FrameStore {
  const frames = new Map<number, DisplayFrame>();
  const loading = new Map<number, Loading>();
  let queue: readonly number[] = [];
  let closed = false;

  const keep = (index: number, frame: DisplayFrame): void => {
    frames.set(index, frame);
    let bytes = 0;
    for (const kept of frames.values()) bytes += kept.values.byteLength;
    // Least recently used first: `get` moves a frame to the end of the Map.
    for (const [oldest, { values }] of frames) {
      if (bytes <= budgetBytes || oldest === index) break;
      frames.delete(oldest);
      bytes -= values.byteLength;
    }
  };

  const start = (index: number): Loading => {
    const controller = new AbortController();
    const entry: Loading = {
      controller,
      wanted: false,
      progress: undefined,
      listener: undefined,
      // Deferred, so that `entry` exists when a source reports progress at once.
      promise: Promise.resolve()
        .then(() =>
          load(index, {
            signal: controller.signal,
            onProgress: (progress) => {
              entry.progress = progress;
              entry.listener?.(progress);
            },
          }),
        )
        .then((frame) => {
          controller.signal.throwIfAborted();
          keep(index, frame);
          return frame;
        })
        .finally(() => {
          if (loading.get(index) === entry) loading.delete(index);
          pump();
        }),
    };
    loading.set(index, entry);
    return entry;
  };

  const pump = (): void => {
    if (closed) return;
    while (loading.size < concurrency) {
      const next = queue.find((index) => !frames.has(index) && !loading.has(index));
      if (next === undefined) return;
      queue = queue.filter((index) => index !== next);
      // A prefetch that fails is not shown: the frame is requested again when the user goes to it.
      start(next).promise.catch(() => undefined);
    }
  };

  return {
    get(index) {
      const frame = frames.get(index);
      if (frame) {
        frames.delete(index);
        frames.set(index, frame);
      }
      return frame;
    },
    want(index, onProgress) {
      const known = frames.get(index);
      if (known) return Promise.resolve(known);
      const passedBy = [...loading].filter(([other, { wanted }]) => wanted && other !== index);
      for (const [, { controller }] of passedBy.slice(0, Math.max(0, passedBy.length - passedByLimit))) {
        controller.abort();
      }
      const underWay = loading.get(index);
      // One that was given up ends with an abort, sooner or later, and brings no frame.
      const entry = underWay && !underWay.controller.signal.aborted ? underWay : start(index);
      entry.wanted = true;
      entry.listener = onProgress;
      if (entry.progress) onProgress(entry.progress);
      return entry.promise;
    },
    prefetch(order) {
      queue = order;
      pump();
    },
    close() {
      closed = true;
      for (const { controller } of loading.values()) controller.abort();
      loading.clear();
      frames.clear();
    },
  };
}

/** Neighbors of `index`, nearest first, the way that the user is going before the way back. */
export function prefetchOrder(index: number, length: number, direction: 1 | -1, reach = 40): number[] {
  const order: number[] = [];
  for (let distance = 1; distance <= reach; distance++) {
    for (const neighbor of [index + distance * direction, index - distance * direction]) {
      if (neighbor >= 0 && neighbor < length) order.push(neighbor);
    }
  }
  return order;
}
