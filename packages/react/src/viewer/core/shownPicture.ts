import type { DisplayFrame } from './displayFrame.ts';
import {
  fullRangeWindow,
  isTurnedOver,
  ownFunction,
  type Presentation,
  type SetWindow,
  valueRange,
} from './presentation.ts';
import type { DescribedImage } from './stackImage.ts';
import { refitted } from './undo.ts';
import { type FullPicture, type ShownPicture, setWindow, type ViewerState } from './viewerState.ts';
import { fittedSize, fittedView, type Size, type View } from './viewTransform.ts';

/** What is on screen when an image has been drawn from its pixels. */
export const fullPicture = (
  image: DescribedImage,
  frame: DisplayFrame,
  index: number,
  presentation: Presentation,
  whole: boolean,
): FullPicture => ({
  depth: 'full',
  image,
  index,
  ownWindow: ownWindow(image, frame),
  range: valueRange(frame),
  presentation,
  whole,
});

/** How an image is to look under the settings of the viewer. */
export const presentationOf = (state: ViewerState, image: DescribedImage, frame: DisplayFrame): Presentation => ({
  window: setWindow(ownWindow(image, frame), state),
  voiFunction: image.description.windows.length > 0 ? image.description.voiLutFunction : ownFunction(valueRange(frame)),
  // Of color there are no grays to turn over.
  invert: (frame.channels === 1 && state.invert) !== isTurnedOver(image.description),
  view: viewFor(state, image),
});

/** The part of `image` that is shown: the same as of the picture before it, if that has the same shape. */
const viewFor = (state: ViewerState, image: DescribedImage): View =>
  hasNewShape(state, image) ? fittedView : state.view;

/** What else changes when `image` takes the place of the picture on screen. */
export const fitFor = (state: ViewerState, image: DescribedImage): Partial<Pick<ViewerState, 'view' | 'steps'>> =>
  hasNewShape(state, image) ? { view: fittedView, steps: refitted(state.steps, state) } : {};

const hasNewShape = ({ shown }: ViewerState, image: DescribedImage): boolean =>
  shown !== undefined && shapeOf(shown.image) !== shapeOf(image);

const shapeOf = ({ description, pixelAspect }: DescribedImage): string =>
  [description.rows, description.columns, pixelAspect].join('x');

/** The size of the picture on screen at zoom 1, in CSS pixels; `undefined` while there is none, or no room for it. */
export function fittedPicture({ shown }: { shown: ShownPicture | undefined }, box: Size | undefined): Size | undefined {
  if (!shown || !box || box.width === 0) return undefined;
  const { description, pixelAspect } = shown.image;
  return fittedSize({ rows: description.rows, columns: description.columns, pixelAspect }, box);
}

/** The window that an image brings, or the range of its values; none for color. */
function ownWindow({ description }: DescribedImage, frame: DisplayFrame): SetWindow | undefined {
  if (frame.channels === 3) return undefined;
  const stated = description.windows[0];
  if (stated && stated.width > 0) {
    return { center: stated.center, width: stated.width, origin: 'image' };
  }
  return { ...fullRangeWindow(valueRange(frame)), origin: 'range' };
}
