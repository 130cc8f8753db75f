import { readFile } from 'node:fs/promises';
import { readDicom } from '@clinikit/dicom';
import { decodeFrame, describeImage, renderFrame } from '@clinikit/dicom/pixels';
import type { Page } from 'playwright';

/** How far a picture of the screen shows a DICOM file. */
export interface Likeness {
  /** 1 where light and dark lie alike, 0 where they have nothing to do with each other. */
  correlation: number;
  /** Of gray levels, out of 255: the mean over the picture, and in the place where it is largest. */
  meanDifference: number;
  largestDifference: number;
}

interface Size {
  width: number;
  height: number;
}

// Small enough to tell one radiograph of a jaw from another, large enough not to mind how each side rounds.
const grid: Size = { width: 48, height: 24 };

/** Compares a screenshot of the viewport, words left out, with what the file itself says, fitted into the viewport. */
export async function likeness(page: Page, screenshot: Buffer, file: string): Promise<Likeness> {
  const picture = await expectedPicture(file);
  const expected = cellMeans(picture, { left: 0, top: 0, ...sizeOf(picture) });
  const screen = await decodePng(page, screenshot);
  const zoom = Math.min(screen.width / picture.width, screen.height / picture.height);
  const fitted = { width: picture.width * zoom, height: picture.height * zoom };
  const shown = cellMeans(screen, {
    left: (screen.width - fitted.width) / 2,
    top: (screen.height - fitted.height) / 2,
    ...fitted,
  });
  const differences = expected.map((gray, index) => Math.abs(gray - (shown[index] ?? Number.NaN)));
  return {
    correlation: correlation(expected, shown),
    meanDifference: mean(differences),
    largestDifference: Math.max(...differences),
  };
}

interface Grays extends Size {
  /** Row by row, 0 to 255. */
  grays: ArrayLike<number>;
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** The first frame with the file's own window, decoded without the viewer. */
async function expectedPicture(file: string): Promise<Grays> {
  const { dataset, transferSyntaxUid, frames } = readDicom(await readFile(file));
  const image = describeImage(dataset, transferSyntaxUid);
  const { data, ...size } = renderFrame(await decodeFrame(frames[0]?.read() ?? [], image), image);
  return { ...size, grays: data.filter((_, index) => index % 4 === 0) };
}

async function decodePng(page: Page, png: Buffer): Promise<Grays> {
  const { width, height, base64 } = await page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!context) throw new Error('The browser gave no canvas.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let red = '';
    for (let at = 0; at < data.length; at += 4) red += String.fromCharCode(data[at] ?? 0);
    return { width: bitmap.width, height: bitmap.height, base64: btoa(red) };
  }, png.toString('base64'));
  return { width, height, grays: Buffer.from(base64, 'base64') };
}

/** The mean gray of each cell of the grid laid over a part of a picture. */
function cellMeans({ width, grays }: Grays, part: Size & { left: number; top: number }): number[] {
  const edge = (start: number, length: number, index: number, count: number) =>
    Math.round(start + (length * index) / count);
  return Array.from({ length: grid.width * grid.height }, (_, cell) => {
    const [column, row] = [cell % grid.width, Math.floor(cell / grid.width)];
    let [sum, count] = [0, 0];
    const right = edge(part.left, part.width, column + 1, grid.width);
    const bottom = edge(part.top, part.height, row + 1, grid.height);
    for (let y = edge(part.top, part.height, row, grid.height); y < bottom; y += 1) {
      for (let x = edge(part.left, part.width, column, grid.width); x < right; x += 1) {
        sum += grays[y * width + x] ?? Number.NaN;
        count += 1;
      }
    }
    return sum / count;
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Pearson's coefficient. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [both, ofA, ofB] = [0, 0, 0];
  for (const [index, value] of a.entries()) {
    const [fromA, fromB] = [value - meanA, (b[index] ?? Number.NaN) - meanB];
    both += fromA * fromB;
    ofA += fromA ** 2;
    ofB += fromB ** 2;
  }
  return both / Math.sqrt(ofA * ofB);
}
