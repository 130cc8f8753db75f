import type { Page } from 'playwright';

/** How many grey levels a picture of the screen has, and how far they spread. */
export function greyLevels(page: Page, png: Buffer): Promise<{ levels: number; deviation: number }> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    const greys: number[] = [];
    for (let at = 0; at < pixels.length; at += 4) {
      const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      if (red === green && green === blue) greys.push(red);
    }
    const mean = greys.reduce((sum, grey) => sum + grey, 0) / greys.length;
    const variance = greys.reduce((sum, grey) => sum + (grey - mean) ** 2, 0) / greys.length;
    return { levels: new Set(greys).size, deviation: Math.sqrt(variance) };
  }, png.toString('base64'));
}
