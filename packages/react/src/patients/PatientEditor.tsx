import { isClientError, type Patient } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import { FormActions } from '../recordEditor/FormActions.tsx';
import { LeavingQuestion, useLeaving } from '../recordEditor/LeavingQuestion.tsx';
import { ProblemSummary } from '../recordEditor/ProblemSummary.tsx';
import { typedDate } from '../recordEditor/typedDate.ts';
import { VersionChoice } from '../recordEditor/VersionChoice.tsx';
import { checkValues, type Problems } from './checkValues.ts';
import { Duplicates } from './Duplicates.tsx';
import { fieldLabel, PatientFields, valueText } from './PatientFields.tsx';
import { fields, type PatientValues, valuesOf } from './patientValues.ts';
import { type Saved, type Saving, savePatient } from './savePatient.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

interface PatientEditorProps {
  /** The record as it is when the form opens. */
  base: Patient;
  /** As it stands in the clinic now; undefined for a new one. */
  current: Patient | undefined;
  numberSystem?: string | undefined;
  onSave?: ((patient: Patient) => void) | undefined;
  onChoose?: ((patient: Patient) => void) | undefined;
  onCancel?: (() => void) | undefined;
  autoFocus?: boolean | undefined;
  labels: PatientsWords;
}

type Step = { name: 'form' } | Extract<Saved, { outcome: 'duplicates' | 'changed' }>;

/** The form itself, and the questions that a save may lead to. What was typed stays through all of them. */
export function PatientEditor(props: PatientEditorProps): ReactNode {
  const { current, numberSystem, onSave, onChoose, onCancel, labels } = props;
  const clinic = useClinic();
  const locale = useLocale();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [base, setBase] = useState(props.base);
  const shown = valuesOf(base, numberSystem);
  const typedOf = (values: PatientValues) => ({ ...values, birthDate: typedDate(values.birthDate, locale) });
  const [values, setValues] = useState(() => typedOf(shown));
  const [problems, setProblems] = useState<Problems>({});
  const [step, setStep] = useState<Step>({ name: 'form' });
  const isChanged = fields.some((field) => values[field] !== typedOf(shown)[field]);
  const leaving = useLeaving(isChanged, onCancel);
  const saving = useMutation({ mutationFn: (wanted: Saving) => savePatient(clinic, wanted) });

  const save = (wanted: PatientValues, more: Partial<Saving> = {}): void =>
    saving.mutate(
      { base, shown, values: wanted, numberSystem, isNobodyElse: false, ...more },
      {
        onSuccess: (result) => {
          if (result.outcome !== 'saved') return setStep(result);
          setBase(result.patient);
          setValues(typedOf(valuesOf(result.patient, numberSystem)));
          setStep({ name: 'form' });
          onSave?.(result.patient);
        },
      },
    );
  const submit = (): void => {
    if (saving.isPending) return;
    const checked = checkValues(values, { locale, labels });
    setProblems(checked.problems);
    if (Object.keys(checked.problems).length === 0) save(checked.values);
    else requestAnimationFrame(() => summary.current?.focus());
  };
  const checked = () => checkValues(values, { locale, labels }).values;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !('outcome' in step)) submit();
    else if (event.key === 'Escape' && onCancel) leaving.ask();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const back = (): void => setStep({ name: 'form' });
  const isBehind = current !== undefined && current.meta?.versionId !== base.meta?.versionId && !saving.isPending;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the form, wherever in it the cursor is
    <div onKeyDown={onKeyDown}>
      {leaving.isAsked && <LeavingQuestion labels={labels} leaving={leaving} />}
      {'outcome' in step && step.outcome === 'duplicates' && (
        <Duplicates
          {...step}
          labels={labels}
          isSaving={saving.isPending}
          onChoose={onChoose}
          onSave={() => save(checked(), { isNobodyElse: true })}
          onBack={back}
        />
      )}
      {'outcome' in step && step.outcome === 'changed' && (
        <VersionChoice
          changes={step.changes}
          labels={labels}
          isSaving={saving.isPending}
          labelOf={(field) => fieldLabel(field, labels)}
          textOf={(field, value) => valueText(field, field === 'birthDate' ? typedDate(value, locale) : value, labels)}
          onSave={(chosen) => {
            const theirs = valuesOf(step.theirs, numberSystem);
            save({ ...theirs, ...chosen }, { base: step.theirs, shown: theirs, isNobodyElse: true });
          }}
          onBack={back}
        />
      )}
      {saving.error && <SaveFailure error={saving.error} labels={labels} />}
      {!('outcome' in step) && (
        <form
          noValidate
          aria-label={base.id === undefined ? labels.newTitle : labels.editTitle}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <ProblemSummary ref={summary} id={id} fields={fields} problems={problems} labels={labels} />
          {isBehind && isChanged && (
            <p className="ck-reason" role="status">
              {labels.changedMeanwhile}
            </p>
          )}
          <PatientFields
            {...{ id, values, problems, labels }}
            autoFocus={props.autoFocus}
            hasNumber={numberSystem !== undefined}
            onChange={setValues}
          />
          <FormActions isSaving={saving.isPending} labels={labels} onCancel={onCancel && leaving.ask}>
            <span className="ck-note" role="status">
              {saving.data?.outcome === 'saved' && !isChanged ? labels.saved : ''}
            </span>
          </FormActions>
        </form>
      )}
    </div>
  );
}

/** Why nothing was saved. Where a conflict is not one of versions, the number is somebody else's. */
function SaveFailure({ error, labels }: { error: unknown; labels: PatientsWords }): ReactNode {
  const isGone = isClientError(error) && (error.code === 'not_found' || error.status === 410);
  if (isGone) return <Failure error={error} labels={{ ...labels, errors: { other: labels.recordDeleted } }} />;
  return <Failure error={error} labels={labels} conflict={labels.numberTaken} />;
}
