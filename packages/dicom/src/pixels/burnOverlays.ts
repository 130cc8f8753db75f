import { rgbWord } from './color.ts';
import type { Frame, RgbaImage } from './frame.ts';
import type { Overlay } from './overlays.ts';

/** Draws overlays into a picture of the frame, of whatever size; thin lines survive when it is smaller. Changes the picture. */
export function burnOverlays(
  { width, height, data }: RgbaImage,
  frame: Frame,
  overlays: readonly Overlay[],
  [red, green, blue]: readonly [number, number, number],
): void {
  const words = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const word = rgbWord(red, green, blue);
  const perColumn = width / frame.columns;
  const perRow = height / frame.rows;
  for (const { bitmap, rows, columns, originRow, originColumn } of overlays) {
    if (bitmap === undefined) continue;
    for (let row = Math.max(0, 1 - originRow); row < rows && row + originRow <= frame.rows; row++) {
      const y = row + originRow - 1;
      const top = Math.floor(y * perRow);
      const bottom = Math.max(top + 1, Math.floor((y + 1) * perRow));
      for (
        let column = Math.max(0, 1 - originColumn);
        column < columns && column + originColumn <= frame.columns;
        column++
      ) {
        if (bitmap[row * columns + column] === 0) continue;
        const x = column + originColumn - 1;
        const left = Math.floor(x * perColumn);
        const right = Math.max(left + 1, Math.floor((x + 1) * perColumn));
        for (let line = top; line < bottom; line++) words.fill(word, line * width + left, line * width + right);
      }
    }
  }
}
