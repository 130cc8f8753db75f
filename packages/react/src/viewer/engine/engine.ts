import type { DisplayFrame } from '../core/displayFrame.ts';
import type { Presentation } from '../core/presentation.ts';

/** A frame with the name under which the renderer keeps it. */
export interface DrawableImage {
  /** Unique among everything that is on screen in this page. */
  key: string;
  frame: DisplayFrame;
  /** Pixel height over pixel width; 1 for square pixels. */
  pixelAspect: number;
}

/** One place on the page where frames are drawn. */
export interface EngineViewport {
  /**
   * Draws a frame; `presentation` is called just before. Resolves in the animation frame in which the canvas has
   * changed, before the browser paints. One call at a time.
   */
  show(image: DrawableImage, presentation: () => Presentation): Promise<void>;
  /**
   * Draws the same frame in another way. Resolves in the animation frame in which the canvas has changed: true when it
   * shows this frame in this way, false when it shows something newer.
   */
  present(presentation: Presentation): Promise<boolean>;
  /** To be called when the element has changed its size. */
  resize(): void;
  /** True when the canvas covers the element. False when styles of the page have moved or shrunk it. */
  isWhole(): boolean;
  /** Frees what the renderer holds; the viewport is of no use afterwards. */
  destroy(): void;
}

/** The renderer, as the rest of the viewer sees it. */
export interface ViewerEngine {
  /** `onLost` is called when the browser takes the drawing context away: the viewport is of no use afterwards. */
  createViewport(element: HTMLDivElement, onLost: () => void): EngineViewport;
}
