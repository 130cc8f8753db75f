/** How 1 GB is read: as frames, each whole, or as one file whose bytes are let go as they arrive. */
export type Way = 'frames' | 'file';

/** What reading took. */
export interface MemoryUse {
  readonly readBytes: number;
  /** By how much the resident size of the process rose at its highest. */
  readonly grownBytes: number;
  readonly tookMs: number;
}

/** The one that the server has. */
export const instance = { studyInstanceUid: '1.2.3', seriesInstanceUid: '1.2.3.4', sopInstanceUid: '1.2.3.4.5' };
