import { ViewerError } from '../viewerError.ts';

/** A worker that decodes, and what is known of it when it fails. */
export interface StartedWorker {
  worker: Worker;
  /** Why the worker has failed: whether it was not found or not allowed, as far as the browser says. */
  failure(): ViewerError;
  /** To be called when the worker is of no use any more. */
  end(): void;
}

/** @throws ViewerError `worker_refused` when the page does not even allow to ask for the worker. */
export function startWorker(): StartedWorker {
  const refusals: string[] = [];
  const onViolation = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    if (/^(worker|child|script)-src/.test(effectiveDirective)) refusals.push(`${effectiveDirective}: ${blockedURI}`);
  };
  document.addEventListener('securitypolicyviolation', onViolation);
  const end = () => document.removeEventListener('securitypolicyviolation', onViolation);
  let answered = false;
  try {
    const worker = new Worker(new URL('./decodeWorker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', () => {
      answered = true;
    });
    return {
      worker,
      failure() {
        if (answered) return new ViewerError('broken_image', 'The decode worker has crashed.');
        return refusals.length > 0
          ? new ViewerError('worker_refused', `The decode worker was refused (${refusals.join(', ')}).`)
          : new ViewerError('worker_missing', 'The decode worker did not start.');
      },
      end() {
        worker.terminate();
        end();
      },
    };
  } catch (cause) {
    end();
    throw new ViewerError('worker_refused', 'The page did not allow the decode worker.', { cause });
  }
}
