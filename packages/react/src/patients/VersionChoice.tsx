import { type ReactNode, useId, useState } from 'react';
import { useLocale } from '../provider/language.ts';
import { focusOnMount } from '../ui/focusOnMount.ts';
import type { FieldChange } from './changes.ts';
import { fieldLabel, valueText } from './PatientFields.tsx';
import type { PatientField, PatientValues } from './patientValues.ts';
import { typedDate } from './typedDate.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

interface VersionChoiceProps {
  changes: readonly FieldChange[];
  labels: PatientsWords;
  isSaving: boolean;
  /** The values that were chosen, by field. */
  onSave: (chosen: Partial<PatientValues>) => void;
  onBack: () => void;
}

type Choices = Partial<Record<PatientField, 'mine' | 'theirs'>>;

/** Both versions of a record, field by field, where somebody else has saved meanwhile. */
export function VersionChoice({ changes, labels, isSaving, onSave, onBack }: VersionChoiceProps): ReactNode {
  const [choices, setChoices] = useState<Choices>(() =>
    Object.fromEntries(changes.flatMap(({ field, proposed }) => (proposed ? [[field, proposed]] : []))),
  );
  const isComplete = changes.every(({ field }) => choices[field] !== undefined);
  const chosen = () =>
    Object.fromEntries(changes.map((change) => [change.field, change[choices[change.field] ?? 'mine']]));
  return (
    <section className="ck-versions" aria-label={labels.changedTitle} data-clinikit-conflict>
      <h3 className="ck-person" tabIndex={-1} ref={focusOnMount}>
        {labels.changedTitle}
      </h3>
      <p className="ck-hint">{labels.changedText}</p>
      {changes.map((change) => (
        <ChangedField
          key={change.field}
          change={change}
          choice={choices[change.field]}
          labels={labels}
          onChoose={(choice) => setChoices((before) => ({ ...before, [change.field]: choice }))}
        />
      ))}
      <div className="ck-actions">
        <button type="button" className="ck-button" disabled={isSaving} onClick={onBack}>
          {labels.backToForm}
        </button>
        <button
          type="button"
          className="ck-button"
          data-kind="primary"
          disabled={isSaving || !isComplete}
          onClick={() => onSave(chosen())}
        >
          {isSaving ? labels.saving : labels.saveChosen}
        </button>
      </div>
      {!isComplete && <p className="ck-note">{labels.chooseFirst}</p>}
    </section>
  );
}

function ChangedField(props: {
  change: FieldChange;
  choice: 'mine' | 'theirs' | undefined;
  labels: PatientsWords;
  onChoose: (choice: 'mine' | 'theirs') => void;
}): ReactNode {
  const { change, choice, labels, onChoose } = props;
  const name = useId();
  const locale = useLocale();
  const { field } = change;
  const text = (value: string) => valueText(field, field === 'birthDate' ? typedDate(value, locale) : value, labels);
  return (
    <fieldset className="ck-changed">
      <legend>{fieldLabel(field, labels)}</legend>
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} className="ck-option">
          <input type="radio" name={name} checked={choice === whose} onChange={() => onChoose(whose)} />
          <span>
            <span className="ck-caption">{whose === 'mine' ? labels.yours : labels.theirs}</span>
            {text(change[whose])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
