import { type ReactNode, useId } from 'react';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

interface DoubtQuestionProps {
  /** What is hardly to be believed, each in one sentence. */
  doubts: readonly string[];
  labels: RecordsWords;
  isSaving: boolean;
  onSave: () => void;
  onBack: () => void;
}

/** Asks once whether what was typed is right. It is never refused: the rare value is the one that matters. */
export function DoubtQuestion({ doubts, labels, isSaving, onSave, onBack }: DoubtQuestionProps): ReactNode {
  const id = useId();
  return (
    <div
      className="ck-confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      data-clinikit-doubt
    >
      <strong id={`${id}-title`}>{labels.doubtTitle}</strong>
      <ul className="ck-doubts" id={`${id}-text`}>
        {doubts.map((doubt) => (
          <li key={doubt}>{doubt}</li>
        ))}
      </ul>
      <div className="ck-actions">
        <button type="button" className="ck-button" data-kind="primary" ref={focusOnMount} onClick={onBack}>
          {labels.backToForm}
        </button>
        <button type="button" className="ck-button" disabled={isSaving} onClick={onSave}>
          {isSaving ? labels.saving : labels.doubtSave}
        </button>
      </div>
    </div>
  );
}
