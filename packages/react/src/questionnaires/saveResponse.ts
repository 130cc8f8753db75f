import { type ClinicClient, isClientError, type Questionnaire, type QuestionnaireResponse } from '@clinikit/client';
import { changesBetween, type FieldChange } from '../recordEditor/changes.ts';
import type { Items } from './model/answers.ts';
import { saidItems } from './model/responseText.ts';
import type { FormsWords } from './useFormsLabels.ts';

/** What somebody wants to save. */
export interface ResponseSaving {
  /** The answers as they were when the form was opened; without an id for new ones. */
  readonly base: QuestionnaireResponse;
  readonly draft: QuestionnaireResponse;
}

/** What came of it. */
export type ResponseSaved =
  | { readonly outcome: 'saved'; readonly response: QuestionnaireResponse }
  /** Somebody else has saved meanwhile; by the items of the form's first level. */
  | {
      readonly outcome: 'changed';
      readonly theirs: QuestionnaireResponse;
      readonly draft: QuestionnaireResponse;
      readonly changes: readonly FieldChange<string>[];
    };

/** Writes new answers, or the version that was edited and no other. @throws ClientError */
export async function saveResponse(
  clinic: ClinicClient,
  { base, draft }: ResponseSaving,
  { form, labels, locale }: { form: Questionnaire; labels: FormsWords; locale: string },
): Promise<ResponseSaved> {
  if (base.id === undefined) {
    return { outcome: 'saved', response: await clinic.fhir.create('QuestionnaireResponse', draft) };
  }
  try {
    return { outcome: 'saved', response: await clinic.fhir.update('QuestionnaireResponse', draft) };
  } catch (error) {
    if (!isClientError(error) || error.status !== 412) throw error;
    const theirs = await clinic.fhir.read('QuestionnaireResponse', base.id);
    const definition = form.item ?? [];
    const said = (items: Items = []) => saidItems(definition, items, { labels, locale });
    const changes = changesBetween(
      definition.map(({ linkId }) => linkId),
      { shown: said(base.item), mine: said(draft.item), theirs: said(theirs.item) },
    );
    return { outcome: 'changed', theirs, draft, changes };
  }
}

/** The answers that were chosen, item by item, over the version that is there now. */
export function chosenResponse(
  { theirs, draft, changes }: Extract<ResponseSaved, { outcome: 'changed' }>,
  { form, isMine }: { form: Questionnaire; isMine: (linkId: string) => boolean },
): QuestionnaireResponse {
  const differs = new Set(changes.map(({ field }) => field));
  const item = (form.item ?? []).flatMap(({ linkId }) => {
    const from = differs.has(linkId) && !isMine(linkId) ? theirs : draft;
    return (from.item ?? []).filter((one) => one.linkId === linkId);
  });
  return { ...theirs, status: draft.status, authored: draft.authored, author: draft.author, item };
}
