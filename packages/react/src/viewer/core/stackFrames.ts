import type { Decoder } from '../decode/decoder.ts';
import type { FrameAddress, ViewerSource } from '../source.ts';
import type { DisplayFrame } from './displayFrame.ts';
import { createFrameStore, type LoadProgress } from './frameStore.ts';
import { type DescribedImage, imageKey, type StackImage } from './stackImage.ts';

/** How the pixels of an image are fetched. */
export type LoadImage = (
  image: DescribedImage,
  options: { signal: AbortSignal; onProgress: (progress: LoadProgress) => void },
) => Promise<DisplayFrame>;

/** Fetches the images of a series and decodes them. */
export const loadFrom =
  (source: ViewerSource, decoder: Decoder, series: Omit<FrameAddress, 'sopInstanceUid' | 'frame'>): LoadImage =>
  async ({ sopInstanceUid, frame, description }, { signal, onProgress }) => {
    const { bytes, transferSyntaxUid } = await source.frame(
      { ...series, sopInstanceUid, frame },
      { signal, onProgress },
    );
    const described = transferSyntaxUid ? { ...description, transferSyntaxUid } : description;
    return decoder.decode([bytes], described, signal);
  };

/** The pixels of a stack's images, found by what the image is and not by its place: the stack may grow around it. */
interface StackFrames {
  get(image: StackImage): DisplayFrame | undefined;
  /** Loads an image at once, before everything that is fetched ahead. Fails for one that could not be described. */
  want(image: StackImage, onProgress: (progress: LoadProgress) => void): Promise<DisplayFrame>;
  /** Fetches ahead, the first one first; replaces what was asked for before. */
  prefetch(images: readonly StackImage[]): void;
  /** Stops all requests and lets go of all pixels. */
  close(): void;
}

/** The pixels of one series. */
export function createStackFrames(load: LoadImage): StackFrames {
  const slots = new Map<string, number>();
  const images: DescribedImage[] = [];
  const slotOf = (image: DescribedImage): number => {
    const key = imageKey(image);
    const slot = slots.get(key) ?? images.push(image) - 1;
    slots.set(key, slot);
    return slot;
  };
  const store = createFrameStore(async (slot, options) => {
    const image = images[slot];
    if (!image) throw new Error('The stack has no such image.');
    return load(image, options);
  });
  return {
    get: (image) => (image.description ? store.get(slotOf(image)) : undefined),
    want: async (image, onProgress) => {
      if (!image.description) throw image.fault;
      return store.want(slotOf(image), onProgress);
    },
    prefetch: (wanted) => store.prefetch(wanted.flatMap((image) => (image.description ? [slotOf(image)] : []))),
    close: store.close,
  };
}
