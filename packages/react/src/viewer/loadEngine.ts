import type { ViewerEngine } from './engine/engine.ts';
import { ViewerError } from './viewerError.ts';

/** Loads the renderer. It is large, so it is not loaded before the first picture is on screen. */
export async function loadEngine(): Promise<ViewerEngine> {
  try {
    const { startEngine } = await import('./engine/index.ts');
    return startEngine();
  } catch (cause) {
    throw new ViewerError('engine', 'The renderer could not be loaded.', { cause });
  }
}
