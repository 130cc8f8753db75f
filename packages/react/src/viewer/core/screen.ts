import type { EngineViewport } from '../engine/engine.ts';
import type { DisplayFrame } from './displayFrame.ts';
import type { Presentation } from './presentation.ts';
import type { DescribedImage } from './stackImage.ts';

/** An image with its pixels, to be drawn. */
export interface Drawable {
  /** Unique among everything that is on screen in this page. */
  key: string;
  image: DescribedImage;
  frame: DisplayFrame;
  /** Who wants it drawn: asked how it is to look and told what becomes of it, whatever else is on screen by then. */
  from: DrawableOwner;
}

/** What a screen asks for and reports, for each image to whom it belongs. */
export interface DrawableOwner {
  /** How `drawable` is to look, asked each time it is drawn. */
  presentationOf(drawable: Drawable): Presentation;
  /** `drawable` is now on the canvas, and looks so. Called in the animation frame that drew it, before the browser paints. */
  onDrawn(drawable: Drawable, presentation: Presentation): void;
  /** `drawable`, which was on the canvas, looks so now. Called in the animation frame that drew it, too. */
  onPresented(drawable: Drawable, presentation: Presentation): void;
  onDrawFailed(drawable: Drawable, error: unknown): void;
}

/** Draws images into a viewport, one at a time, so that it is always known which image is on the canvas. */
export interface Screen {
  /** Draws an image after the one that is being drawn now; replaces one that is still waiting. */
  draw(drawable: Drawable): void;
  /** Draws the same image again, after its presentation has changed. */
  present(): void;
  resize(): void;
  /** False when styles of the page hide a part of the canvas. */
  isWhole(): boolean;
  destroy(): void;
}

/** A screen over `viewport`, which it owns from now on. */
export function createScreen(viewport: EngineViewport): Screen {
  let waiting: Drawable | undefined;
  let drawing: Drawable | undefined;
  let drawn: Drawable | undefined;
  let changed = false;
  let destroyed = false;

  const presentAgain = async (drawable: Drawable): Promise<void> => {
    const presentation = drawable.from.presentationOf(drawable);
    try {
      const isOnCanvas = await viewport.present(presentation);
      if (isOnCanvas && !destroyed) drawable.from.onPresented(drawable, presentation);
    } catch (error) {
      if (!destroyed) drawable.from.onDrawFailed(drawable, error);
    }
  };
  const present = (): void => {
    // While another image is being set, the viewport is between the two: present when the new one is drawn.
    changed = drawing !== undefined;
    if (!drawing && drawn) void presentAgain(drawn);
  };
  const drawNext = async (): Promise<void> => {
    while (waiting && !destroyed) {
      const next = waiting;
      [drawing, waiting] = [next, undefined];
      const { key, image, frame, from } = next;
      try {
        let presentation = from.presentationOf(next);
        await viewport.show({ key, frame, pixelAspect: image.pixelAspect }, () => {
          presentation = from.presentationOf(next);
          return presentation;
        });
        drawn = next;
        drawing = undefined;
        if (!destroyed) from.onDrawn(next, presentation);
        if (changed && !destroyed && drawn === next) present();
      } catch (error) {
        drawing = undefined;
        if (!destroyed) from.onDrawFailed(next, error);
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
