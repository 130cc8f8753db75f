import type { Questionnaire, QuestionnaireResponse } from '@clinikit/client/fhir';
import { type ForwardedRef, forwardRef, type ReactNode, useState } from 'react';
import { useSearch } from '../live/records.ts';
import { useLocale } from '../provider/language.ts';
import { translationOf } from '../questionnaires/model/translated.ts';
import { formNameOf, QuestionnaireForm } from '../questionnaires/QuestionnaireForm.tsx';
import { type FormsWords, useFormsLabels } from '../questionnaires/useFormsLabels.ts';
import { FormField } from '../recordEditor/FormField.tsx';
import { Failure } from './Failure.tsx';
import { dateText, present, valueText } from './kinds/concepts.ts';
import { usePrinted } from './out/printedSince.ts';
import { ChangeNote } from './section/ChangeNote.tsx';
import { RowAction } from './section/RowAction.tsx';
import { SectionFrame } from './section/SectionFrame.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { sectionStateOf } from './section/sectionState.ts';
import { useRecordChange } from './section/useRecordChange.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';
import { useSectionRecords } from './section/useSectionRecords.ts';

/** The forms that were filled in for a patient, and a way to fill in another. */
export const FormList = forwardRef<HTMLElement, SectionProps>(function FormList(given, ref): ReactNode {
  return <OfPatient key={given.patientId} given={given} rootRef={ref} />;
});

/** What is open: the choice of a form, a new one, or answers. */
type Opened = { readonly step: 'choose' } | { readonly questionnaireId: string } | { readonly responseId: string };

const mostForms = 200;

function OfPatient({ given, rootRef }: { given: SectionProps; rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, readOnly = false, author, timeZone, labels: own, ...root } = given;
  const labels = useRecordsLabels(own);
  const formWords = useFormsLabels(own);
  const { live, showMore } = useSectionRecords('QuestionnaireResponse', patientId);
  const forms = useSearch('Questionnaire', { status: 'active', _count: mostForms });
  // For their titles: what was answered before may be asked no longer.
  const retired = useSearch('Questionnaire', { status: 'retired', _count: mostForms });
  const changing = useRecordChange('QuestionnaireResponse', {
    onWritten: live.readAgain,
    undoneText: labels.takenBack,
  });
  const [opened, setOpened] = useState<Opened>();
  const locale = useLocale();
  const isPrinted = usePrinted(timeZone);
  const responses = (live.data?.resources ?? []).filter(({ status }) => status !== 'entered-in-error');
  const known = forms.data?.resources ?? [];
  const titled = [...known, ...(retired.data?.resources ?? [])];
  const state = sectionStateOf(live, () => responses.length === 0);
  const close = (): void => {
    setOpened(undefined);
    live.readAgain();
  };
  return (
    <SectionFrame
      name="forms"
      {...{ state, patientId, labels, root, rootRef }}
      count={responses.length}
      error={live.error}
      onRetry={live.readAgain}
      liveness={live.liveness}
      onAdd={readOnly || opened || live.data === undefined ? undefined : () => setOpened({ step: 'choose' })}
      isQuiet={opened !== undefined}
      {...(live.truncated &&
        live.data && { shown: { count: live.data.resources.length, total: live.data.total }, onShowMore: showMore })}
    >
      {opened && (
        <div className="ck-record-editor">
          {'step' in opened ? (
            <Choice
              {...{ forms: known, labels: { ...labels, ...formWords } }}
              error={forms.error}
              isLoading={forms.state === 'loading'}
              isTruncated={forms.truncated}
              onRetry={forms.readAgain}
              onChoose={(questionnaireId) => setOpened({ questionnaireId })}
              onCancel={close}
            />
          ) : (
            <QuestionnaireForm
              {...{ patientId, author, readOnly }}
              {...opened}
              onCancel={close}
              onSave={live.readAgain}
            />
          )}
        </div>
      )}
      <ChangeNote changing={changing} labels={labels} />
      {!opened && responses.length > 0 && (
        <ul className="ck-records">
          {responses
            .filter(({ authored }) => isPrinted(authored))
            .map((response) => {
              const form = formOf(response, titled);
              const title =
                (form && (translationOf(form, 'title', locale) ?? form.title)) ??
                form?.name ??
                formNameOf(response) ??
                formWords.formUntitled;
              return (
                <Row
                  key={response.id}
                  {...{ response, title, timeZone, labels: { ...labels, ...formWords }, isBusy: changing.isBusy }}
                  isRetired={form?.status === 'retired'}
                  onOpen={() => setOpened({ responseId: response.id ?? '' })}
                  onMistake={
                    readOnly
                      ? undefined
                      : () =>
                          changing.change({
                            before: response,
                            after: { ...response, status: 'entered-in-error' },
                            said: labels.mistaken,
                          })
                  }
                />
              );
            })}
        </ul>
      )}
    </SectionFrame>
  );
}

