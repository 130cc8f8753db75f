import type { FhirResourceType } from '@clinikit/client';
import type { ReactNode } from 'react';
import { Failure } from '../Failure.tsx';
import type { RecordChange } from './useRecordChange.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

/** What was just done with a record, with a way to undo it, or why it was not done. */
export function ChangeNote<Type extends FhirResourceType>({
  changing,
  labels,
}: {
  changing: RecordChange<Type>;
  labels: RecordsWords;
}): ReactNode {
  const { error, isConflict, said, undo, isBusy } = changing;
  return (
    <>
      {error && (
        <Failure
          error={error}
          labels={isConflict ? { ...labels, errors: { other: labels.writeConflict } } : labels}
          conflict={labels.writeConflict}
        />
      )}
      <div className="ck-change-note" role="status">
        {said !== undefined && !error && (
          <p className="ck-done">
            <span>{said}</span>
            {undo && (
              <button type="button" className="ck-link" disabled={isBusy} onClick={undo}>
                {labels.undo}
              </button>
            )}
          </p>
        )}
      </div>
    </>
  );
}
