import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useClinic } from '../provider/ClinicProvider.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

/** That two records are one now, and the way back. */
export function MergeDone({ sourceId, labels }: { sourceId: string; labels: PatientsWords }): ReactNode {
  const clinic = useClinic();
  const undoing = useMutation({ mutationFn: () => clinic.patients.undoMerge(sourceId) });
  if (undoing.data) {
    const { stayedCount } = undoing.data;
    return (
      <p className="ck-done" role="status" data-kind={stayedCount > 0 ? 'warning' : undefined}>
        {stayedCount > 0 ? labels.undoneStayed(stayedCount) : labels.undone}
      </p>
    );
  }
  return (
    <div className="ck-done" role="status">
      <span>{labels.mergedNow}</span>
      {undoing.error && <Failure error={undoing.error} labels={labels} conflict={labels.undoConflict} />}
      <button type="button" className="ck-button" disabled={undoing.isPending} onClick={() => undoing.mutate()}>
        {undoing.isPending ? labels.undoing : labels.undo}
      </button>
    </div>
  );
}
