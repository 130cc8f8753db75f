import {
  type ClinicClient,
  isStoreCancelled,
  type StoreCancelled,
  type StoreProgress,
  type StoreResult,
} from '@clinikit/client';

/** What goes on with the files that were chosen last. */
export type Batch =
  | { state: 'idle' }
  | { state: 'sending'; progress: StoreProgress | undefined }
  | { state: 'done'; result: StoreResult }
  | { state: 'cancelled'; result: StoreCancelled }
  | { state: 'error'; error: unknown };

/** The uploads to one clinic. They outlive the component that began them: a user may look elsewhere meanwhile. */
export interface Uploads {
  getBatch(): Batch;
  /** A batch that has ended is forgotten with the last one who has seen its end. */
  subscribe(listener: () => void): () => void;
  /** Resolves with what became of the files, also after a cancel; `undefined` while others are on their way. */
  send(files: readonly File[]): Promise<StoreResult | undefined>;
  cancel(): void;
}

const uploadsByClinic = new WeakMap<ClinicClient, Uploads>();

/** The uploads to this clinic, the same for everybody who asks. */
export function uploadsTo(clinic: ClinicClient): Uploads {
  const known = uploadsByClinic.get(clinic) ?? createUploads(clinic);
  uploadsByClinic.set(clinic, known);
  return known;
}

function createUploads(clinic: ClinicClient): Uploads {
  const listeners = new Set<() => void>();
  let batch: Batch = { state: 'idle' };
  let running: AbortController | undefined;
  const set = (next: Batch): void => {
    batch = next;
    for (const listener of listeners) listener();
  };
  const forgetWhatWasSeen = (): void => {
    if (!running && listeners.size === 0) batch = { state: 'idle' };
  };
  return {
    getBatch: () => batch,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        // Somebody who changes hands within one breath is still there.
        setTimeout(forgetWhatWasSeen);
      };
    },
    async send(files) {
      if (files.length === 0 || running) return undefined;
      const controller = new AbortController();
      running = controller;
      window.addEventListener('beforeunload', warn);
      set({ state: 'sending', progress: undefined });
      try {
        const result = await clinic.imaging.upload(files, {
          signal: controller.signal,
          onProgress: (progress) => {
            if (!controller.signal.aborted) set({ state: 'sending', progress });
          },
        });
        set({ state: 'done', result });
        return result;
      } catch (error) {
        if (!isStoreCancelled(error)) {
          set({ state: 'error', error });
          return undefined;
        }
        set({ state: 'cancelled', result: error });
        return error;
      } finally {
        running = undefined;
        window.removeEventListener('beforeunload', warn);
      }
    },
    cancel: () => running?.abort(),
  };
}

/** The browser asks whether to leave: what is not sent yet would be lost. */
function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
