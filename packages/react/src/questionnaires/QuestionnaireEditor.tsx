import type { Patient, Questionnaire, QuestionnaireResponse, Reference } from '@clinikit/client';
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Failure } from '../chart/Failure.tsx';
import { useClinic } from '../provider/ClinicProvider.tsx';
import { useLocale } from '../provider/language.ts';
import { LeavingQuestion, useLeaving } from '../recordEditor/LeavingQuestion.tsx';
import { ProblemSummary } from '../recordEditor/ProblemSummary.tsx';
import { VersionChoice } from '../recordEditor/VersionChoice.tsx';
import { FormItems } from './FormItems.tsx';
import { FormContext } from './formContext.ts';
import type { Expressions } from './model/expressions.ts';
import { type FormProblem, problemsIn } from './model/problems.ts';
import { sentItems } from './model/sentItems.ts';
import { chosenResponse, type ResponseSaved, type ResponseSaving, saveResponse } from './saveResponse.ts';
import { useFormState } from './useFormState.ts';
import type { FormsWords } from './useFormsLabels.ts';

interface QuestionnaireEditorProps {
  form: Questionnaire;
  /** The answers as they are when the form opens; without an id new ones. */
  base: QuestionnaireResponse;
  engine: Expressions | undefined;
  patient: Patient | undefined;
  author: Reference | undefined;
  readOnly: boolean;
  labels: FormsWords;
  onSave: ((response: QuestionnaireResponse) => void) | undefined;
  onCancel: (() => void) | undefined;
}

/** The form itself, and the questions that a save may lead to. What was entered stays through all of them. */
export function QuestionnaireEditor(props: QuestionnaireEditorProps): ReactNode {
  const { form, engine, patient, author, readOnly, labels, onSave, onCancel } = props;
  const clinic = useClinic();
  const locale = useLocale();
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const [base, setBase] = useState(props.base);
  const state = useFormState(form, base, { engine, patient, readOnly });
  const [isTouched, setIsTouched] = useState(false);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [conflict, setConflict] = useState<Extract<ResponseSaved, { outcome: 'changed' }>>();
  const definition = form.item ?? [];
  const leaving = useLeaving(!readOnly && (isTouched || drafts.size > 0), onCancel);
  const saving = useMutation({
    mutationFn: (wanted: ResponseSaving) => saveResponse(clinic, wanted, { form, labels, locale }),
  });
  const save = (wanted: ResponseSaving): void =>
    saving.mutate(wanted, {
      onSuccess: (result) => {
        if (result.outcome === 'changed') return setConflict(result);
        setConflict(undefined);
        setBase(result.response);
        state.replace(result.response.item ?? []);
        setIsTouched(false);
        onSave?.(result.response);
      },
    });
  const draftOf = (status: QuestionnaireResponse['status']): QuestionnaireResponse => {
    const item = sentItems(definition, state.asked);
    return {
      ...base,
      status: status === 'completed' && base.status === 'completed' ? 'amended' : status,
      authored: new Date().toISOString(),
      ...(author && { author }),
      item: item.length > 0 ? item : undefined,
    };
  };
  const submit = (status: QuestionnaireResponse['status']): void => {
    if (saving.isPending) return;
    const scopes = [{ definition, items: state.asked }];
    const found =
      status === 'completed' ? problemsIn(scopes, { form, labels, locale, drafts, holds: state.holds }) : [];
    setProblems(found);
    if (found.length === 0) save({ base, draft: draftOf(status) });
    else requestAnimationFrame(() => summary.current?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !readOnly && !conflict) submit('completed');
    else if (event.key === 'Escape' && onCancel) leaving.ask();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDraft = (key: string, text: string | undefined): void =>
    setDrafts((before) => {
      const next = new Map(before);
      if (text === undefined) next.delete(key);
      else next.set(key, text);
      return next;
    });
  const byPlace = new Map(problems.map(({ place, text }) => [place, text]));
  const isSaved = saving.data?.outcome === 'saved' && !isTouched;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the form, wherever in it the cursor is
    <div onKeyDown={onKeyDown}>
      {leaving.isAsked && <LeavingQuestion labels={labels} leaving={leaving} />}
      {conflict && (
        <VersionChoice
          changes={conflict.changes}
          labels={labels}
          isSaving={saving.isPending}
          labelOf={(linkId) => definition.find((item) => item.linkId === linkId)?.text ?? linkId}
          textOf={(_linkId, text) => text || labels.nothing}
          onSave={(chosen) => {
            const isMine = (linkId: string) =>
              conflict.changes.some(({ field, mine }) => field === linkId && chosen[field] === mine);
            save({ base: conflict.theirs, draft: chosenResponse(conflict, { form, isMine }) });
          }}
          onBack={() => setConflict(undefined)}
        />
      )}
      {saving.error && <Failure error={saving.error} labels={labels} />}
      {state.hasFailed && (
        <p className="ck-warn" role="alert">
          {labels.expressionFailed}
        </p>
      )}
      {!conflict && (
        <form
          noValidate
          aria-label={form.title ?? labels.formUntitled}
          onSubmit={(event) => {
            event.preventDefault();
            submit('completed');
          }}
        >
          <ProblemSummary
            ref={summary}
            id={id}
            fields={problems.map(({ place }) => place)}
            problems={Object.fromEntries(byPlace)}
            labels={labels}
          />
          <FormContext value={{ form, labels, locale, id, readOnly, problems: byPlace, holds: state.holds, onDraft }}>
            <div className="ck-questions">
              <FormItems
                definition={definition}
                items={state.items}
                scopes={[{ definition, items: state.asked }]}
                above=""
                onChange={(change) => {
                  setIsTouched(true);
                  state.change(change);
                }}
              />
            </div>
          </FormContext>
          {!readOnly && (
            <div className="ck-actions">
              <button type="submit" className="ck-button" data-kind="primary" disabled={saving.isPending}>
                {saving.isPending ? labels.saving : labels.finish}
              </button>
              <button
                type="button"
                className="ck-button"
                disabled={saving.isPending}
                onClick={() => submit('in-progress')}
              >
                {labels.saveDraft}
              </button>
              {onCancel && (
                <button type="button" className="ck-button" disabled={saving.isPending} onClick={leaving.ask}>
                  {labels.cancel}
                </button>
              )}
              <span className="ck-note" role="status">
                {isSaved && (base.status === 'in-progress' ? labels.draftSaved : labels.finished)}
              </span>
            </div>
          )}
        </form>
      )}
    </div>
  );
}
