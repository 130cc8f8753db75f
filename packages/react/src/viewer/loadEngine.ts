import type { ViewerEngine } from './engine/engine.ts';
import { ViewerError } from './viewerError.ts';

/** Fetches the renderer, which is too large to stand before the first picture. */
export async function loadEngine(): Promise<ViewerEngine> {
  try {
    const { startEngine } = await import('./engine/index.ts');
    return startEngine();
  } catch (cause) {
    throw new ViewerError('engine', 'The renderer could not be loaded.', { cause });
  }
}
