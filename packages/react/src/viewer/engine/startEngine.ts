import {
  canRenderFloatTextures,
  getShouldUseCPURendering,
  init,
  metaData,
  RenderingEngine,
  setUseCPURendering,
} from '@cornerstonejs/core';
import type { ViewerEngine } from './engine.ts';
import { registerFrameLoader } from './frameLoader.ts';
import { frameMetadata } from './frameMetadata.ts';
import { createStackViewport } from './stackViewport.ts';

let engine: ViewerEngine | undefined;

/**
 * The renderer of this page: one for all viewers, started on first use.
 * Cornerstone keeps its state in module-level singletons, so it is started once and never reset under another viewer.
 */
export function startEngine(): ViewerEngine {
  engine ??= createEngine();
  return engine;
}

function createEngine(): ViewerEngine {
  // One WebGL context drawn for all viewers in turn: browsers allow few contexts, and each costs start-up time.
  init({ rendering: { webGlContextCount: 1 }, debug: { statsOverlay: false } });
  // A GPU that cannot filter float textures would round values of more than 11 bits. There the CPU draws.
  if (!canRenderFloatTextures()) setUseCPURendering(true, false);
  registerFrameLoader();
  metaData.addProvider(frameMetadata, 10_000);
  let renderingEngine: RenderingEngine | undefined;
  let viewportsMade = 0;
  const losers = new Map<string, () => void>();
  const onContextLost = (): void => {
    // The next viewport gets a new engine with a new context. The old one is left alone: the viewports that still hold it
    // are destroyed by their owners.
    renderingEngine = undefined;
    for (const onLost of [...losers.values()]) onLost();
  };
  return {
    createViewport(element, onLost) {
      const isFirst = renderingEngine === undefined;
      viewportsMade += 1;
      renderingEngine ??= new RenderingEngine(`clinikit-${viewportsMade}`);
      const viewportId = `clinikit-${viewportsMade}`;
      const viewport = createStackViewport(renderingEngine, element, viewportId);
      if (isFirst) {
        drawingCanvas(renderingEngine, viewportId)?.addEventListener('webglcontextlost', onContextLost, { once: true });
      }
      losers.set(viewportId, onLost);
      return {
        ...viewport,
        destroy() {
          losers.delete(viewportId);
          viewport.destroy();
        },
      };
    },
  };
}

/** The canvas that WebGL draws on, out of sight; none where the CPU draws. */
const drawingCanvas = (engine: RenderingEngine, viewportId: string): HTMLCanvasElement | undefined =>
  getShouldUseCPURendering()
    ? undefined
    : engine.getOffscreenMultiRenderWindow(viewportId).getOpenGLRenderWindow().getCanvas();
