import { isClientError } from '@clinikit/client';
import type { ReactNode } from 'react';
import { WarningIcon } from '../viewer/parts/icons.tsx';
import type { ChartLabels } from './labels.ts';

interface FailureProps {
  error: unknown;
  labels: ChartLabels;
  onRetry?: (() => void) | undefined;
}

/** Says that something could not be read or done: never to be mistaken for "there is nothing". */
export function Failure({ error, labels, onRetry }: FailureProps): ReactNode {
  const code = isClientError(error) ? error.code : undefined;
  return (
    <div className="ck-failure" role="alert" data-error-code={code ?? 'unknown'}>
      <WarningIcon />
      <p>{(code && labels.errors[code]) ?? labels.errors.other}</p>
      {onRetry && (
        <button type="button" className="ck-button" onClick={onRetry}>
          {labels.retry}
        </button>
      )}
    </div>
  );
}
