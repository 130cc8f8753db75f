import type { DisplayFrame } from './displayFrame.ts';
import type { EngineViewport } from './engine/engine.ts';
import type { Presentation } from './presentation.ts';
import type { DescribedImage } from './stackImage.ts';

/** An image with its pixels, to be drawn. */
export interface Drawable {
  /** Unique among everything that is on screen in this page. */
  key: string;
  image: DescribedImage;
  frame: DisplayFrame;
}

/** What a screen asks for and reports. */
export interface ScreenListener<D extends Drawable> {
  /** How `drawable` is to look, asked each time it is drawn. */
  presentationOf(drawable: D): Presentation;
  /** `drawable` is now on the canvas. Called in the animation frame that drew it, before the browser paints. */
  onDrawn(drawable: D): void;
  onFailed(drawable: D, error: unknown): void;
}

/** Draws images into a viewport, one at a time, so that it is always known which image is on the canvas. */
export interface Screen<D extends Drawable> {
  /** Draws an image after the one that is being drawn now; replaces one that is still waiting. */
  draw(drawable: D): void;
  /** Draws the same image again, after its presentation has changed. */
  present(): void;
  resize(): void;
  /** False when styles of the page hide a part of the canvas. */
  isWhole(): boolean;
  destroy(): void;
}

/** A screen over `viewport`, which it owns from now on. */
export function createScreen<D extends Drawable>(viewport: EngineViewport, listener: ScreenListener<D>): Screen<D> {
  let waiting: D | undefined;
  let drawing: D | undefined;
  let drawn: D | undefined;
  let changed = false;
  let destroyed = false;

  const present = (): void => {
    // While another image is being set, the viewport is between the two: present when the new one is drawn.
    changed = drawing !== undefined;
    if (!drawing && drawn) viewport.present(listener.presentationOf(drawn));
  };
  const drawNext = async (): Promise<void> => {
    while (waiting && !destroyed) {
      const next = waiting;
      [drawing, waiting] = [next, undefined];
      const { key, image, frame } = next;
      try {
        await viewport.show({ key, frame, pixelAspect: image.pixelAspect }, () => listener.presentationOf(next));
        drawn = next;
        drawing = undefined;
        if (!destroyed) listener.onDrawn(next);
        if (changed && !destroyed && drawn === next) present();
      } catch (error) {
        drawing = undefined;
        if (!destroyed) listener.onFailed(next, error);
      }
    }
  };

  return {
    draw(drawable) {
      waiting = drawable;
      if (!drawing) void drawNext();
    },
    present,
    resize: viewport.resize,
    isWhole: viewport.isWhole,
    destroy() {
      destroyed = true;
      waiting = undefined;
      viewport.destroy();
    },
  };
}
