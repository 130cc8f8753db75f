import { createRefresher, type Refresher } from '../refresher.ts';
import { createDecoder, type Decoder } from './decode/decoder.ts';
import type { ViewerEngine } from './engine/engine.ts';
import { prefetchOrder } from './frameStore.ts';
import { grownStack } from './grownStack.ts';
import { loadEngine, loadStackBuilder } from './loadParts.ts';
import { loadPreview } from './loadPreview.ts';
import { openingIndex, openingSeries, type Place } from './openingPlace.ts';
import { fittedView } from './presentation.ts';
import { createScreen, type Screen } from './screen.ts';
import { tellDeveloper } from './setupHelp.ts';
import { fullPicture, presentationOf, viewFor } from './shownPicture.ts';
import { isSamePreview, type StudyChange, type ViewerSource } from './source.ts';
import { createStackFrames, loadFrom, type SeriesDrawable, type StackFrames } from './stackFrames.ts';
import { type DescribedImage, imageKey } from './stackImage.ts';
import { createStudyReader } from './studyReader.ts';
import { isAbort, toViewerError, ViewerError } from './viewerError.ts';
import type { SessionTarget, ViewerSession } from './viewerSession.ts';
import {
  emptiedViewerState,
  initialViewerState,
  isReady,
  isWanted,
  previewUrlOf,
  type ShownPicture,
  type ViewerState,
  windowOf,
} from './viewerState.ts';

/** The parts of a session that tests replace. */
export interface SessionParts {
  loadEngine: () => Promise<ViewerEngine>;
  createDecoder: () => Decoder;
  /** Resolves when the picture behind `url` can be drawn at once. */
  loadPreview: (url: string, signal: AbortSignal) => Promise<void>;
}

/** What lives from `start` to `stop`. */
interface Run {
  element: HTMLDivElement;
  controller: AbortController;
  decoder: Decoder;
  screen: Screen<SeriesDrawable> | undefined;
  refresher: Refresher;
  unsubscribe: (() => void) | undefined;
}

let sessionsMade = 0;

