import { Enums, getShouldUseCPURendering, type RenderingEngine, StackViewport, type Types } from '@cornerstonejs/core';
import { type Presentation, windowRange } from '../core/presentation.ts';
import { fittedSize } from '../core/viewTransform.ts';
import type { DrawableImage, EngineViewport } from './engine.ts';
import { forgetFrame, offerFrame } from './frameLoader.ts';

/** A place on the page that Cornerstone draws into. */
export function createStackViewport(
  renderingEngine: RenderingEngine,
  element: HTMLDivElement,
  viewportId: string,
): EngineViewport {
  renderingEngine.enableElement({
    viewportId,
    element,
    type: Enums.ViewportType.STACK,
    defaultOptions: { background: [0, 0, 0] },
  });
  const viewport = renderingEngine.getViewport(viewportId);
  if (!(viewport instanceof StackViewport)) throw new Error('The renderer gave another kind of viewport.');

  // Cornerstone blackens the canvas when another image is set and draws that image some frames later. Here the picture on
  // screen stays until then, since the words about it stay too.
  viewport.getRenderingEngine().fillCanvasWithBackgroundColor = () => {};

  let current: { imageId: string; image: DrawableImage; presentation: Presentation } | undefined;
  let showing = false;
  const ended = new AbortController();
  const waiting = new Set<(drawn: typeof current) => void>();
  const onRendered = (): void => {
    for (const resolve of waiting) resolve(current);
    waiting.clear();
  };
  element.addEventListener(Enums.Events.IMAGE_RENDERED, onRendered, { signal: ended.signal });

  const draw = (): void => {
    // While another image is being set, the renderer no longer holds `current`.
    if (!current || showing || ended.signal.aborted) return;
    applyPresentation(viewport, element, current.image, current.presentation);
    viewport.render();
  };
  /** Resolves with what is on the canvas in the animation frame that changes it; when the viewport is destroyed, with nothing. */
  const rendered = (): Promise<typeof current> => new Promise((resolve) => waiting.add(resolve));

  return {
    async show(image, presentation) {
      const imageId = offerFrame(viewportId, image);
      const previous = current;
      showing = true;
      try {
        await viewport.setStack([imageId], 0);
      } finally {
        showing = false;
      }
      if (ended.signal.aborted) return forgetFrame(imageId);
      current = { imageId, image, presentation: presentation() };
      if (previous && previous.imageId !== imageId) forgetFrame(previous.imageId);
      draw();
      await rendered();
    },
    async present(presentation) {
      if (!current || ended.signal.aborted) return false;
      current.presentation = presentation;
      draw();
      return (await rendered())?.presentation === presentation;
    },
    resize() {
      if (ended.signal.aborted || element.clientWidth === 0 || element.clientHeight === 0) return;
      renderingEngine.resize(true, true);
      draw();
    },
    isWhole() {
      const canvas = element.querySelector('canvas');
      return canvas !== null && covers(canvas.getBoundingClientRect(), element.getBoundingClientRect());
    },
    destroy() {
      if (ended.signal.aborted) return;
      ended.abort();
      renderingEngine.disableElement(viewportId);
      if (current) forgetFrame(current.imageId);
      current = undefined;
      onRendered();
    },
  };
}

/** Within a pixel, since browsers round fractions. */
const covers = (canvas: DOMRect, element: DOMRect): boolean =>
  (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(canvas[side] - element[side]) <= 1.5);

function applyPresentation(
  viewport: StackViewport,
  element: HTMLDivElement,
  image: DrawableImage,
  presentation: Presentation,
): void {
  const { window, voiFunction, invert, view } = presentation;
  const properties: Types.StackViewportProperties = { invert };
  if (window) {
    properties.voiRange = windowRange(window, voiFunction);
    // The CPU path only knows linear windows and throws when a function is named.
    if (!getShouldUseCPURendering()) {
      properties.VOILUTFunction =
        voiFunction === 'SIGMOID' ? Enums.VOILUTFunctionType.SAMPLED_SIGMOID : Enums.VOILUTFunctionType.LINEAR;
    }
  }
  viewport.setProperties(properties);

  const { rows, columns } = image.frame;
  const fitted = fittedSize({ rows, columns, pixelAspect: image.pixelAspect }, box(element));
  // Half the height of what is seen, in columns of the picture.
  const halfHeight = ((element.clientHeight / 2) * columns) / fitted.width / view.zoom;
  // The CPU path scales the shorter side of the pixel, and counts from the corner of the first pixel, not its middle.
  const parallelScale = getShouldUseCPURendering() ? halfHeight * Math.max(1, image.pixelAspect) : halfHeight;
  const origin = getShouldUseCPURendering() ? 0 : 0.5;
  const x = view.center[0] * columns - origin;
  const y = (view.center[1] * rows - origin) * image.pixelAspect;
  const { position, focalPoint } = viewport.getCamera();
  const depth = position && focalPoint ? position[2] - focalPoint[2] : -1;
  viewport.setCamera({ parallelScale, focalPoint: [x, y, 0], position: [x, y, depth] });
}

const box = (element: HTMLElement) => ({
  width: Math.max(1, element.clientWidth),
  height: Math.max(1, element.clientHeight),
});
