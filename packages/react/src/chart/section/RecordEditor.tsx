import { type FhirResources, type FhirResourceType, isClientError } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { conceptText } from '../../patients/allergies.ts';
import { useClinic } from '../../provider/ClinicProvider.tsx';
import { useLocale } from '../../provider/language.ts';
import { FormActions } from '../../recordEditor/FormActions.tsx';
import { FormField } from '../../recordEditor/FormField.tsx';
import { LeavingQuestion, useLeaving } from '../../recordEditor/LeavingQuestion.tsx';
import { ProblemSummary } from '../../recordEditor/ProblemSummary.tsx';
import { VersionChoice } from '../../recordEditor/VersionChoice.tsx';
import { Failure } from '../Failure.tsx';
import { valueText } from '../kinds/concepts.ts';
import { clinicDay } from '../kinds/ended.ts';
import type { FieldValues, KindField, RecordKind } from '../kinds/recordKind.ts';
import { checkFields, exampleDate, type FieldProblems, typedValue, typedValues } from './checkFields.ts';
import { DoubtQuestion } from './DoubtQuestion.tsx';
import { SaveQuestion } from './SaveQuestion.tsx';
import { type RecordSaved, type RecordSaving, saveRecord } from './saveRecord.ts';
import { todayIn } from './today.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

interface RecordEditorProps<Type extends FhirResourceType, Field extends string> {
  kind: RecordKind<Type, Field>;
  patientId: string;
  /** The record as it is when the form opens; without an id a new one. */
  base: FhirResources[Type];
  /** As it stands in the clinic now; undefined for a new one. */
  current: FhirResources[Type] | undefined;
  timeZone: string | undefined;
  labels: RecordsWords;
  onSaved: (record: FhirResources[Type]) => void;
  onCancel: () => void;
}

/** The form of one record, and the questions that a save may lead to. What was typed stays through all of them. */
export function RecordEditor<Type extends FhirResourceType, Field extends string>(
  props: RecordEditorProps<Type, Field>,
): ReactNode {
  const { kind, patientId, current, timeZone, labels, onSaved, onCancel } = props;
  const clinic = useClinic();
  const locale = useLocale();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  // As it was when the form opened: what others write meanwhile must not change what one types.
  const [base] = useState(props.base);
  const shown = kind.valuesOf(base);
  const names = kind.fields.map(({ name }) => name);
  const [values, setValues] = useState(() => typedValues(kind.fields, shown, locale));
  const [problems, setProblems] = useState<FieldProblems<Field>>({});
  const [step, setStep] = useState<Exclude<RecordSaved<Type, Field>, { outcome: 'saved' }>>();
  const typed = typedValues(kind.fields, shown, locale);
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const leaving = useLeaving(
    names.some((name) => values[name] !== typed[name]),
    onCancel,
  );
  const saving = useMutation({
    mutationFn: (wanted: RecordSaving<Type, Field>) => saveRecord(clinic, kind, wanted),
  });
  const save = (wanted: FieldValues<Field>, more: Partial<RecordSaving<Type, Field>> = {}): void =>
    saving.mutate(
      { base, shown, values: wanted, patientId, day: clinicDay(timeZone), isAnother: false, ...more },
      { onSuccess: (result) => (result.outcome === 'saved' ? onSaved(result.record) : setStep(result)) },
    );
  const check = () => checkFields(kind.fields, values, { shown, locale, labels, today: todayIn(timeZone) });
  const submit = (): void => {
    if (saving.isPending) return;
    const checked = check();
    setProblems(checked.problems);
    if (Object.keys(checked.problems).length > 0) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    const found = kind.doubtsOf?.(checked.values, { words: labels, locale }) ?? [];
    setDoubts(found);
    if (found.length === 0) save(checked.values);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isAsked) submit();
    else if (event.key === 'Escape') leaving.ask();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isAsked = step !== undefined || doubts.length > 0;
  const isBehind = current !== undefined && current.meta?.versionId !== base.meta?.versionId && !saving.isPending;
  const title = base.id === undefined ? labels.sections[kind.section].add : labels.sections[kind.section].edit;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the form, wherever in it the cursor is
    <div className="ck-record-editor" onKeyDown={onKeyDown}>
      {leaving.isAsked && <LeavingQuestion labels={labels} leaving={leaving} />}
      {doubts.length > 0 && (
        <DoubtQuestion
          {...{ doubts, labels, isSaving: saving.isPending }}
          onSave={() => {
            setDoubts([]);
            save(check().values);
          }}
          onBack={() => setDoubts([])}
        />
      )}
      {step?.outcome === 'twice' && (
        <SaveQuestion
          {...{ labels, isSaving: saving.isPending }}
          title={labels.twiceTitle}
          save={labels.twiceSave}
          onSave={() => save(check().values, { isAnother: true })}
          onBack={() => setStep(undefined)}
          data-clinikit-twice
        >
          {(textId) => (
            <p className="ck-hint" id={textId}>
              {labels.twiceText(conceptText(kind.conceptOf(step.existing)) ?? labels.unnamed)}
            </p>
          )}
        </SaveQuestion>
      )}
      {step?.outcome === 'changed' && (
        <VersionChoice
          changes={step.changes}
          labels={labels}
          isSaving={saving.isPending}
          labelOf={(name) => kind.fields.find((field) => field.name === name)?.label(labels) ?? name}
          textOf={(name, value) => fieldText(kind.fields, name, { value, labels, locale })}
          onSave={(chosen) => {
            const theirs = kind.valuesOf(step.theirs);
            save({ ...theirs, ...chosen }, { base: step.theirs, shown: theirs, isAnother: true });
          }}
          onBack={() => setStep(undefined)}
        />
      )}
      {saving.error && <SaveFailure error={saving.error} labels={labels} />}
      {!isAsked && (
        <form
          noValidate
          aria-label={title}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <strong className="ck-record-editor-title">{title}</strong>
          <ProblemSummary ref={summary} id={id} fields={names} problems={problems} labels={labels} />
          {isBehind && (
            <p className="ck-reason" role="status">
              {labels.changedMeanwhile}
            </p>
          )}
          <div className="ck-form-fields">
            {kind.fields.map((field, place) => (
              <KindFormField
                key={field.name}
                field={field}
                id={`${id}-${field.name}`}
                value={values[field.name]}
                problem={problems[field.name]}
                isFirst={place === 0}
                labels={labels}
                onChange={(value) => setValues((before) => ({ ...before, [field.name]: value }))}
              />
            ))}
          </div>
          <FormActions isSaving={saving.isPending} labels={labels} onCancel={leaving.ask} />
        </form>
      )}
    </div>
  );
}

