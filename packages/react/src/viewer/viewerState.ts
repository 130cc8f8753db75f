import type { LoadProgress } from './frameStore.ts';
import { fittedView, type GreyWindow, type View } from './presentation.ts';
import type { ViewerSeries } from './source.ts';
import type { StackImage } from './stack.ts';
import type { ViewerError } from './viewerError.ts';

/** Where the window on screen comes from: the image, its own range of values, or the user's hand. */
export type WindowOrigin = 'image' | 'range' | 'user';

/** Everything that the parts of a viewer draw from. Replaced as a whole at each change, never altered. */
export interface ViewerState {
  readonly series: readonly ViewerSeries[];
  readonly seriesInstanceUid: string | undefined;
  readonly images: readonly StackImage[];
  /** The image that the user has gone to. */
  readonly index: number;
  /** The image whose full depth is drawn now; `undefined` while there is none. */
  readonly shownIndex: number | undefined;
  readonly window: GreyWindow | undefined;
  readonly windowOrigin: WindowOrigin;
  readonly invert: boolean;
  readonly view: View;
  readonly progress: LoadProgress | undefined;
  readonly error: ViewerError | undefined;
  /** Images that came while the series was open, since the reader last moved. */
  readonly added: number;
  /** The study has changed, and what changed could not be read yet. */
  readonly outdated: boolean;
}

/** A viewer that has not begun; also what the server renders. */
export const initialViewerState: ViewerState = {
  series: [],
  seriesInstanceUid: undefined,
  images: [],
  index: 0,
  shownIndex: undefined,
  window: undefined,
  windowOrigin: 'image',
  invert: false,
  view: fittedView,
  progress: undefined,
  error: undefined,
  added: 0,
  outdated: false,
};

/** True when the image that the user has gone to is drawn in full depth. */
export const isReady = (state: ViewerState): boolean =>
  state.error === undefined && state.shownIndex !== undefined && state.shownIndex === state.index;

/** The small picture of the image that the user has gone to, where the server has one. */
export function previewUrlOf(state: ViewerState): string | undefined {
  const image = state.images[state.index];
  if (!image) return undefined;
  return state.series
    .find(({ seriesInstanceUid }) => seriesInstanceUid === state.seriesInstanceUid)
    ?.instances.find(({ sopInstanceUid }) => sopInstanceUid === image.sopInstanceUid)?.previewUrl;
}
