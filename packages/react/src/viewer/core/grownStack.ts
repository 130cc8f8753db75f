import { imageKey, type StackImage } from './stackImage.ts';
import type { ShownPicture, ViewerState } from './viewerState.ts';

/** The state after the stack was read again: the reader stays at the same image, wherever it stands now. */
export function grownStack(
  state: ViewerState,
  images: readonly StackImage[],
): Pick<ViewerState, 'images' | 'index' | 'shown' | 'added'> {
  const places = new Map(images.map((image, index) => [imageKey(image), index]));
  const wanted = state.images[state.index];
  const known = new Set(state.images.map(imageKey));
  return {
    images,
    index: (wanted && places.get(imageKey(wanted))) ?? Math.min(state.index, images.length - 1),
    shown: state.shown && inNewStack(state.shown, images, places),
    added: state.added + images.filter((image) => !known.has(imageKey(image))).length,
  };
}

/** The same picture with the words that the new stack has for it; none when the image has left the stack. */
function inNewStack(
  shown: ShownPicture,
  images: readonly StackImage[],
  places: ReadonlyMap<string, number>,
): ShownPicture | undefined {
  const index = places.get(imageKey(shown.image));
  const image = index === undefined ? undefined : images[index];
  return index !== undefined && image?.description ? { ...shown, image, index } : undefined;
}