/** The form of some answers, in the version that they name where it is there. */
function formOf({ questionnaire = '' }: QuestionnaireResponse, forms: readonly Questionnaire[]) {
  const [address, version] = questionnaire.split('|');
  const own = forms.filter(
    ({ id, url }) => address === `Questionnaire/${id}` || (url !== undefined && address === url),
  );
  return own.find((one) => one.version === version) ?? own[0];
}

type Words = RecordsWords & FormsWords;

function Row(props: {
  response: QuestionnaireResponse;
  title: string;
  isRetired: boolean;
  timeZone: string | undefined;
  labels: Words;
  isBusy: boolean;
  onOpen: () => void;
  onMistake: (() => void) | undefined;
}): ReactNode {
  const { response, title, isRetired, timeZone, labels, isBusy, onOpen, onMistake } = props;
  const locale = useLocale();
  const { authored, author, status } = response;
  const facts = present(
    authored && labels.filledIn(dateText(authored, { locale, timeZone })),
    author?.display && labels.recordedBy(author.display),
    status !== 'completed' && valueText(labels, status),
    isRetired && labels.formRetired,
  );
  return (
    <li className="ck-record" data-record={response.id}>
      <div className="ck-record-text">
        <p className="ck-record-title">
          <strong>{title}</strong>
        </p>
        {facts.length > 0 && <p className="ck-record-facts">{facts.join(' · ')}</p>}
      </div>
      <div className="ck-actions ck-record-actions">
        <RowAction title={title} onPress={onOpen}>
          {labels.open}
        </RowAction>
        {onMistake && (
          <RowAction title={title} isBusy={isBusy} onPress={onMistake}>
            {labels.markMistaken}
          </RowAction>
        )}
      </div>
    </li>
  );
}

/** Which form shall be filled in. */
function Choice(props: {
  forms: readonly Questionnaire[];
  labels: Words;
  error: Error | undefined;
  isLoading: boolean;
  isTruncated: boolean;
  onRetry: () => void;
  onChoose: (questionnaireId: string) => void;
  onCancel: () => void;
}): ReactNode {
  const { forms, labels, error, isLoading, onRetry, onChoose, onCancel } = props;
  const locale = useLocale();
  const [chosen, setChosen] = useState('');
  return (
    <form
      aria-label={labels.formChoice}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') onChoose(chosen);
      }}
    >
      {error && <Failure error={error} labels={labels} title={labels.formsFailed} onRetry={onRetry} />}
      {isLoading && <span className="ck-skeleton" role="status" aria-label={labels.loading} />}
      {!error && !isLoading && forms.length === 0 && <p className="ck-note">{labels.noForms}</p>}
      {forms.length > 0 && (
        <FormField
          id="ck-form-choice"
          label={labels.formChoice}
          value={chosen}
          options={[
            ['', ''],
            ...forms.map((form) => {
              const { id = '', title, name } = form;
              return [id, translationOf(form, 'title', locale) ?? title ?? name ?? labels.formUntitled] as const;
            }),
          ]}
          onChange={setChosen}
        />
      )}
      {props.isTruncated && <p className="ck-more">{labels.incompleteList(forms.length)}</p>}
      <div className="ck-actions ck-form-choice">
        <button type="submit" className="ck-button" data-kind="primary" disabled={chosen === ''}>
          {labels.open}
        </button>
        <button type="button" className="ck-button" onClick={onCancel}>
          {labels.cancel}
        </button>
      </div>
    </form>
  );
}
