import { createRefresher, type Refresher } from '../refresher.ts';
import { createDecoder, type Decoder } from './decode/decoder.ts';
import type { DisplayFrame } from './displayFrame.ts';
import type { EngineViewport, ViewerEngine } from './engine/engine.ts';
import { prefetchOrder } from './frameStore.ts';
import { grownStack } from './grownStack.ts';
import { loadEngine } from './loadEngine.ts';
import {
  fittedView,
  fullRangeWindow,
  type GreyWindow,
  isTurnedOver,
  type Presentation,
  type View,
} from './presentation.ts';
import type { StudyChange, ViewerSource } from './source.ts';
import { buildStack, type DescribedImage, imageKey, type StackImage } from './stack.ts';
import { createStackFrames, type StackFrames } from './stackFrames.ts';
import { toViewerError, ViewerError } from './viewerError.ts';
import { initialViewerState, type ViewerState } from './viewerState.ts';

/** What a viewer is to show. */
export interface SessionTarget extends Place {
  studyInstanceUid: string;
}

/** Where in the study the reader begins, or is. */
interface Place {
  seriesInstanceUid?: string | undefined;
  sopInstanceUid?: string | undefined;
  /** Counts from 1. */
  frame?: number | undefined;
}

/** One viewer, without React: what is open, what is on screen, what is on its way. */
export interface ViewerSession {
  getState(): ViewerState;
  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Opens the study and draws into `element`. May be called again after `stop`. */
  start(element: HTMLDivElement): void;
  /** Stops every request and frees the renderer. Answers that come later are dropped. */
  stop(): void;
  retry(): void;
  openSeries(seriesInstanceUid: string): void;
  goTo(index: number): void;
  setWindow(window: GreyWindow): void;
  toggleInvert(): void;
  setView(view: View): void;
  /** Back to how the image says it is to be shown. */
  reset(): void;
  resize(): void;
}

/** The parts of a session that tests put others in the place of. */
export interface SessionParts {
  loadEngine: () => Promise<ViewerEngine>;
  createDecoder: () => Decoder;
}

/** What lives from `start` to `stop`. */
interface Run {
  element: HTMLDivElement;
  controller: AbortController;
  decoder: Decoder;
  viewport: EngineViewport | undefined;
  refresher: Refresher;
  unsubscribe: (() => void) | undefined;
}

let sessionsMade = 0;

