import type { ReactNode } from 'react';
import { SaveQuestion } from './SaveQuestion.tsx';
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
export function DoubtQuestion({ doubts, labels, ...asked }: DoubtQuestionProps): ReactNode {
  return (
    <SaveQuestion {...asked} {...{ labels }} title={labels.doubtTitle} save={labels.doubtSave} data-clinikit-doubt>
      {(textId) => (
        <ul className="ck-doubts" id={textId}>
          {doubts.map((doubt) => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      )}
    </SaveQuestion>
  );
}
