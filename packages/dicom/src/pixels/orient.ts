import type { RgbaImage } from './frame.ts';

/** How a picture is turned: first rotated, then flipped, as in a presentation state. @source DICOM PS3.3 C.10.6 */
export interface Orientation {
  /** Degrees clockwise. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Left becomes right. */
  readonly flipHorizontal?: boolean;
  /** Top becomes bottom. */
  readonly flipVertical?: boolean;
}

/** Turns a picture; the same picture comes back when there is nothing to do. Input untouched. */
export function orient(picture: RgbaImage, { rotate = 0, flipHorizontal, flipVertical }: Orientation): RgbaImage {
  if (rotate === 0 && !flipHorizontal && !flipVertical) return picture;
  const { width: w, height: h } = picture;
  const turned = rotate === 90 || rotate === 270;
  const width = turned ? h : w;
  const height = turned ? w : h;
  // Where the first pixel of the result comes from, and how far its neighbors to the right and below are away.
  const steps = { 0: [0, 1, w], 90: [(h - 1) * w, -w, 1], 180: [w * h - 1, -1, -w], 270: [w - 1, w, -1] } as const;
  let [from, right, down]: readonly [number, number, number] = steps[rotate];
  if (flipHorizontal) {
    from += (width - 1) * right;
    right = -right;
  }
  if (flipVertical) {
    from += (height - 1) * down;
    down = -down;
  }
  const input = new Uint32Array(picture.data.buffer, picture.data.byteOffset, w * h);
  const words = new Uint32Array(w * h);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0, source = from + y * down; x < width; x++, source += right) words[at++] = input[source] ?? 0;
  }
  return { width, height, data: new Uint8ClampedArray(words.buffer) };
}
