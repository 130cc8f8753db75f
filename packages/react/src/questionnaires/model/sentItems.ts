import type { QuestionnaireItem, QuestionnaireResponseItem } from '@clinikit/client/fhir';
import { type Items, isAnswered, itemsOf } from './answers.ts';

/** What is sent: nothing that says nothing, and each question with its words. */
export function sentItems(definition: readonly QuestionnaireItem[], items: Items): QuestionnaireResponseItem[] {
  return definition.flatMap((item) =>
    itemsOf(items, item.linkId).flatMap((one): QuestionnaireResponseItem[] => {
      const children = item.item ?? [];
      const answer = (one.answer ?? []).filter(isAnswered).map(({ item: below, ...value }) => {
        const sent = sentItems(children, below ?? []);
        return sent.length > 0 ? { ...value, item: sent } : value;
      });
      const within = sentItems(children, one.item ?? []);
      if (answer.length === 0 && within.length === 0) return [];
      return [
        {
          linkId: item.linkId,
          ...(item.text !== undefined && { text: item.text }),
          ...(answer.length > 0 && { answer }),
          ...(within.length > 0 && { item: within }),
        },
      ];
    }),
  );
}
