import type { ImageDescription } from '@clinikit/dicom/pixels';
import type { DisplayFrame } from '../core/displayFrame.ts';
import type { DecodeAnswer, DecodeRequest } from './messages.ts';
import { type StartedWorker, startWorker } from './startWorker.ts';

/** Decodes frames off the page's thread. */
export interface Decoder {
  /** Transfers the fragments: the caller cannot use their buffers afterwards. */
  decode(fragments: Uint8Array[], image: ImageDescription, signal: AbortSignal): Promise<DisplayFrame>;
  close(): void;
}

interface Job {
  resolve(frame: DisplayFrame): void;
  reject(error: unknown): void;
}

/** A decoder over up to `size` module workers, each made when there is work for it. */
export function createDecoder(size = defaultSize()): Decoder {
  const workers: { started: StartedWorker; jobs: Map<number, Job> }[] = [];
  let lastId = 0;

  const addWorker = () => {
    const started = startWorker();
    const entry = { started, jobs: new Map<number, Job>() };
    started.worker.addEventListener('message', ({ data }: MessageEvent<DecodeAnswer>) => {
      const job = entry.jobs.get(data.id);
      entry.jobs.delete(data.id);
      if ('frame' in data) job?.resolve(data.frame);
      else job?.reject(Object.assign(new Error(data.error.message), { code: data.error.code }));
    });
    // A worker that does not start never answers: fail its jobs instead of leaving them to hang.
    started.worker.addEventListener('error', () => {
      workers.splice(workers.indexOf(entry), 1);
      // The page hears of a violation of its policy as late as the worker's error, in either order.
      setTimeout(() => {
        for (const job of entry.jobs.values()) job.reject(started.failure());
        started.end();
      });
    });
    workers.push(entry);
    return entry;
  };

  const pick = () => {
    const idlest = workers.toSorted((a, b) => a.jobs.size - b.jobs.size)[0];
    return idlest && (idlest.jobs.size === 0 || workers.length >= size) ? idlest : addWorker();
  };

  return {
    decode(fragments, image, signal) {
      signal.throwIfAborted();
      const { started, jobs } = pick();
      lastId += 1;
      const id = lastId;
      const send = (message: DecodeRequest, transfer: Transferable[] = []) =>
        started.worker.postMessage(message, transfer);
      return new Promise<DisplayFrame>((resolve, reject) => {
        const onAbort = () => {
          jobs.delete(id);
          send({ kind: 'cancel', id });
          reject(signal.reason);
        };
        signal.addEventListener('abort', onAbort, { once: true });
        const settled = () => signal.removeEventListener('abort', onAbort);
        jobs.set(id, {
          resolve: (frame) => {
            settled();
            resolve(frame);
          },
          reject: (error) => {
            settled();
            reject(error);
          },
        });
        const buffers = new Set(fragments.map((fragment) => fragment.buffer).filter((b) => b instanceof ArrayBuffer));
        send({ kind: 'decode', id, fragments, image }, [...buffers]);
      });
    },
    close() {
      for (const { started, jobs } of workers.splice(0)) {
        started.end();
        for (const job of jobs.values()) job.reject(new DOMException('The decoder was closed.', 'AbortError'));
      }
    },
  };
}

const defaultSize = (): number => Math.max(1, Math.min(4, (navigator.hardwareConcurrency || 2) - 1));
