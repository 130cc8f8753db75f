import { type ReactNode, useId, useState } from 'react';
import { FormField } from '../recordEditor/FormField.tsx';
import type { PatientsWords } from './usePatientsLabels.ts';

interface DeletionReasonProps {
  labels: PatientsWords;
  isBusy: boolean;
  onDelete: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why, before something is taken away from everybody. */
export function DeletionReason({ labels, isBusy, onDelete, onCancel }: DeletionReasonProps): ReactNode {
  const id = useId();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  return (
    <form
      className="ck-confirm"
      noValidate
      aria-label={labels.deleteTitle}
      onSubmit={(event) => {
        event.preventDefault();
        const text = reason.trim();
        setIsMissing(text.length < shortest);
        if (text.length >= shortest) onDelete(text);
        else document.getElementById(id)?.focus();
      }}
    >
      <strong>{labels.deleteTitle}</strong>
      <p className="ck-hint">{labels.deleteText}</p>
      <FormField
        id={id}
        label={labels.deleteReason}
        hint={labels.deleteReasonHint}
        value={reason}
        problem={isMissing ? labels.deleteReasonMissing : undefined}
        onChange={setReason}
        autoFocus
      />
      <div className="ck-actions">
        <button type="submit" className="ck-button" data-kind="danger" disabled={isBusy}>
          {isBusy ? labels.working : labels.deleteStudy}
        </button>
        <button type="button" className="ck-button" disabled={isBusy} onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}

/** As the server takes it. */
const shortest = 3;
