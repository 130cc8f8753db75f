import type { ViewerEngine } from '../engine/engine.ts';
import { ViewerError } from '../viewerError.ts';
import type { buildStack } from './stack.ts';

/** Loads the renderer. It is large, so it is not loaded before the first picture is on screen. */
export async function loadEngine(): Promise<ViewerEngine> {
  const { startEngine } = await import('../engine/index.ts').catch(missing('renderer'));
  try {
    return startEngine();
  } catch (cause) {
    throw new ViewerError('engine', 'The renderer could not be started.', { cause });
  }
}

/** Loads what reads metadata, which no page needs before a study is opened. @throws ViewerError `engine_missing` */
export async function loadStackBuilder(): Promise<typeof buildStack> {
  const stack = await import('./stack.ts').catch(missing('reader of metadata'));
  return stack.buildStack;
}

const missing =
  (part: string) =>
  (cause: unknown): never => {
    throw new ViewerError('engine_missing', `The ${part} could not be loaded.`, { cause });
  };
