import type { QuestionnaireItem } from '@clinikit/client/fhir';
import type { FormsLabels } from '../../provider/messages/formsLabels.ts';
import { writeAnswer } from '../typedAnswer.ts';
import { type Answer, type Items, isAnswered, itemsOf } from './answers.ts';
import { answerText } from './choices.ts';

interface Said {
  readonly labels: FormsLabels;
  readonly locale: string;
}

/** An answer in words. */
export function saidAnswer(item: QuestionnaireItem, answer: Answer, { labels, locale }: Said): string {
  if (answer.valueBoolean !== undefined) return answer.valueBoolean ? labels.answerYes : labels.answerNo;
  if (answer.valueAttachment) return answer.valueAttachment.title ?? answer.valueAttachment.contentType ?? '';
  const written = writeAnswer(item.type, answer, locale) || answerText(answer);
  const unit = answer.valueQuantity?.unit ?? answer.valueQuantity?.code;
  return unit === undefined ? written : `${written} ${unit}`;
}

/** Everything that was answered to one item and below it, in one line: for two versions beside each other. */
export function saidItem(item: QuestionnaireItem, items: Items, said: Said): string {
  return itemsOf(items, item.linkId)
    .flatMap((one) => [
      ...(one.answer ?? []).filter(isAnswered).map((answer) => saidAnswer(item, answer, said)),
      ...(item.item ?? []).flatMap((below) => {
        const within = [...(one.item ?? []), ...(one.answer ?? []).flatMap((answer) => answer.item ?? [])];
        const text = saidItem(below, within, said);
        return text === '' ? [] : [`${below.text ?? below.linkId}: ${text}`];
      }),
    ])
    .join('; ');
}

/** Every item of a form in words, by its link id. */
export const saidItems = (
  definition: readonly QuestionnaireItem[],
  items: Items,
  said: Said,
): Readonly<Record<string, string>> =>
  Object.fromEntries(definition.map((item) => [item.linkId, saidItem(item, items, said)]));
