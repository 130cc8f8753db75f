import { isStoreCancelled, type StoreCancelled, type StoreProgress, type StoreResult } from '@clinikit/client';
import type { ClinicStay } from '../provider/clinicStay.ts';

/** What goes on with the files that were chosen last. */
export type Batch =
  | { state: 'idle' }
  | { state: 'sending'; progress: StoreProgress | undefined }
  | { state: 'done'; result: StoreResult }
  | { state: 'cancelled'; result: StoreCancelled }
  | { state: 'error'; error: unknown };

/**
 * The uploads of one stay at a clinic. They outlive the component that started them, since the user may go to another page,
 * but not the stay: the next user must neither send these files nor see their names.
 */
export interface Uploads {
  getBatch(): Batch;
  /** A batch that has ended is forgotten with the last one who has seen its end. */
  subscribe(listener: () => void): () => void;
  /**
   * Resolves with the result for each file, also after a cancel; `undefined` when other files are being sent, or when the
   * stay has ended.
   */
  send(files: readonly File[]): Promise<StoreResult | undefined>;
  cancel(): void;
}

const uploadsByStay = new WeakMap<ClinicStay, Uploads>();

/** The uploads of this stay, the same for everybody who asks. */
export function uploadsOf(stay: ClinicStay): Uploads {
  const known = uploadsByStay.get(stay) ?? createUploads(stay);
  uploadsByStay.set(stay, known);
  return known;
}

function createUploads(stay: ClinicStay): Uploads {
  const listeners = new Set<() => void>();
  let batch: Batch = { state: 'idle' };
  let running: AbortController | undefined;
  const set = (next: Batch): void => {
    batch = next;
    for (const listener of listeners) listener();
  };
  const stopRunning = (): void => {
    running = undefined;
    window.removeEventListener('beforeunload', warn);
  };
  stay.onEnd(() => {
    running?.abort();
    stopRunning();
    set({ state: 'idle' });
  });
  const forgetWhatWasSeen = (): void => {
    if (!running && listeners.size === 0) batch = { state: 'idle' };
  };
  return {
    getBatch: () => batch,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        // Deferred: a component that unsubscribes and subscribes again at once is still there.
        setTimeout(forgetWhatWasSeen);
      };
    },
    async send(files) {
      if (files.length === 0 || running) return undefined;
      const controller = new AbortController();
      const isOurs = (): boolean => running === controller;
      running = controller;
      window.addEventListener('beforeunload', warn);
      set({ state: 'sending', progress: undefined });
      try {
        const result = await stay.client.imaging.upload(files, {
          signal: controller.signal,
          onProgress: (progress) => {
            if (!controller.signal.aborted) set({ state: 'sending', progress });
          },
        });
        if (!isOurs()) return undefined;
        set({ state: 'done', result });
        return result;
      } catch (error) {
        if (!isOurs()) return undefined;
        if (!isStoreCancelled(error)) {
          set({ state: 'error', error });
          return undefined;
        }
        set({ state: 'cancelled', result: error });
        return error;
      } finally {
        if (isOurs()) stopRunning();
      }
    },
    cancel: () => running?.abort(),
  };
}

/** The browser asks whether to leave: what is not sent yet would be lost. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
