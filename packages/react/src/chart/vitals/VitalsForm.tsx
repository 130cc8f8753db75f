import type { Observation, Reference } from '@clinikit/client/fhir';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useClinic } from '../../provider/ClinicProvider.tsx';
import { useLocale } from '../../provider/language.ts';
import { FormActions } from '../../recordEditor/FormActions.tsx';
import { FormField } from '../../recordEditor/FormField.tsx';
import { LeavingQuestion, useLeaving } from '../../recordEditor/LeavingQuestion.tsx';
import { ProblemSummary } from '../../recordEditor/ProblemSummary.tsx';
import { readTypedNumber } from '../../recordEditor/typedNumber.ts';
import { Failure } from '../Failure.tsx';
import { clockSlackMs } from '../section/checkFields.ts';
import { DoubtQuestion } from '../section/DoubtQuestion.tsx';
import type { RecordsWords } from '../section/useRecordsLabels.ts';
import { instantAt, wallTime } from '../section/wallTime.ts';
import { type MeasureName, measures, observationsOf, unitText } from './measures.ts';
import { doubtsAbout } from './plausible.ts';

interface VitalsFormProps {
  patientId: string;
  author: Reference | undefined;
  timeZone: string | undefined;
  labels: RecordsWords;
  onClose: () => void;
}

const entered = ['systolic', 'diastolic', 'pulse', 'temperature', 'oxygen', 'breathing', 'weight', 'height'] as const;
type Entered = (typeof entered)[number];
type Fields = Entered | 'at';

/** What was measured at one time. What was saved is taken out of the form, so that a second try saves it not again. */
export function VitalsForm({ patientId, author, timeZone, labels, onClose }: VitalsFormProps): ReactNode {
  const locale = useLocale();
  const clinic = useClinic();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const typedLast = useRef<HTMLInputElement>(null);
  const [values, setValues] = useState<Partial<Record<Fields, string>>>(() => ({
    at: wallTime(new Date().toISOString(), timeZone),
  }));
  const [problems, setProblems] = useState<Partial<Record<Fields, string>>>({});
  const [doubts, setDoubts] = useState<readonly string[]>([]);
  const leaving = useLeaving(
    entered.some((name) => (values[name] ?? '') !== ''),
    onClose,
  );
  const saving = useMutation({
    mutationFn: async (records: readonly { names: readonly Entered[]; record: Observation }[]) => {
      for (const { names, record } of records) {
        await clinic.fhir.create('Observation', record);
        setValues((before) => ({ ...before, ...Object.fromEntries(names.map((name) => [name, ''])) }));
      }
    },
    onSuccess: onClose,
  });
  const submit = (isRight = false): void => {
    if (saving.isPending) return;
    const checked = check(values, { labels, locale, timeZone });
    setProblems(checked.problems);
    if (Object.keys(checked.problems).length > 0) {
      requestAnimationFrame(() => summary.current?.focus());
      return;
    }
    const found = isRight ? [] : doubtsAbout(checked.numbers, { words: labels, locale });
    setDoubts(found);
    if (found.length > 0) return;
    const about = {
      subject: { reference: `Patient/${patientId}` },
      effectiveDateTime: checked.at,
      ...(author && { performer: [author] }),
    };
    const groups: (readonly Entered[])[] = [['systolic', 'diastolic'], ...entered.slice(2).map((name) => [name])];
    saving.mutate(
      groups.flatMap((names) => {
        const wanted = Object.fromEntries(
          names.flatMap((name) => (name in checked.numbers ? [[name, checked.numbers[name]]] : [])),
        );
        return observationsOf(wanted, about).map((record) => ({ names, record }));
      }),
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && doubts.length === 0) submit();
    else if (event.key === 'Escape') leaving.ask();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const title = labels.sections.vitals.add;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the form, wherever in it the cursor is
    <div className="ck-record-editor" onKeyDown={onKeyDown}>
      {leaving.isAsked && <LeavingQuestion labels={labels} leaving={leaving} />}
      {saving.error && <Failure error={saving.error} labels={labels} />}
      {doubts.length > 0 && (
        <DoubtQuestion
          {...{ doubts, labels, isSaving: saving.isPending }}
          onSave={() => submit(true)}
          onBack={() => {
            setDoubts([]);
            requestAnimationFrame(() => typedLast.current?.focus());
          }}
        />
      )}
      <form
        noValidate
        hidden={doubts.length > 0}
        aria-label={title}
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement) typedLast.current = target;
        }}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <strong className="ck-record-editor-title">{title}</strong>
        <ProblemSummary ref={summary} id={id} fields={['at', ...entered]} problems={problems} labels={labels} />
        <div className="ck-form-fields ck-vital-fields">
          <FormField
            id={`${id}-at`}
            label={labels.measuredAt}
            type="datetime-local"
            value={values.at ?? ''}
            problem={problems.at}
            onChange={(at) => setValues((before) => ({ ...before, at }))}
          />
          {entered.map((name) => (
            <FormField
              key={name}
              id={`${id}-${name}`}
              label={`${labels.measures[name]}, ${unitText(measures[name].unit)}`}
              inputMode="decimal"
              value={values[name] ?? ''}
              problem={problems[name]}
              onChange={(value) => setValues((before) => ({ ...before, [name]: value }))}
            />
          ))}
        </div>
        <FormActions isSaving={saving.isPending} labels={labels} onCancel={leaving.ask} />
      </form>
    </div>
  );
}

/** Numbers as they were typed. Both parts of a blood pressure, or none. */
function check(
  values: Partial<Record<Fields, string>>,
  { labels, locale, timeZone }: { labels: RecordsWords; locale: string; timeZone: string | undefined },
): { numbers: Partial<Record<MeasureName, number>>; at: string; problems: Partial<Record<Fields, string>> } {
  const numbers: Partial<Record<MeasureName, number>> = {};
  const problems: Partial<Record<Fields, string>> = {};
  for (const name of entered) {
    const text = (values[name] ?? '').trim();
    if (text === '') continue;
    const number = readTypedNumber(text, locale);
    if (number !== undefined && number >= 0) numbers[name] = number;
    else problems[name] = labels.numberWrong;
  }
  const hasBoth = (numbers.systolic === undefined) === (numbers.diastolic === undefined);
  if (!hasBoth) problems[numbers.systolic === undefined ? 'systolic' : 'diastolic'] ??= labels.bothPressures;
  if (Object.keys({ ...numbers, ...problems }).length === 0) problems.systolic = labels.measureMissing;
  const at = instantAt(values.at ?? '', timeZone) ?? '';
  if (at === '') problems.at = labels.timeMissing;
  else if (Date.parse(at) > Date.now() + clockSlackMs) problems.at = labels.dateAhead;
  return { numbers, at, problems };
}
