import type { StudyStatus, ViewerSeries } from '../source.ts';
import type { ViewerError } from '../viewerError.ts';
import type { LoadProgress } from './frameStore.ts';
import {
  type Presentation,
  type PresentationSettings,
  type SetWindow,
  untouched,
  type ValueRange,
} from './presentation.ts';
import { type DescribedImage, imageKey, type StackImage } from './stackImage.ts';
import { noSteps, type UndoSteps } from './undo.ts';

/** An image whose small preview is on screen. It has no window: the server chose one when it made the preview. */
export interface PreviewPicture {
  readonly depth: 'preview';
  readonly image: DescribedImage;
  /** The place of `image` in the stack. */
  readonly index: number;
  /** Of the picture that is drawn. */
  readonly url: string;
}

/** An image that is on screen with every recorded gray. */
export interface FullPicture {
  readonly depth: 'full';
  readonly image: DescribedImage;
  /** The place of `image` in the stack. */
  readonly index: number;
  /** The window that the image brings; `undefined` for color, which has none. */
  readonly ownWindow: SetWindow | undefined;
  readonly range: ValueRange;
  /** How it is drawn now. What the user has asked for follows when it is drawn, too. */
  readonly presentation: Presentation;
  /** False when the page hides a part of it, by styles that are stronger than ours. */
  readonly whole: boolean;
}

/**
 * The picture on screen. Every word and number about a picture comes from this value. It is replaced as a whole at the
 * moment in which another picture is drawn, never by an image that is only requested.
 */
export type ShownPicture = PreviewPicture | FullPicture;

/** Everything that the parts of a viewer draw from. Replaced as a whole at each change, never altered. */
export interface ViewerState extends PresentationSettings {
  readonly status: StudyStatus | undefined;
  readonly series: readonly ViewerSeries[];
  readonly seriesInstanceUid: string | undefined;
  readonly images: readonly StackImage[];
  /** The image that the user has gone to: on screen, or on its way there. */
  readonly index: number;
  readonly shown: ShownPicture | undefined;
  /** True until anything of the study was shown. Until then the preview that the page gave is shown, without words. */
  readonly fresh: boolean;
  /** The settings that undo and redo go back and forth to. */
  readonly steps: UndoSteps;
  readonly progress: LoadProgress | undefined;
  readonly error: ViewerError | undefined;
  /** Images that came while the series was open, since the reader last moved. */
  readonly added: number;
  /** The study has changed, and what changed could not be read yet. */
  readonly outdated: boolean;
}

/** A viewer that has not begun; also what the server renders. */
export const initialViewerState: ViewerState = {
  status: undefined,
  series: [],
  seriesInstanceUid: undefined,
  images: [],
  index: 0,
  shown: undefined,
  fresh: true,
  ...untouched,
  steps: noSteps,
  progress: undefined,
  error: undefined,
  added: 0,
  outdated: false,
};

/** A viewer after everything that it had shown was removed. */
export const emptiedViewerState: ViewerState = { ...initialViewerState, fresh: false };

/** True for the image that the user has gone to. */
export function isWanted({ images, index }: Pick<ViewerState, 'images' | 'index'>, image: StackImage): boolean {
  const wanted = images[index];
  return wanted !== undefined && imageKey(wanted) === imageKey(image);
}

/** True when the image that the user has gone to is drawn in full depth. */
export const isReady = (state: ViewerState): boolean =>
  state.error === undefined && state.shown?.depth === 'full' && isWanted(state, state.shown.image);

/** The window in which an image is drawn that brings `own`: none for color, whatever the user has set. */
export const setWindow = (
  own: SetWindow | undefined,
  { userWindow }: Pick<ViewerState, 'userWindow'>,
): SetWindow | undefined => (own && userWindow ? { ...userWindow, origin: 'user' } : own);

/** The window that is asked for, for the picture on screen; `undefined` for color, and for a preview. */
export const windowOf = ({ shown, userWindow }: ViewerState): SetWindow | undefined =>
  shown?.depth === 'full' ? setWindow(shown.ownWindow, { userWindow }) : undefined;

/** The small picture of an image, where the server has one of this very frame. */
export function previewUrlOf({ series }: Pick<ViewerState, 'series'>, image: StackImage): string | undefined {
  for (const { instances } of series) {
    const instance = instances.find(({ sopInstanceUid }) => sopInstanceUid === image.sopInstanceUid);
    if (instance) return (instance.previewFrame ?? 1) === image.frame ? instance.previewUrl : undefined;
  }
  return undefined;
}