/** A session over one study; nothing is fetched before `start`. */
export function createViewerSession(
  target: SessionTarget,
  source: ViewerSource,
  parts: SessionParts = { loadEngine, createDecoder, loadPreview },
): ViewerSession {
  const listeners = new Set<() => void>();
  const { studyInstanceUid } = target;
  sessionsMade += 1;
  const sessionKey = sessionsMade;
  let state = initialViewerState;
  let run: Run | undefined;
  let frames: StackFrames | undefined;
  // Counts the openings of a series. Answers to an earlier one are dropped: they may name another patient.
  let opening = 0;
  // Counts the readings of the whole study. A list from an earlier one is dropped: it may name another patient.
  let reading = 0;
  // Where to open when the whole study is read again.
  let wanted: Place = target;
  let opened: Promise<void> = Promise.resolve();
  const studyReader = createStudyReader(source, target);
  // True when the study has certainly changed since it was read; false when a change may only have been missed.
  let hasChanged = false;
  let direction: 1 | -1 = 1;
  let previewing = new AbortController();

  const set = (change: Partial<ViewerState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  /** Shows a failure in place of the picture, unless the work that failed was already given up. */
  const fail = (of: Run, error: unknown): void => {
    if (run !== of || of.controller.signal.aborted) return;
    const viewerError = toViewerError(error);
    tellDeveloper(viewerError);
    set({ error: viewerError, progress: undefined, shown: undefined, fresh: false });
  };
  const present = (change: Partial<ViewerState>): void => {
    set(change);
    run?.screen?.present();
  };

  /** The only place where the picture on screen changes, and with it every word about it. */
  const putOnScreen = (shown: ShownPicture): void => {
    const arrived = isWanted(state, shown.image) && shown.depth === 'full';
    set({
      shown,
      view: viewFor(state, shown.image),
      fresh: false,
      ...(arrived ? { progress: undefined, error: undefined } : {}),
    });
  };

  const onDrawn = (current: Run, drawable: SeriesDrawable): void => {
    if (run !== current || frames !== drawable.from) return;
    const index = state.images.findIndex((each) => imageKey(each) === imageKey(drawable.image));
    const image = state.images[index];
    // The canvas has changed. If it is visible, the words must follow it; if there are none for it, it is hidden.
    const { shown } = state;
    const isLate = !isWanted(state, drawable.image);
    const isCovered = state.error !== undefined || (shown?.depth === 'preview' && isWanted(state, shown.image));
    if (isLate && isCovered) return;
    if (!image?.description) set({ shown: undefined });
    else putOnScreen(fullPicture(image, drawable.frame, index, current.screen?.isWhole() ?? true));
  };

  const showPreview = async (current: Run, from: StackFrames, image: DescribedImage): Promise<void> => {
    const own = previewUrlOf(state, image);
    if (own === undefined) return;
    const given = target.previewUrl?.();
    const url = given !== undefined && isSamePreview(given, own) ? given : own;
    previewing = new AbortController();
    const { signal } = previewing;
    try {
      await parts.loadPreview(url, signal);
    } catch {
      // The full picture is loading anyway, and its failure is reported.
      return;
    }
    if (signal.aborted || run !== current || frames !== from || state.error) return;
    const index = state.images.findIndex((each) => imageKey(each) === imageKey(image));
    const now = state.images[index];
    if (now?.description && isWanted(state, now) && !isReady(state)) {
      putOnScreen({ depth: 'preview', image: now, index, url });
    }
  };

  const prefetch = (from: StackFrames): void =>
    from.prefetch(
      prefetchOrder(state.index, state.images.length, direction).flatMap((index) => state.images[index] ?? []),
    );

  /** Loads the image at `index` and draws it. Until then the picture on screen stays, with its own words. */
  const show = async (current: Run, index: number): Promise<void> => {
    const [from, image] = [frames, state.images[index]];
    if (!from || !image) return;
    const isStillWanted = (): boolean => run === current && frames === from && isWanted(state, image);
    previewing.abort();
    try {
      const known = from.get(image);
      if (!known && image.description) void showPreview(current, from, image);
      const frame =
        known ??
        (await from.want(image, (progress) => {
          if (isStillWanted()) set({ progress });
        }));
      if (!isStillWanted()) return;
      if (image.description) {
        const key = `${sessionKey}/${state.seriesInstanceUid}/${imageKey(image)}`;
        current.screen?.draw({ key, image, frame, from });
      }
      prefetch(from);
    } catch (error) {
      if (isStillWanted() && !isAbort(error)) fail(current, error);
    }
  };

  /** Cancels everything that is on its way to the screen. */
  const drop = (): void => {
    opening += 1;
    previewing.abort();
    frames?.close();
    frames = undefined;
  };

  const openSeries = async (
    current: Run,
    seriesInstanceUid: string,
    at: Place = {},
    // The study says whether it is filed, so no picture is shown before it has been read.
    study: Promise<unknown> = Promise.resolve(),
  ): Promise<void> => {
    drop();
    const mine = opening;
    const { status, series, fresh } = state;
    set({ ...initialViewerState, status, series, fresh, seriesInstanceUid });
    try {
      const address = { studyInstanceUid, seriesInstanceUid };
      const [metadata, buildStack] = await Promise.all([
        source.seriesMetadata(address, { signal: current.controller.signal }),
        loadStackBuilder(),
        study,
      ]);
      if (run !== current || opening !== mine) return;
      const images = buildStack(metadata);
      if (images.length === 0) throw new ViewerError('no_images', 'The series holds no pictures.');
      frames = createStackFrames(loadFrom(source, current.decoder, address));
      const own = state.series.find((each) => each.seriesInstanceUid === seriesInstanceUid);
      set({ images, index: openingIndex(images, own, at) });
      void show(current, state.index);
    } catch (error) {
      if (opening === mine) fail(current, error);
    }
  };

  /** Reads the whole study. Nothing that was read before stays: it may be another patient's by now. */
  const open = async (current: Run, at: Place, from: ViewerState = emptiedViewerState): Promise<void> => {
    drop();
    reading += 1;
    const mine = reading;
    hasChanged = false;
    set(from);
    const { signal } = current.controller;
    try {
      const listed = studyReader.read(signal).then((study) => {
        if (run === current && reading === mine) set(studyReader.take(study));
        return study;
      });
      // A known series is read at the same time as the study.
      if (at.seriesInstanceUid) return await openSeries(current, at.seriesInstanceUid, at, listed);
      const { series } = await listed;
      if (run !== current || reading !== mine) return;
      const first = openingSeries(series, at);
      if (!first) throw new ViewerError('no_images', 'The study holds no series.');
      await openSeries(current, first, at);
    } catch (error) {
      if (reading === mine) fail(current, error);
    }
  };

  /** Resolves when nothing is being opened, including anything that was chosen during the wait. */
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
      // Nothing was open before this change.
      opened = open(current, wanted);
      return;
    }
    const [mine, ours, isCertain] = [opening, reading, hasChanged];
    const { signal } = current.controller;
    const readMetadata = () => source.seriesMetadata({ studyInstanceUid, seriesInstanceUid }, { signal });
    hasChanged = false;
    try {
      // If it is not certain that anything changed, the study is compared first: metadata may be large.
      const early = isCertain ? readMetadata() : undefined;
      const [study] = await Promise.all([studyReader.read(signal), early]);
      if (run !== current || reading !== ours) return;
      if (!isCertain && studyReader.isKnown(study)) return set({ ...studyReader.take(study), outdated: false });
      const [metadata, buildStack] = await Promise.all([early ?? readMetadata(), loadStackBuilder()]);
      if (run !== current || reading !== ours) return;
      const news = studyReader.take(study);
      // Another series was opened meanwhile. Its metadata are newer than these, but this list of series is the newest.
      if (opening !== mine || !frames) return set(news);
      const stack = buildStack(metadata);
      if (stack.length === 0) throw new ViewerError('no_images', 'The series holds no pictures any more.');
      set({ ...news, outdated: false, ...grownStack(state, stack) });
      if (isReady(state)) prefetch(frames);
      else void show(current, state.index);
    } catch (error) {
      if (run !== current || reading !== ours) return;
      hasChanged ||= isCertain;
      const { code } = toViewerError(error);
      // Of a series that was left meanwhile; whose study it is concerns every series.
      if (code === 'no_images' && opening !== mine) return;
      if (code === 'not_found' || code === 'unauthorized' || code === 'no_images' || code === 'other_patient') {
        drop();
        set(emptiedViewerState);
        return fail(current, error);
      }
      set({ outdated: true });
      throw error;
    }
  };

  const placeNow = (): Place | undefined => {
    const { seriesInstanceUid, images, index } = state;
    const image = images[index];
    return image && { seriesInstanceUid, sopInstanceUid: image.sopInstanceUid, frame: image.frame };
  };

  const onChange = (current: Run, change: StudyChange): void => {
    if (run !== current) return;
    if (change !== 'moved') {
      hasChanged ||= change === 'changed';
      current.refresher.request();
      return;
    }
    // The study is in another patient's chart now, so nothing stays on screen under the previous name.
    wanted = placeNow() ?? wanted;
    opened = open(current, wanted);
  };

  const startEngine = async (current: Run): Promise<void> => {
    try {
      const engine = await parts.loadEngine();
      if (run !== current) return;
      const onLost = (): void => {
        current.screen?.destroy();
        current.screen = undefined;
        fail(current, new ViewerError('graphics_lost', 'The drawing context was lost.'));
      };
      current.screen = createScreen<SeriesDrawable>(engine.createViewport(current.element, onLost), {
        presentationOf: ({ image, frame }) => presentationOf(state, image, frame),
        onDrawn: (drawable) => onDrawn(current, drawable),
        onFailed: ({ image }, error) => {
          if (isWanted(state, image)) fail(current, error);
        },
      });
      await show(current, state.index);
    } catch (error) {
      fail(current, error);
    }
  };

  const begin = (element: HTMLDivElement, from: ViewerState, at: Place): void => {
    if (run) stop();
    const current: Run = {
      element,
      controller: new AbortController(),
      decoder: parts.createDecoder(),
      screen: undefined,
      refresher: createRefresher(() => refresh(current)),
      unsubscribe: undefined,
    };
    run = current;
    void startEngine(current);
    // Before the first request, so that no event is missed in between.
    current.unsubscribe = source.subscribe?.(studyInstanceUid, (change) => onChange(current, change));
    wanted = at;
    opened = open(current, wanted, from);
  };

  const stop = (): void => {
    const ended = run;
    run = undefined;
    drop();
    ended?.unsubscribe?.();
    ended?.refresher.stop();
    ended?.controller.abort();
    ended?.screen?.destroy();
    ended?.decoder.close();
    set(initialViewerState);
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (element) => begin(element, initialViewerState, target),
    stop,
    retry() {
      const current = run;
      if (!current) return;
      if (state.images[state.index] && current.screen) {
        set({ error: undefined });
        void show(current, state.index);
      } else {
        begin(current.element, emptiedViewerState, placeNow() ?? wanted);
      }
    },
    openSeries(seriesInstanceUid) {
      if (!run || seriesInstanceUid === state.seriesInstanceUid) return;
      wanted = { seriesInstanceUid };
      set({ fresh: false });
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
      if (windowOf(state)) present({ userWindow: window });
    },
    toggleInvert: () => present({ invert: !state.invert }),
    setView: (view) => present({ view }),
    reset: () => present({ view: fittedView, invert: false, userWindow: undefined }),
    resize() {
      const { screen } = run ?? {};
      screen?.resize();
      if (screen && state.shown?.depth === 'full') set({ shown: { ...state.shown, whole: screen.isWhole() } });
    },
  };
}
