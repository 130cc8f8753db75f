import type { Opening } from './opening.ts';
import { type PresentationSettings, untouched } from './presentation.ts';
import { recorded, redone, type Travel, type UndoSteps, undone } from './undo.ts';
import type { ViewerSession } from './viewerSession.ts';
import { type ViewerState, windowOf } from './viewerState.ts';

/** What a reader does to the look of the pictures. */
type PresentationCommands = Pick<
  ViewerSession,
  'setWindow' | 'toggleInvert' | 'setView' | 'reset' | 'inGesture' | 'undo' | 'redo'
>;

/**
 * Commands that change the series that is open when they are called, and do nothing while none is.
 *
 * @param onChanged called after each change, so that the picture is drawn anew.
 */
export function createPresentationCommands(
  opened: () => Opening | undefined,
  onChanged: () => void,
): PresentationCommands {
  let gesture: object | undefined;

  const go = (to: (steps: UndoSteps, now: PresentationSettings, state: ViewerState) => Travel | undefined): void => {
    const series = opened();
    if (!series) return;
    const state = series.getState();
    const { userWindow, invert, view } = state;
    const arrived = to(state.steps, { userWindow, invert, view }, state);
    if (!arrived) return;
    series.set({ ...arrived.settings, steps: arrived.steps });
    onChanged();
  };
  const change = (to: (state: ViewerState) => Partial<PresentationSettings> | undefined): void =>
    go((steps, now, state) => {
      const changes = to(state);
      if (!changes) return undefined;
      const settings = { ...now, ...changes };
      return { settings, steps: recorded(steps, now, settings, gesture) };
    });

  return {
    setWindow: (window) => change((state) => (windowOf(state) ? { userWindow: window } : undefined)),
    toggleInvert: () => change(({ invert }) => ({ invert: !invert })),
    setView: (view) => change(() => ({ view })),
    reset: () => change(() => untouched),
    inGesture(token, does) {
      gesture = token;
      try {
        does();
      } finally {
        gesture = undefined;
      }
    },
    undo: () => go(undone),
    redo: () => go(redone),
  };
}
