import type { SessionParts } from '../core/sessionParts.ts';
import type { EngineViewport } from '../engine/engine.ts';

/** The parts of a session in Node: pictures of one size, and a renderer that says at once that it has drawn. */
export const partsWith = (viewport: Partial<EngineViewport> = {}): SessionParts => ({
  loadEngine: async () => ({
    createViewport: () => ({
      show: async () => {},
      present: async () => true,
      resize: () => {},
      isWhole: () => true,
      destroy: () => {},
      ...viewport,
    }),
  }),
  createDecoder: () => ({
    decode: async () => ({ channels: 1, rows: 2, columns: 2, values: new Uint8Array(4), minimum: 0, maximum: 1 }),
    close: () => {},
  }),
  loadPreview: async () => {},
});
