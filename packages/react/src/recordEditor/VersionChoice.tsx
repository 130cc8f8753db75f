import { type ReactNode, useId, useState } from 'react';
import { focusOnMount } from '../ui/focusOnMount.ts';
import type { FieldChange } from './changes.ts';
import type { FormWords } from './formWords.ts';

interface VersionChoiceProps<Field extends string> {
  changes: readonly FieldChange<Field>[];
  labels: FormWords;
  isSaving: boolean;
  /** The name of a field as it stands above it. */
  labelOf: (field: Field) => string;
  /** What a field says, in words; also that it says nothing. */
  textOf: (field: Field, value: string) => string;
  /** The values that were chosen, by field. */
  onSave: (chosen: Readonly<Record<string, string>>) => void;
  onBack: () => void;
}

type Whose = 'mine' | 'theirs';

/** Both versions of a record, field by field, where somebody else has saved meanwhile. */
export function VersionChoice<Field extends string>(props: VersionChoiceProps<Field>): ReactNode {
  const { changes, labels, isSaving, onSave, onBack } = props;
  const [choices, setChoices] = useState<ReadonlyMap<string, Whose>>(
    () => new Map(changes.flatMap(({ field, proposed }) => (proposed ? [[field, proposed]] : []))),
  );
  const isComplete = changes.every(({ field }) => choices.has(field));
  const chosen = () =>
    Object.fromEntries(changes.map((change) => [change.field, change[choices.get(change.field) ?? 'mine']]));
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
          choice={choices.get(change.field)}
          labels={labels}
          label={props.labelOf(change.field)}
          textOf={(value) => props.textOf(change.field, value)}
          onChoose={(choice) => setChoices((before) => new Map(before).set(change.field, choice))}
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
  change: FieldChange<string>;
  choice: Whose | undefined;
  labels: FormWords;
  label: string;
  textOf: (value: string) => string;
  onChoose: (choice: Whose) => void;
}): ReactNode {
  const { change, choice, labels, label, textOf, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="ck-changed">
      <legend>{label}</legend>
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} className="ck-option">
          <input type="radio" name={name} checked={choice === whose} onChange={() => onChoose(whose)} />
          <span>
            <span className="ck-caption">{whose === 'mine' ? labels.yours : labels.theirs}</span>
            {textOf(change[whose])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
