import type { Place } from './openingPlace.ts';
import type { GrayWindow } from './presentation.ts';
import type { ViewerState } from './viewerState.ts';
import type { View } from './viewTransform.ts';

/** What a viewer is to show. */
export interface SessionTarget extends Place {
  studyInstanceUid: string;
  /** The patient in whose chart the viewer stands: a study of anybody else is not shown. */
  patientId?: string | undefined;
  /** The preview that the page shows already, where there is one. */
  previewUrl?: (() => string | undefined) | undefined;
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
  setWindow(window: GrayWindow): void;
  toggleInvert(): void;
  setView(view: View): void;
  /** Back to how the image says it is to be shown. */
  reset(): void;
  /** Does `change` as a part of `gesture`: all that one gesture changes is one step of undo; without one, each call is. */
  inGesture(gesture: object, change: () => unknown): void;
  /**
   * Takes back the last step in the window, the grays or the view of the open series. Going to another image is no step,
   * and another opening begins without any. See `canUndo` for whether there is one.
   */
  undo(): void;
  /** Does again what was undone last. See `canRedo`. */
  redo(): void;
  resize(): void;
}