/** A session over one study; nothing is fetched before `start`. */
export function createViewerSession(
  target: SessionTarget,
  source: ViewerSource,
  parts: SessionParts = { loadEngine, createDecoder },
): ViewerSession {
  const listeners = new Set<() => void>();
  const { studyInstanceUid } = target;
  sessionsMade += 1;
  const sessionKey = sessionsMade;
  let state = initialViewerState;
  let run: Run | undefined;
  let frames: StackFrames | undefined;
  // Which opening of a series is the last one: answers to those before it are dropped, they may name another patient.
  let opening = 0;
  // Which reading of the whole study is the last one: a list from those before it may name another patient.
  let reading = 0;
  // Where the reader wants to be when the study is read from its beginning.
  let wanted: Place = target;
  let opened: Promise<void> = Promise.resolve();
  let direction: 1 | -1 = 1;

  const set = (change: Partial<ViewerState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** Shows a failure, unless it comes from work that nobody waits for any more. */
  const fail = (of: Run, error: unknown): void => {
    if (run === of && !of.controller.signal.aborted) set({ error: toViewerError(error), progress: undefined });
  };
  const isWanted = (image: StackImage): boolean => {
    const now = state.images[state.index];
    return now !== undefined && imageKey(now) === imageKey(image);
  };
  const presentationOf = (image: DescribedImage): Presentation => ({
    window: state.window,
    voiFunction: image.description.windows.length > 0 ? image.description.voiLutFunction : 'LINEAR',
    invert: state.invert !== isTurnedOver(image.description),
    view: state.view,
  });
  const shownImage = (): DescribedImage | undefined => {
    const image = state.images[state.shownIndex ?? -1];
    return image?.description && image;
  };
  const present = (change: Partial<ViewerState>): void => {
    set(change);
    const image = shownImage();
    if (image) run?.viewport?.present(presentationOf(image));
  };

  const draw = async (current: Run, from: StackFrames, image: DescribedImage, frame: DisplayFrame): Promise<void> => {
    if (run !== current || frames !== from || !current.viewport || !isWanted(image)) return;
    const before = shownImage();
    const sameShape = !before || (shapeOf(before) === shapeOf(image) && before.pixelAspect === image.pixelAspect);
    set({ ...windowOf(state, image, frame), ...(sameShape ? {} : { view: fittedView }) });
    const key = `${sessionKey}/${state.seriesInstanceUid}/${imageKey(image)}`;
    await current.viewport.show({ key, frame, pixelAspect: image.pixelAspect }, presentationOf(image));
    if (run !== current || frames !== from) return;
    const shownIndex = state.images.findIndex((each) => imageKey(each) === imageKey(image));
    if (shownIndex < 0) return;
    set({ shownIndex, ...(isWanted(image) ? { progress: undefined, error: undefined } : {}) });
  };

  const prefetch = (from: StackFrames): void =>
    from.prefetch(
      prefetchOrder(state.index, state.images.length, direction).flatMap((index) => state.images[index] ?? []),
    );

  const show = async (current: Run, index: number): Promise<void> => {
    const [from, image] = [frames, state.images[index]];
    if (!from || !image) return;
    try {
      const frame =
        from.get(image) ??
        (await from.want(image, (progress) => {
          if (run === current && frames === from && isWanted(image)) set({ progress });
        }));
      if (image.description) await draw(current, from, image, frame);
      if (frames === from && isWanted(image)) prefetch(from);
    } catch (error) {
      if (frames === from && isWanted(image) && !isAbort(error)) fail(current, error);
    }
  };

  /** Whatever is still on its way to the screen is not wanted any more. */
  const drop = (): void => {
    opening += 1;
    frames?.close();
    frames = undefined;
  };

  const openSeries = async (current: Run, seriesInstanceUid: string, at: Place = {}): Promise<void> => {
    drop();
    const mine = opening;
    set({ ...initialViewerState, series: state.series, seriesInstanceUid });
    try {
      const metadata = await source.seriesMetadata(
        { studyInstanceUid, seriesInstanceUid },
        { signal: current.controller.signal },
      );
      if (run !== current || opening !== mine) return;
      const images = buildStack(metadata);
      if (images.length === 0) throw new ViewerError('no_images', 'The series holds no pictures.');
      frames = createStackFrames(async (image, { signal, onProgress }) => {
        const { sopInstanceUid, frame, description } = image;
        const { bytes, transferSyntaxUid } = await source.frame(
          { studyInstanceUid, seriesInstanceUid, sopInstanceUid, frame },
          { signal, onProgress },
        );
        const described = transferSyntaxUid ? { ...description, transferSyntaxUid } : description;
        return current.decoder.decode([bytes], described, signal);
      });
      const index = images.findIndex(
        (image) => image.sopInstanceUid === at.sopInstanceUid && image.frame === (at.frame ?? 1),
      );
      set({ images, index: Math.max(0, index) });
      void show(current, state.index);
    } catch (error) {
      if (opening === mine) fail(current, error);
    }
  };

  /** Reads the whole study. Nothing that was read before stays: it may be another patient's by now. */
  const open = async (current: Run, at: Place): Promise<void> => {
    drop();
    reading += 1;
    const mine = reading;
    set(initialViewerState);
    const { signal } = current.controller;
    try {
      // With a series at hand its metadata need not wait for the list of all of them.
      const listed = source.series(studyInstanceUid, { signal }).then((series) => {
        if (run === current && reading === mine) set({ series });
        return series;
      });
      const known = at.seriesInstanceUid ? openSeries(current, at.seriesInstanceUid, at) : undefined;
      const series = await listed;
      if (run !== current || reading !== mine) return;
      if (!known) {
        const first = series.find(holds(at.sopInstanceUid)) ?? series.find(holds(undefined));
        if (!first) throw new ViewerError('no_images', 'The study holds no series.');
        await openSeries(current, first.seriesInstanceUid, at);
      }
      await known;
    } catch (error) {
      if (reading === mine) fail(current, error);
    }
  };

  /** Resolves when nothing is being opened, not even what was chosen during the wait. */
  const settled = async (): Promise<void> => {
    let awaited: Promise<void>;
    do {
      awaited = opened;
      await awaited;
    } while (awaited !== opened);
  };

  /** Takes in what has changed, and leaves the reader where they are. */
  const refresh = async (current: Run): Promise<void> => {
    await settled();
    const { seriesInstanceUid, images } = state;
    if (run !== current) return;
    if (!seriesInstanceUid || images.length === 0) {
      // There was nothing to be seen a moment ago.
      opened = open(current, wanted);
      return;
    }
    const [mine, ours] = [opening, reading];
    const { signal } = current.controller;
    try {
      const [series, metadata] = await Promise.all([
        source.series(studyInstanceUid, { signal }),
        source.seriesMetadata({ studyInstanceUid, seriesInstanceUid }, { signal }),
      ]);
      if (run !== current || reading !== ours) return;
      if (opening !== mine || !frames) {
        // Another series was opened since: it is newer than this answer, the list of all series is not.
        set({ series });
        return;
      }
      const stack = buildStack(metadata);
      if (stack.length === 0) throw new ViewerError('no_images', 'The series holds no pictures any more.');
      set({ series, outdated: false, ...grownStack(state, stack) });
      if (state.shownIndex === state.index) prefetch(frames);
      else void show(current, state.index);
    } catch (error) {
      if (run !== current || opening !== mine) return;
      const { code } = toViewerError(error);
      if (code === 'not_found' || code === 'unauthorized' || code === 'no_images') {
        drop();
        set(initialViewerState);
        return fail(current, error);
      }
      set({ outdated: true });
      throw error;
    }
  };

  const onChange = (current: Run, change: StudyChange): void => {
    if (run !== current) return;
    if (change === 'changed') {
      current.refresher.request();
      return;
    }
    // It is in another patient's chart now: nothing stays on screen under the name of the one before.
    const { seriesInstanceUid, images, index } = state;
    const image = images[index];
    if (image) wanted = { seriesInstanceUid, sopInstanceUid: image.sopInstanceUid, frame: image.frame };
    opened = open(current, wanted);
  };

  const startEngine = async (current: Run): Promise<void> => {
    try {
      const engine = await parts.loadEngine();
      if (run !== current) return;
      current.viewport = engine.createViewport(current.element);
      await show(current, state.index);
    } catch (error) {
      fail(current, error);
    }
  };

  const start = (element: HTMLDivElement): void => {
    if (run) stop();
    const current: Run = {
      element,
      controller: new AbortController(),
      decoder: parts.createDecoder(),
      viewport: undefined,
      refresher: createRefresher(() => refresh(current)),
      unsubscribe: undefined,
    };
    run = current;
    void startEngine(current);
    // Before the first question, so that nothing is missed between it and the first event.
    current.unsubscribe = source.subscribe?.(studyInstanceUid, (change) => onChange(current, change));
    wanted = target;
    opened = open(current, wanted);
  };

  const stop = (): void => {
    const ended = run;
    run = undefined;
    drop();
    ended?.unsubscribe?.();
    ended?.refresher.stop();
    ended?.controller.abort();
    ended?.viewport?.destroy();
    ended?.decoder.close();
    set(initialViewerState);
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start,
    stop,
    retry() {
      const current = run;
      if (!current) return;
      const image = state.images[state.index];
      if (image && current.viewport) {
        set({ error: undefined });
        void show(current, state.index);
      } else {
        start(current.element);
      }
    },
    openSeries(seriesInstanceUid) {
      if (!run || seriesInstanceUid === state.seriesInstanceUid) return;
      wanted = { seriesInstanceUid };
      opened = openSeries(run, seriesInstanceUid);
    },
    goTo(index) {
      const bounded = Math.max(0, Math.min(state.images.length - 1, Math.round(index)));
      if (!run || bounded === state.index || state.images.length === 0) return;
      direction = bounded > state.index ? 1 : -1;
      set({ index: bounded, progress: undefined, error: undefined, added: 0 });
      void show(run, bounded);
    },
    setWindow: (window) => {
      if (state.window) present({ window, windowOrigin: 'user' });
    },
    toggleInvert: () => present({ invert: !state.invert }),
    setView: (view) => present({ view }),
    reset() {
      const image = shownImage();
      const frame = image && frames?.get(image);
      const plain: ViewerState = { ...state, windowOrigin: 'image' };
      present({ view: fittedView, invert: false, ...(image && frame ? windowOf(plain, image, frame) : {}) });
    },
    resize: () => run?.viewport?.resize(),
  };
}

const shapeOf = ({ description }: DescribedImage): string => `${description.rows}x${description.columns}`;

const holds =
  (sopInstanceUid: string | undefined) =>
  ({ instances }: { instances: readonly { sopInstanceUid: string }[] }): boolean =>
    sopInstanceUid === undefined
      ? instances.length > 0
      : instances.some((instance) => instance.sopInstanceUid === sopInstanceUid);

const isAbort = (error: unknown): boolean =>
  error instanceof Error && (error.name === 'AbortError' || ('code' in error && error.code === 'aborted'));

/** The window that the user has set stays through the stack; otherwise each image brings its own. */
function windowOf(
  state: ViewerState,
  { description }: DescribedImage,
  frame: DisplayFrame,
): Pick<ViewerState, 'window' | 'windowOrigin'> {
  if (frame.channels === 3) return { window: undefined, windowOrigin: 'image' };
  if (state.windowOrigin === 'user' && state.window) return { window: state.window, windowOrigin: 'user' };
  const stated = description.windows[0];
  if (stated && stated.width > 0) {
    return { window: { center: stated.center, width: stated.width }, windowOrigin: 'image' };
  }
  return { window: fullRangeWindow(frame.minimum, frame.maximum), windowOrigin: 'range' };
}
