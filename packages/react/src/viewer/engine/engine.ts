import type { DisplayFrame } from '../displayFrame.ts';
import type { Presentation } from '../presentation.ts';

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
   * Draws a frame; `presentation` is asked when it is about to be drawn. Resolves in the frame of the browser in which
   * the canvas has changed, before that is painted. One call at a time.
   */
  show(image: DrawableImage, presentation: () => Presentation): Promise<void>;
  /** Draws the same frame in another way. */
  present(presentation: Presentation): void;
  /** To be called when the element has changed its size. */
  resize(): void;
  /** True when what is drawn covers the element, which it does unless the page's styles have moved or shrunk it. */
  isWhole(): boolean;
  /** Frees what the renderer holds; the viewport is of no use afterwards. */
  destroy(): void;
}

/** The renderer, as the rest of the viewer sees it. */
export interface ViewerEngine {
  createViewport(element: HTMLDivElement): EngineViewport;
}
