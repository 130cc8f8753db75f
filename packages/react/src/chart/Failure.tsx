import { isClientError } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { WarningIcon } from '../ui/icons.ts';

interface FailureProps {
  error: unknown;
  labels: ChartLabels;
  /** What a conflict means here, where that can be said more clearly. */
  conflict?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** Says that something could not be read or done: never to be mistaken for "there is nothing". */
export function Failure({ error, labels, conflict, onRetry }: FailureProps): ReactNode {
  const code = isClientError(error) ? error.code : undefined;
  const text = code === 'conflict' && conflict ? conflict : code && labels.errors[code];
  return (
    <div className="ck-failure" role="alert" data-error-code={code ?? 'unknown'}>
      <WarningIcon />
      <p>{text ?? labels.errors.other}</p>
      {onRetry && (
        <button type="button" className="ck-button" onClick={onRetry}>
          {labels.retry}
        </button>
      )}
    </div>
  );
}
