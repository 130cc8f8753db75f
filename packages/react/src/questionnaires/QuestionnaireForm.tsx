import type { Questionnaire, QuestionnaireResponse, Reference } from '@clinikit/client';
import { useQuery } from '@tanstack/react-query';
import { type ForwardedRef, forwardRef, type ReactNode, useMemo } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useRecord } from '../live/records.ts';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { answeredForm } from './answeredForm.ts';
import { loadExpressions } from './model/expressions.ts';
import { hasExpressions } from './model/extensions.ts';
import { translatedForm } from './model/translated.ts';
import { outsideLists, withLists } from './outsideLists.ts';
import { PlainAnswers } from './PlainAnswers.tsx';
import { QuestionnaireEditor } from './QuestionnaireEditor.tsx';
import { type FormsWords, useFormsLabels } from './useFormsLabels.ts';

/** Props of {@link QuestionnaireForm}. */
export interface QuestionnaireFormProps extends RootProps {
  /** Whom the answers are about. */
  patientId: string;
  /** The form; or `questionnaireId`, when the clinic has it. */
  questionnaire?: Questionnaire | undefined;
  questionnaireId?: string | undefined;
  /** Answers to go on with, or to show, with the version of the form that they were given to. Without them new ones are begun. */
  responseId?: string | undefined;
  readOnly?: boolean | undefined;
  /** Who fills it in, as it is kept with the answers. */
  author?: Reference | undefined;
  onSave?: ((response: QuestionnaireResponse) => void) | undefined;
  /** Without it there is nothing to leave to. */
  onCancel?: (() => void) | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<FormsWords> | undefined;
}

/**
 * A questionnaire of FHIR R4, filled in or shown: conditions, repetitions, limits, value sets that it carries, and sums in
 * FHIRPath as Structured Data Capture has them. The answers are kept as a QuestionnaireResponse.
 *
 * The root element carries `data-clinikit-form` and `data-state` (`loading | error | ready`).
 */
export const QuestionnaireForm = forwardRef<HTMLElement, QuestionnaireFormProps>(
  function QuestionnaireForm(props, ref): ReactNode {
    const { patientId, questionnaire, questionnaireId, responseId } = props;
    // Another patient, form or set of answers gets a new form, so that nothing of the one before is kept.
    const key = [patientId, questionnaireId ?? questionnaire?.url ?? questionnaire?.id, responseId].join(' ');
    return <OfPatient key={key} {...props} rootRef={ref} />;
  },
);

