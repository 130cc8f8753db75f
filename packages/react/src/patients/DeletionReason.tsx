import type { ReactNode } from 'react';
import { ReasonForm } from '../recordEditor/ReasonForm.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface DeletionReasonProps {
  labels: PatientsWords;
  isBusy: boolean;
  onDelete: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why, before something is taken away from everybody. */
export function DeletionReason({ labels, isBusy, onDelete, onCancel }: DeletionReasonProps): ReactNode {
  const words = {
    ...{ title: labels.deleteTitle, text: labels.deleteText, submit: labels.deleteStudy },
    ...{ reason: labels.deleteReason, hint: labels.deleteReasonHint, missing: labels.deleteReasonMissing },
    ...{ working: labels.working, cancel: labels.cancel },
  };
  return <ReasonForm words={words} isBusy={isBusy} onSubmit={onDelete} onCancel={onCancel} />;
}
