import type { QuestionnaireItem, QuestionnaireResponseItem } from '@clinikit/client/fhir';
import { type Answer, type Items, isSameAnswer, itemsOf, optionAnswer } from './answers.ts';

/** Answers with the scores of the choices that they are: those of other programs come without, and a sum would leave them out. */
export function withScores(definition: readonly QuestionnaireItem[], items: Items): QuestionnaireResponseItem[] {
  return definition.flatMap((item) => {
    const below = (own: Items) => withScores(item.item ?? [], own);
    return itemsOf(items, item.linkId).map((one) => ({
      ...one,
      ...(one.item && { item: below(one.item) }),
      ...(one.answer && {
        answer: one.answer.map((answer) => ({
          ...scored(item, answer),
          ...(answer.item && { item: below(answer.item) }),
        })),
      }),
    }));
  });
}

function scored({ answerOption = [] }: QuestionnaireItem, answer: Answer): Answer {
  if (!answer.valueCoding) return answer;
  const chosen = answerOption.map(optionAnswer).find((option) => isSameAnswer(option, answer));
  const extension = chosen?.valueCoding?.['extension'];
  return extension === undefined || 'extension' in answer.valueCoding
    ? answer
    : { ...answer, valueCoding: { ...answer.valueCoding, extension } };
}