function OfPatient(props: QuestionnaireFormProps & { rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, questionnaire, questionnaireId, responseId, rootRef, labels: own } = props;
  const { readOnly = false, author, onSave, onCancel, ...rest } = props;
  const labels = useFormsLabels(own);
  const clinic = useClinic();
  const response = useRecord('QuestionnaireResponse', responseId);
  const answered = response.data?.questionnaire;
  const isOfAnswers =
    questionnaire === undefined &&
    responseId !== undefined &&
    (!response.data || answered !== undefined || questionnaireId === undefined);
  const current = useRecord('Questionnaire', questionnaire || isOfAnswers ? undefined : questionnaireId);
  const past = useQuery({
    queryKey: ['clinikit', clinic.url, 'form of', responseId ?? '', answered ?? ''],
    // A form that somebody fills in is not put in place of another under their hands.
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => (response.data && (await answeredForm(clinic, response.data, { signal }))) ?? null,
    enabled: isOfAnswers && response.data !== undefined,
  });
  const form = isOfAnswers ? { ...past, data: past.data ?? undefined, readAgain: () => void past.refetch() } : current;
  const found = questionnaire ?? form.data;
  const isListed = found !== undefined && outsideLists(found).length > 0;
  const lists = useQuery({
    queryKey: ['clinikit', clinic.url, 'lists of', found?.id ?? found?.url ?? '', found?.version ?? ''],
    queryFn: ({ signal }) => (found ? withLists(clinic, found, { signal }) : []),
    enabled: isListed,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const locale = useLocale();
  const given = useMemo(
    () =>
      found && (!isListed || lists.data || lists.error)
        ? translatedForm({ ...found, contained: [...(found.contained ?? []), ...(lists.data ?? [])] }, locale)
        : undefined,
    [found, isListed, lists.data, lists.error, locale],
  );
  const isFormGone = isOfAnswers && past.data === null;
  const needsEngine = given !== undefined && hasExpressions(given);
  const patient = useRecord('Patient', needsEngine ? patientId : undefined);
  const engine = useQuery({
    queryKey: ['clinikit', 'fhirpath'],
    queryFn: loadExpressions,
    enabled: needsEngine,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const error = [form, response, patient, engine].find((one) => one.error && one.data === undefined)?.error;
  const isThere =
    given !== undefined &&
    (responseId === undefined || response.data !== undefined) &&
    (!needsEngine || (engine.data !== undefined && patient.data !== undefined));
  const title = given?.title ?? labels.form;
  // Answers are never hidden for want of their form.
  const plain = (isFormGone || (isOfAnswers && past.error !== null)) && response.data;
  const readAgain = (): void => {
    for (const one of [form, response, patient]) if (one.error) one.readAgain();
    if (engine.error) void engine.refetch();
  };
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': title, ...rootOf(rest) }, { className: 'ck-root ck-form' })}
      data-clinikit-form
      data-patient={patientId}
      data-state={isThere || isFormGone ? 'ready' : error ? 'error' : 'loading'}
    >
      {!isThere && !error && !isFormGone && <span className="ck-skeleton" role="status" aria-label={labels.loading} />}
      {error && <Failure error={error} labels={labels} onRetry={readAgain} />}
      {plain && (
        <>
          <h2 className="ck-section-title">{formNameOf(plain) ?? labels.formUntitled}</h2>
          <p className="ck-warn" role="note">
            {isFormGone ? labels.formNotHere : labels.formNotRead}
          </p>
          <PlainAnswers items={plain.item ?? []} labels={labels} />
          {onCancel && (
            <button type="button" className="ck-button" onClick={onCancel}>
              {labels.back}
            </button>
          )}
        </>
      )}
      {isThere && (
        <>
          <h2 className="ck-section-title">{given.title ?? labels.formUntitled}</h2>
          {responseId !== undefined && (given.version !== undefined || given.status === 'retired') && (
            <p className="ck-note">
              {given.version !== undefined && labels.formVersion(given.version)}
              {given.status === 'retired' && <span className="ck-tag">{labels.formRetired}</span>}
            </p>
          )}
          {given.description && <p className="ck-hint ck-form-description">{given.description}</p>}
          <QuestionnaireEditor
            form={given}
            base={response.data ?? newResponse(given, patientId)}
            engine={engine.data}
            patient={patient.data}
            {...{ author, readOnly, labels, onSave, onCancel }}
          />
        </>
      )}
    </section>
  );
}

/** What the address of a form says of it, where nothing else does. */
export const formNameOf = ({ questionnaire = '' }: QuestionnaireResponse): string | undefined =>
  /([^/|]+)(\|[^|]*)?$/.exec(questionnaire)?.[1];

const newResponse = ({ url, version, id }: Questionnaire, patientId: string): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  questionnaire: url === undefined ? `Questionnaire/${id}` : version === undefined ? url : `${url}|${version}`,
  status: 'in-progress',
  subject: { reference: `Patient/${patientId}` },
});

/** What belongs to the root element. */
function rootOf(props: RootProps & Partial<QuestionnaireFormProps> & { rootRef?: unknown }): RootProps {
  const { patientId: _id, questionnaire: _form, questionnaireId: _formId, responseId: _response, ...others } = props;
  const { labels: _labels, rootRef: _ref, ...root } = others;
  return root;
}
