import type { DisplayFrame } from './displayFrame.ts';
import { fittedView, fullRangeWindow, isTurnedOver, type Presentation, type View } from './presentation.ts';
import type { DescribedImage } from './stackImage.ts';
import { type FullPicture, type SetWindow, setWindow, type ViewerState } from './viewerState.ts';

/** What is on screen when an image has been drawn from its pixels. */
export const fullPicture = (
  image: DescribedImage,
  frame: DisplayFrame,
  index: number,
  whole: boolean,
): FullPicture => ({ depth: 'full', image, index, ownWindow: ownWindow(image, frame), whole });

/** How an image is to look under the settings of the viewer. */
export const presentationOf = (state: ViewerState, image: DescribedImage, frame: DisplayFrame): Presentation => ({
  window: setWindow(ownWindow(image, frame), state)?.window,
  voiFunction: image.description.windows.length > 0 ? image.description.voiLutFunction : 'LINEAR',
  invert: state.invert !== isTurnedOver(image.description),
  view: viewFor(state, image),
});

/** The part of `image` that is shown: the same as of the picture before it, if that has the same shape. */
export const viewFor = ({ shown, view }: ViewerState, image: DescribedImage): View =>
  !shown || shapeOf(shown.image) === shapeOf(image) ? view : fittedView;

const shapeOf = ({ description, pixelAspect }: DescribedImage): string =>
  [description.rows, description.columns, pixelAspect].join('x');

/** The window that an image brings, or the range of its values; none for color. */
function ownWindow({ description }: DescribedImage, frame: DisplayFrame): SetWindow | undefined {
  if (frame.channels === 3) return undefined;
  const stated = description.windows[0];
  if (stated && stated.width > 0) {
    return { window: { center: stated.center, width: stated.width }, origin: 'image' };
  }
  return { window: fullRangeWindow(frame.minimum, frame.maximum), origin: 'range' };
}
