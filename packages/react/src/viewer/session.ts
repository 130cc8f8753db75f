import { createDecoder, type Decoder } from './decode/decoder.ts';
import type { DisplayFrame } from './displayFrame.ts';
import type { EngineViewport, ViewerEngine } from './engine/engine.ts';
import { createFrameStore, type FrameStore, prefetchOrder } from './frameStore.ts';
import { loadEngine } from './loadEngine.ts';
import { fittedView, fullRangeWindow, type GreyWindow, type Presentation, type View } from './presentation.ts';
import type { ViewerSource } from './source.ts';
import { buildStack, type StackImage } from './stack.ts';
import { toViewerError, ViewerError } from './viewerError.ts';
import { initialViewerState, type ViewerState } from './viewerState.ts';

/** What a viewer is to show. */
export interface SessionTarget {
  studyInstanceUid: string;
  seriesInstanceUid?: string | undefined;
  sopInstanceUid?: string | undefined;
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
  let store: FrameStore | undefined;
  let direction: 1 | -1 = 1;

  const set = (change: Partial<ViewerState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** Shows a failure, unless it comes from work that nobody waits for any more. */
  const fail = (of: Run, error: unknown): void => {
    if (run === of && !of.controller.signal.aborted) set({ error: toViewerError(error), progress: undefined });
  };
  const presentationOf = (image: StackImage): Presentation => ({
    window: state.window,
    voiFunction: image.description.windows.length > 0 ? image.description.voiLutFunction : 'LINEAR',
    invert: state.invert !== (image.description.photometricInterpretation === 'MONOCHROME1'),
    view: state.view,
  });
  const present = (change: Partial<ViewerState>): void => {
    set(change);
    const image = state.images[state.shownIndex ?? -1];
    if (image) run?.viewport?.present(presentationOf(image));
  };

  const draw = async (current: Run, index: number, frame: DisplayFrame): Promise<void> => {
    const image = state.images[index];
    if (run !== current || !current.viewport || !image || state.index !== index) return;
    const before = state.images[state.shownIndex ?? -1];
    const sameShape = !before || (shapeOf(before) === shapeOf(image) && before.pixelAspect === image.pixelAspect);
    set({ ...windowOf(state, image, frame), ...(sameShape ? {} : { view: fittedView }) });
    const key = `${sessionKey}/${state.seriesInstanceUid}/${image.sopInstanceUid}/${image.frame}`;
    const presentation = presentationOf(image);
    await current.viewport.show({ key, frame, pixelAspect: image.pixelAspect }, presentation);
    if (run !== current || state.images[index] !== image) return;
    set({ shownIndex: index, ...(state.index === index ? { progress: undefined, error: undefined } : {}) });
  };

  const show = async (current: Run, index: number): Promise<void> => {
    const from = store;
    if (!from) return;
    try {
      const frame =
        from.get(index) ??
        (await from.want(index, (progress) => {
          if (run === current && store === from && state.index === index) set({ progress });
        }));
      if (store !== from) return;
      await draw(current, index, frame);
      if (store === from && state.index === index) {
        from.prefetch(prefetchOrder(index, state.images.length, direction));
      }
    } catch (error) {
      if (store === from && state.index === index && !isAbort(error)) fail(current, error);
    }
  };

  const openSeries = async (current: Run, seriesInstanceUid: string, sopInstanceUid?: string): Promise<void> => {
    store?.close();
    store = undefined;
    set({ ...initialViewerState, series: state.series, seriesInstanceUid });
    try {
      const metadata = await source.seriesMetadata(
        { studyInstanceUid, seriesInstanceUid },
        { signal: current.controller.signal },
      );
      if (run !== current || state.seriesInstanceUid !== seriesInstanceUid) return;
      const images = buildStack(metadata);
      if (images.length === 0) throw new ViewerError('no_images', 'The series holds no pictures.');
      store = createFrameStore(async (index, { signal, onProgress }) => {
        const image = images[index];
        if (!image) throw new ViewerError('no_images', 'The stack has no such picture.');
        const { sopInstanceUid: sop, frame, description } = image;
        const { bytes, transferSyntaxUid } = await source.frame(
          { studyInstanceUid, seriesInstanceUid, sopInstanceUid: sop, frame },
          { signal, onProgress },
        );
        const described = transferSyntaxUid ? { ...description, transferSyntaxUid } : description;
        return current.decoder.decode([bytes], described, signal);
      });
      const wanted = images.findIndex((image) => image.sopInstanceUid === sopInstanceUid);
      set({ images, index: Math.max(0, wanted) });
      await show(current, state.index);
    } catch (error) {
      if (state.seriesInstanceUid === seriesInstanceUid) fail(current, error);
    }
  };

  const open = async (current: Run): Promise<void> => {
    const { signal } = current.controller;
    try {
      // With a series at hand its metadata need not wait for the list of all of them.
      const listed = source.series(studyInstanceUid, { signal }).then((series) => {
        if (run === current) set({ series });
        return series;
      });
      const opened = target.seriesInstanceUid
        ? openSeries(current, target.seriesInstanceUid, target.sopInstanceUid)
        : undefined;
      const series = await listed;
      if (run !== current) return;
      if (!opened) {
        const first = series.find(holds(target.sopInstanceUid)) ?? series.find(holds(undefined));
        if (!first) throw new ViewerError('no_images', 'The study holds no series.');
        await openSeries(current, first.seriesInstanceUid, target.sopInstanceUid);
      }
      await opened;
    } catch (error) {
      fail(current, error);
    }
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
    };
    run = current;
    void startEngine(current);
    void open(current);
  };

  const stop = (): void => {
    const ended = run;
    run = undefined;
    store?.close();
    store = undefined;
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
      if (run && seriesInstanceUid !== state.seriesInstanceUid) void openSeries(run, seriesInstanceUid);
    },
    goTo(index) {
      const bounded = Math.max(0, Math.min(state.images.length - 1, Math.round(index)));
      if (!run || bounded === state.index || state.images.length === 0) return;
      direction = bounded > state.index ? 1 : -1;
      set({ index: bounded, progress: undefined, error: undefined });
      void show(run, bounded);
    },
    setWindow: (window) => {
      if (state.window) present({ window, windowOrigin: 'user' });
    },
    toggleInvert: () => present({ invert: !state.invert }),
    setView: (view) => present({ view }),
    reset() {
      const image = state.images[state.shownIndex ?? -1];
      const frame = store?.get(state.shownIndex ?? -1);
      const plain: ViewerState = { ...state, windowOrigin: 'image' };
      present({ view: fittedView, invert: false, ...(image && frame ? windowOf(plain, image, frame) : {}) });
    },
    resize: () => run?.viewport?.resize(),
  };
}

const shapeOf = ({ description }: StackImage): string => `${description.rows}x${description.columns}`;

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
  { description }: StackImage,
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
