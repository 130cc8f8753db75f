import { type ReactNode, useId } from 'react';
import { focusOnMount } from '../../ui/focusOnMount.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

interface SaveQuestionProps {
  title: string;
  /** What is to be thought of; whoever hears the page hears it with the title. */
  children: (textId: string) => ReactNode;
  /** The button by which it is saved all the same. */
  save: string;
  labels: RecordsWords;
  isSaving: boolean;
  onSave: () => void;
  onBack: () => void;
}

/** Asks once whether something shall be saved as it was typed; the way back to the form is the first button. */
export function SaveQuestion({
  title,
  children,
  save,
  labels,
  isSaving,
  onSave,
  onBack,
  ...data
}: SaveQuestionProps): ReactNode {
  const id = useId();
  return (
    <div
      className="ck-confirm"
      role="alertdialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      {...data}
    >
      <strong id={`${id}-title`}>{title}</strong>
      {children(`${id}-text`)}
      <div className="ck-actions">
        <button type="button" className="ck-button" data-kind="primary" ref={focusOnMount} onClick={onBack}>
          {labels.backToForm}
        </button>
        <button type="button" className="ck-button" disabled={isSaving} onClick={onSave}>
          {isSaving ? labels.saving : save}
        </button>
      </div>
    </div>
  );
}
