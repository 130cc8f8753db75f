import { canRenderFloatTextures, init, metaData, RenderingEngine, setUseCPURendering } from '@cornerstonejs/core';
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
  return {
    createViewport(element) {
      renderingEngine ??= new RenderingEngine('clinikit');
      viewportsMade += 1;
      return createStackViewport(renderingEngine, element, `clinikit-${viewportsMade}`);
    },
  };
}