function fieldText<Field extends string>(
  fields: readonly KindField<Field>[],
  name: Field,
  { value, labels, locale }: { value: string; labels: RecordsWords; locale: string },
): string {
  const field = fields.find((one) => one.name === name);
  if (value === '' || !field) return labels.nothing;
  return field.kind === 'choice' ? valueText(labels, value) : typedValue(field, value, locale);
}

function KindFormField<Field extends string>(props: {
  field: KindField<Field>;
  id: string;
  value: string;
  problem: string | undefined;
  isFirst: boolean;
  labels: RecordsWords;
  onChange: (value: string) => void;
}): ReactNode {
  const { field, id, value, problem, isFirst, labels, onChange } = props;
  const locale = useLocale();
  const hint = field.kind === 'date' ? labels.dateHint(exampleDate(locale)) : field.hint?.(labels);
  const known: readonly string[] = field.choices ?? [];
  // A code that this list does not know stays what it is.
  const choices = value === '' || known.includes(value) ? known : [...known, value];
  return (
    <FormField
      id={id}
      label={field.label(labels)}
      value={value}
      problem={problem}
      hint={hint}
      optional={field.isRequired ? undefined : labels.optional}
      isLong={field.kind === 'long'}
      type={field.kind === 'instant' ? 'datetime-local' : undefined}
      inputMode={field.kind === 'number' ? 'decimal' : undefined}
      autoFocus={isFirst}
      onChange={onChange}
      {...(field.kind === 'choice' && {
        options: [['', labels.notSaid], ...choices.map((code) => [code, valueText(labels, code)] as const)],
      })}
    />
  );
}

/** Why nothing was saved. */
function SaveFailure({ error, labels }: { error: unknown; labels: RecordsWords }): ReactNode {
  const isGone = isClientError(error) && (error.code === 'not_found' || error.status === 410);
  if (isGone) return <Failure error={error} labels={{ ...labels, errors: { other: labels.recordDeleted } }} />;
  return <Failure error={error} labels={labels} />;
}
