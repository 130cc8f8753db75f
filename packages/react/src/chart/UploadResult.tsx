import type { StoreCancelled, StoreResult } from '@clinikit/client';
import type { ReactNode } from 'react';
import type { ChartLabels } from '../provider/messages/messages.ts';

interface UploadResultProps {
  result: StoreResult | StoreCancelled;
  labels: ChartLabels;
}

/** What became of the files: how many are stored, which were refused and why, which were never sent. */
export function UploadResult({ result, labels }: UploadResultProps): ReactNode {
  const { stored, failed } = result;
  const cancelled = 'cancelled' in result ? result.cancelled : [];
  const underWay = cancelled.filter((file) => file.underWay);
  return (
    <div className="ck-upload-result" role="status">
      {stored.length > 0 && <p className="ck-good">{labels.uploadDone(stored.length)}</p>}
      {failed.length > 0 && (
        <>
          <p className="ck-bad">{labels.uploadFailed(failed.length)}</p>
          <ul>
            {failed.map((file) => (
              <li key={file.index} data-error-code={file.code}>
                <strong>{file.name ?? labels.unnamedFile(file.index + 1)}</strong>{' '}
                {labels.uploadError(file.code, file.message)}
              </li>
            ))}
          </ul>
        </>
      )}
      {cancelled.length > 0 && (
        <>
          <p>{labels.uploadCancelled(cancelled.length - underWay.length)}</p>
          {underWay.length > 0 && (
            <>
              <p className="ck-note">{labels.uploadUnderWay(underWay.length)}</p>
              <ul>
                {underWay.map((file) => (
                  <li key={file.index}>{file.name ?? labels.unnamedFile(file.index + 1)}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </div>
  );
}
