import type { RgbaImage } from './frame.ts';

/** How pixels between pixels are made. */
export type Interpolation = 'nearest' | 'bilinear';

/** Makes a picture larger, in one direction or both; the same picture comes back when there is nothing to do. Input untouched. */
export function enlarge(picture: RgbaImage, width: number, height: number, interpolation: Interpolation): RgbaImage {
  if (width === picture.width && height === picture.height) return picture;
  const data = new Uint8ClampedArray(width * height * 4);
  if (interpolation === 'nearest') repeat(picture, data, width, height);
  else blend(picture, data, width, height);
  return { width, height, data };
}

function repeat(picture: RgbaImage, data: Uint8ClampedArray, width: number, height: number): void {
  const from = new Uint32Array(picture.data.buffer, picture.data.byteOffset, picture.width * picture.height);
  const to = new Uint32Array(data.buffer);
  const perColumn = picture.width / width;
  for (let y = 0, at = 0; y < height; y++) {
    const row = Math.floor(((y + 0.5) * picture.height) / height) * picture.width;
    for (let x = 0; x < width; x++) to[at++] = from[row + Math.floor((x + 0.5) * perColumn)] ?? 0;
  }
}

/** The centers of outer pixels stay within the picture: its edge is repeated, not faded. */
function blend(picture: RgbaImage, data: Uint8ClampedArray, width: number, height: number): void {
  const from = picture.data;
  const lastColumn = picture.width - 1;
  const lastRow = picture.height - 1;
  const row = new Float32Array(picture.width * 4);
  for (let y = 0, at = 0; y < height; y++) {
    const exactY = Math.min(lastRow, Math.max(0, ((y + 0.5) * picture.height) / height - 0.5));
    const top = Math.floor(exactY) * row.length;
    const bottom = Math.min(lastRow, Math.floor(exactY) + 1) * row.length;
    const down = exactY % 1;
    for (let index = 0; index < row.length; index++) {
      const upper = from[top + index] ?? 0;
      row[index] = upper + ((from[bottom + index] ?? 0) - upper) * down;
    }
    for (let x = 0; x < width; x++) {
      const exactX = Math.min(lastColumn, Math.max(0, ((x + 0.5) * picture.width) / width - 0.5));
      const left = Math.floor(exactX) * 4;
      const right = Math.min(lastColumn * 4, left + 4);
      const across = exactX % 1;
      for (let channel = 0; channel < 4; channel++) {
        const near = row[left + channel] ?? 0;
        data[at++] = near + ((row[right + channel] ?? 0) - near) * across;
      }
    }
  }
}
