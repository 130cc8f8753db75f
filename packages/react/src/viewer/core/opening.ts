import { tellDeveloper } from '../setupHelp.ts';
import { isAbort, toViewerError } from '../viewerError.ts';
import { prefetchOrder } from './frameStore.ts';
import { grownStack } from './grownStack.ts';
import { createPreviewLoader } from './previewLoader.ts';
import type { DrawableOwner, Screen } from './screen.ts';
import { fitFor, fullPicture, presentationOf } from './shownPicture.ts';
import { createStackFrames, type LoadImage } from './stackFrames.ts';
import { type DescribedImage, imageKey, type StackImage } from './stackImage.ts';
import { isReady, isWanted, previewUrlOf, type ShownPicture, type ViewerState } from './viewerState.ts';

/**
 * One opening of a series: its state, its pixels, and all that is on its way. The next opening is another value. Answers that
 * come late for this one change its own state, which nobody looks at any more, so they cannot reach the next one.
 */
export interface Opening extends DrawableOwner {
  /** Aborts when the opening is over. */
  readonly signal: AbortSignal;
  getState(): ViewerState;
  set(change: Partial<ViewerState>): void;
  /** Shows a failure in place of the picture. */
  fail(error: unknown): void;
  /** Takes the images of the series, and shows the one at `index`. */
  fill(images: readonly StackImage[], index: number): void;
  /** Takes the images as they are after a change, and leaves the reader at the same one. */
  grow(images: readonly StackImage[], news: Partial<ViewerState>): void;
  goTo(index: number): void;
  /** Loads the image that the user has gone to and draws it. Until then the picture on screen stays, with its own words. */
  show(): Promise<void>;
  /** Cancels everything that is on its way, and lets go of all pixels. */
  close(): void;
}

/** What an opening is made of. */
export interface OpeningParts {
  /** Unique in the page, for the names of its drawables. */
  key: string;
  /** How the pixels of its images are read; `undefined` while no series is chosen. */
  load: LoadImage | undefined;
  /** Resolves when the picture behind `url` can be drawn at once. */
  loadPreview: (url: string, signal: AbortSignal) => Promise<void>;
  /** The preview that the page shows already. */
  givenPreview: () => string | undefined;
  /** Where it is drawn, once the renderer is there. @throws ViewerError when there will be none */
  screen: () => Screen | undefined;
  /** Called after each change of its state. */
  onChange: () => void;
}

/** An opening that begins in `state`. */
export function createOpening(begin: ViewerState, parts: OpeningParts): Opening {
  const controller = new AbortController();
  const { signal } = controller;
  const frames = parts.load && createStackFrames(parts.load);
  const previews = createPreviewLoader(parts.loadPreview, parts.givenPreview);
  let state = begin;
  let direction: 1 | -1 = 1;

  const set = (change: Partial<ViewerState>): void => {
    state = { ...state, ...change };
    parts.onChange();
  };
  const fail = (error: unknown): void => {
    if (signal.aborted) return;
    const viewerError = toViewerError(error);
    tellDeveloper(viewerError);
    set({ error: viewerError, progress: undefined, shown: undefined, fresh: false });
  };
  /** The only place where the picture on screen changes, and with it every word about it. */
  const putOnScreen = (shown: ShownPicture): void => {
    const arrived = isWanted(state, shown.image) && shown.depth === 'full';
    set({
      shown,
      ...fitFor(state, shown.image),
      fresh: false,
      ...(arrived ? { progress: undefined, error: undefined } : {}),
    });
  };
  const placeOf = (image: StackImage): number => state.images.findIndex((each) => imageKey(each) === imageKey(image));

  const showPreview = async (image: DescribedImage): Promise<void> => {
    const own = previewUrlOf(state, image);
    const url = own === undefined ? undefined : await previews.load(own);
    if (url === undefined || state.error) return;
    const index = placeOf(image);
    const now = state.images[index];
    if (now?.description && isWanted(state, now) && !isReady(state)) {
      putOnScreen({ depth: 'preview', image: now, index, url });
    }
  };

  const prefetch = (): void => {
    const order = prefetchOrder(state.index, state.images.length, direction);
    frames?.prefetch(order.flatMap((index) => state.images[index] ?? []));
  };

  const show = async (): Promise<void> => {
    const image = state.images[state.index];
    if (signal.aborted || !frames || !image) return;
    const isStillWanted = (): boolean => !signal.aborted && isWanted(state, image);
    previews.cancel();
    try {
      const known = frames.get(image);
      if (!known && image.description) void showPreview(image);
      const frame =
        known ??
        (await frames.want(image, (progress) => {
          if (isStillWanted()) set({ progress });
        }));
      // The screen outlives the opening.
      if (!isStillWanted()) return;
      if (image.description) {
        parts.screen()?.draw({ key: `${parts.key}/${imageKey(image)}`, image, frame, from: opening });
      }
      prefetch();
    } catch (error) {
      if (isStillWanted() && !isAbort(error)) fail(error);
    }
  };

  const opening: Opening = {
    signal,
    getState: () => state,
    set,
    fail,
    fill(images, index) {
      set({ images, index });
      void show();
    },
    grow(images, news) {
      set({ ...news, ...grownStack(state, images) });
      if (isReady(state)) prefetch();
      else void show();
    },
    goTo(index) {
      const bounded = Math.max(0, Math.min(state.images.length - 1, Math.round(index)));
      if (bounded === state.index || state.images.length === 0) return;
      direction = bounded > state.index ? 1 : -1;
      const steps = { ...state.steps, gesture: undefined };
      set({ index: bounded, progress: undefined, error: undefined, added: 0, steps });
      void show();
    },
    show,
    presentationOf: ({ image, frame }) => presentationOf(state, image, frame),
    onDrawn({ image: drawn, frame }, presentation) {
      const index = placeOf(drawn);
      const image = state.images[index];
      // The canvas has changed. If it is visible, the words must follow it; if there are none for it, it is hidden.
      const { shown } = state;
      const isLate = !isWanted(state, drawn);
      const isCovered = state.error !== undefined || (shown?.depth === 'preview' && isWanted(state, shown.image));
      if (isLate && isCovered) return;
      if (!image?.description) set({ shown: undefined });
      else putOnScreen(fullPicture(image, frame, index, presentation, parts.screen()?.isWhole() ?? true));
    },
    onPresented({ image }, presentation) {
      const { shown } = state;
      if (shown?.depth === 'full' && imageKey(shown.image) === imageKey(image))
        set({ shown: { ...shown, presentation } });
    },
    onDrawFailed({ image }, error) {
      if (isWanted(state, image)) fail(error);
    },
    close() {
      controller.abort();
      previews.cancel();
      frames?.close();
    },
  };
  return opening;
}
