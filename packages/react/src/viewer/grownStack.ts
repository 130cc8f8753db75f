import { imageKey, type StackImage } from './stack.ts';
import type { ViewerState } from './viewerState.ts';

/** The state after the stack was read again: the reader stays at the same image, wherever it stands now. */
export function grownStack(
  state: ViewerState,
  images: readonly StackImage[],
): Pick<ViewerState, 'images' | 'index' | 'shownIndex' | 'added'> {
  const places = new Map(images.map((image, index) => [imageKey(image), index]));
  const placeOf = (index: number | undefined): number | undefined => {
    const image = index === undefined ? undefined : state.images[index];
    return image && places.get(imageKey(image));
  };
  const known = new Set(state.images.map(imageKey));
  return {
    images,
    index: placeOf(state.index) ?? Math.min(state.index, images.length - 1),
    shownIndex: placeOf(state.shownIndex),
    added: state.added + images.filter((image) => !known.has(imageKey(image))).length,
  };
}
