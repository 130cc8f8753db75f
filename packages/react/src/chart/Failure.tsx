import { isClientError } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { WarningIcon } from '../ui/icons.ts';

interface FailureProps {
  error: unknown;
  labels: Pick<ChartLabels, 'errors' | 'retry'>;
  /** What a conflict means here, where that can be said more clearly. */
  conflict?: string | undefined;
  /** What could not be read or done, before why. */
  title?: string | undefined;
  onRetry?: (() => void) | undefined;
}

/** Says that something could not be read or done: never to be mistaken for "there is nothing". */
export function Failure({ error, labels, conflict, title, onRetry }: FailureProps): ReactNode {
  const code = isClientError(error) ? error.code : undefined;
  const text = code === 'conflict' && conflict ? conflict : code && labels.errors[code];
  return (
    <div className="ck-failure" role="alert" data-error-code={code ?? 'unknown'}>
      <WarningIcon />
      <p>
        {title && <strong>{title}. </strong>}
        {text ?? labels.errors.other}
      </p>
      {onRetry && (
        <button type="button" className="ck-button" onClick={onRetry}>
          {labels.retry}
        </button>
      )}
    </div>
  );
}
