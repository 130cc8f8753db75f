import type { PresentationSettings } from './presentation.ts';
import { fittedView } from './viewTransform.ts';

/**
 * What can be undone and redone: how the pictures were set before and after each step. A step is one gesture, however
 * many changes it makes.
 */
export interface UndoSteps {
  /** The settings before each step that was taken, the newest last. */
  readonly past: readonly PresentationSettings[];
  /** The settings after each step that was undone, the next one to redo last. */
  readonly future: readonly PresentationSettings[];
  /** The gesture of the newest step: its further changes belong to the same step, until another image is gone to. */
  readonly gesture?: object | undefined;
}

/** Nothing was done yet. */
export const noSteps: UndoSteps = { past: [], future: [] };

/** So many steps are kept; older ones are forgotten. */
const mostSteps = 100;

/** Where undo or redo arrives. */
export interface Travel {
  readonly settings: PresentationSettings;
  readonly steps: UndoSteps;
}

/** True when there is a step to undo. */
export const canUndo = ({ steps }: { steps: UndoSteps }): boolean => steps.past.length > 0;

/** True when there is a step to redo. */
export const canRedo = ({ steps }: { steps: UndoSteps }): boolean => steps.future.length > 0;

/**
 * The steps after a change. What was undone before it can not be redone any more.
 *
 * @param gesture changes of the same gesture are one step, if nothing else came between; without it the change is a step.
 */
export function recorded(
  steps: UndoSteps,
  before: PresentationSettings,
  after: PresentationSettings,
  gesture?: object,
): UndoSteps {
  if (isSame(before, after)) return steps;
  const goesOn = gesture !== undefined && gesture === steps.gesture;
  const past = goesOn ? steps.past : [...steps.past, before].slice(-mostSteps);
  const start = past.at(-1);
  // A gesture that has come back to where it began is no step.
  if (start && isSame(start, after)) return { past: past.slice(0, -1), future: [] };
  return { past, future: [], gesture };
}

/** One step back; `undefined` when there is none. */
export function undone({ past, future }: UndoSteps, now: PresentationSettings): Travel | undefined {
  const settings = past.at(-1);
  return settings && { settings, steps: { past: past.slice(0, -1), future: [...future, now] } };
}

/** One step forth again; `undefined` when there is none. */
export function redone({ past, future }: UndoSteps, now: PresentationSettings): Travel | undefined {
  const settings = future.at(-1);
  return settings && { settings, steps: { past: [...past, now], future: future.slice(0, -1) } };
}

/**
 * The steps after the picture has given way to one of another shape, which is fitted: the views of the picture before it
 * mean nothing for this one, so steps that changed only the view are forgotten.
 */
export function refitted({ past, future }: UndoSteps, now: PresentationSettings): UndoSteps {
  return { past: fitted(past, now), future: fitted(future, now) };
}

/** Leaves out what then equals the settings that follow it. */
const fitted = (settings: readonly PresentationSettings[], now: PresentationSettings): PresentationSettings[] =>
  [...settings, now]
    .map((each) => ({ ...each, view: fittedView }))
    .filter((each, place, all) => !isSame(each, all[place + 1] ?? each));

const isSame = (one: PresentationSettings, other: PresentationSettings): boolean => written(one) === written(other);

const written = ({ userWindow, invert, view: { zoom, center } }: PresentationSettings): string =>
  [userWindow?.center, userWindow?.width, invert, zoom, center].join();
