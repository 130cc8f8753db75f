import type { ReactNode } from 'react';

interface FormActionsProps {
  isSaving: boolean;
  labels: { save: string; saving: string; cancel: string };
  /** Not offered where there is no way back. */
  onCancel: (() => void) | undefined;
  /** What stands behind the buttons. */
  children?: ReactNode;
}

/** The end of a form: saving, and leaving. */
export function FormActions({ isSaving, labels, onCancel, children }: FormActionsProps): ReactNode {
  return (
    <div className="ck-actions">
      <button type="submit" className="ck-button" data-kind="primary" disabled={isSaving}>
        {isSaving ? labels.saving : labels.save}
      </button>
      {onCancel && (
        <button type="button" className="ck-button" disabled={isSaving} onClick={onCancel}>
          {labels.cancel}
        </button>
      )}
      {children}
    </div>
  );
}
