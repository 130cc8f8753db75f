import type { Decoder } from '../decode/decoder.ts';
import { pageDecoder } from '../decode/pagePool.ts';
import type { ViewerEngine } from '../engine/engine.ts';
import { loadEngine } from './loadParts.ts';
import { loadPreview } from './loadPreview.ts';

/** The parts of a session that tests replace. */
export interface SessionParts {
  loadEngine: () => Promise<ViewerEngine>;
  createDecoder: () => Decoder;
  /** Resolves when the picture behind `url` can be drawn at once. */
  loadPreview: (url: string, signal: AbortSignal) => Promise<void>;
}

/** The parts that a browser brings. */
export const sessionParts: SessionParts = { loadEngine, createDecoder: pageDecoder, loadPreview };
