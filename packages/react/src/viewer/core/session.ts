import { createRefresher, type Refresher } from '../../live/refresher.ts';
import type { Decoder } from '../decode/decoder.ts';
import type { StudyChange, ViewerSource } from '../source.ts';
import { toViewerError, ViewerError } from '../viewerError.ts';
import type { Place } from './openingPlace.ts';
import { createPresentationCommands } from './presentationCommands.ts';
import { createScreen, type Screen } from './screen.ts';
import { type SessionParts, sessionParts } from './sessionParts.ts';
import { createStudyOpening, type StudyOpening } from './studyOpening.ts';
import type { SessionTarget, ViewerSession } from './viewerSession.ts';
import { emptiedViewerState, initialViewerState, type ViewerState } from './viewerState.ts';

/** What lives from `start` to `stop`. */
interface Run {
  element: HTMLDivElement;
  decoder: Decoder;
  screen: Screen | undefined;
  /** Why there is no screen, and will be none until the reader tries again. */
  failure: ViewerError | undefined;
  refresher: Refresher;
  unsubscribe: (() => void) | undefined;
  study: StudyOpening;
}

let sessionsMade = 0;

/** A session over one study; nothing is fetched before `start`. */
export function createViewerSession(
  target: SessionTarget,
  source: ViewerSource,
  parts: SessionParts = sessionParts,
): ViewerSession {
  const listeners = new Set<() => void>();
  sessionsMade += 1;
  const key = String(sessionsMade);
  let run: Run | undefined;

  const getState = (): ViewerState => run?.study.series.getState() ?? initialViewerState;
  const onChange = (): void => {
    for (const listener of listeners) listener();
  };

  const studyIn = (decoder: Decoder, at: Place, state: ViewerState): StudyOpening =>
    createStudyOpening(at, state, {
      key,
      target,
      source,
      decoder,
      loadPreview: parts.loadPreview,
      screen: () => {
        if (run?.failure) throw run.failure;
        return run?.screen;
      },
      onChange,
    });
  /** Reads the whole study again. Nothing that was read before stays: it may be another patient's by now. */
  const reopen = (current: Run): void => {
    const { place } = current.study;
    current.study.close();
    current.study = studyIn(current.decoder, place, emptiedViewerState);
    onChange();
    current.study.open();
  };

  const refresh = async (current: Run): Promise<void> => {
    let study: StudyOpening;
    do {
      study = current.study;
      await study.settled();
    } while (study !== current.study);
    if (run !== current) return;
    // Nothing was open before this change.
    if (!study.isFilled) return reopen(current);
    await study.refresh();
  };

  const onStudyChange = (current: Run, change: StudyChange): void => {
    if (run !== current) return;
    // The study is in another patient's chart now, so nothing stays on screen under the previous name.
    if (change === 'moved') reopen(current);
    else {
      if (change === 'changed') current.study.markChanged();
      current.refresher.request();
    }
  };

  const startEngine = async (current: Run): Promise<void> => {
    const fail = (error: unknown): void => {
      if (run !== current) return;
      current.failure = toViewerError(error);
      current.study.series.fail(error);
    };
    try {
      const engine = await parts.loadEngine();
      if (run !== current) return;
      const onLost = (): void => {
        current.screen?.destroy();
        current.screen = undefined;
        fail(new ViewerError('graphics_lost', 'The drawing context was lost.'));
      };
      current.screen = createScreen(engine.createViewport(current.element, onLost));
    } catch (error) {
      return fail(error);
    }
    await current.study.series.show();
  };

  const begin = (element: HTMLDivElement, state: ViewerState, at: Place): void => {
    if (run) stop();
    const decoder = parts.createDecoder();
    const current: Run = {
      element,
      decoder,
      screen: undefined,
      failure: undefined,
      refresher: createRefresher(() => refresh(current)),
      unsubscribe: undefined,
      study: studyIn(decoder, at, state),
    };
    run = current;
    void startEngine(current);
    // Before the first request, so that no event is missed in between.
    current.unsubscribe = source.subscribe?.(target.studyInstanceUid, (change) => onStudyChange(current, change));
    onChange();
    current.study.open();
  };

  const stop = (): void => {
    const ended = run;
    run = undefined;
    ended?.unsubscribe?.();
    ended?.refresher.stop();
    ended?.study.close();
    ended?.screen?.destroy();
    ended?.decoder.close();
    onChange();
  };

  return {
    getState,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: (element) => begin(element, initialViewerState, target),
    stop,
    retry() {
      if (!run) return;
      const { series, place } = run.study;
      const { images, index } = series.getState();
      if (!images[index] || !run.screen) return begin(run.element, emptiedViewerState, place);
      series.set({ error: undefined });
      void series.show();
    },
    openSeries(seriesInstanceUid) {
      if (seriesInstanceUid !== getState().seriesInstanceUid) run?.study.openSeries(seriesInstanceUid);
    },
    goTo: (index) => run?.study.series.goTo(index),
    ...createPresentationCommands(
      () => run?.study.series,
      () => run?.screen?.present(),
    ),
    resize() {
      const { screen, study } = run ?? {};
      screen?.resize();
      const shown = study?.series.getState().shown;
      if (screen && shown?.depth === 'full') study?.series.set({ shown: { ...shown, whole: screen.isWhole() } });
    },
  };
}
