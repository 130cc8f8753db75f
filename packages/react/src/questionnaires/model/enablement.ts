import type { QuestionnaireEnableWhen, QuestionnaireItem, QuestionnaireResponseItem } from '@clinikit/client/fhir';
import { type Answer, type Items, isAnswered, itemsOf } from './answers.ts';
import { expressionOf } from './extensions.ts';

/** Where an item stands: its own group first, then the groups around it. */
export interface Scope {
  readonly definition: readonly QuestionnaireItem[];
  readonly items: Items;
}

/** Whether a FHIRPath expression holds at a place. */
export type Holds = (expression: string, items: Items) => boolean;

const defines = (definition: readonly QuestionnaireItem[], linkId: string): boolean =>
  definition.some((item) => item.linkId === linkId || defines(item.item ?? [], linkId));

/** All answers to a question, within groups and below other answers. */
const answersTo = (items: Items, linkId: string): Answer[] =>
  items.flatMap((one) => [
    ...(one.linkId === linkId ? (one.answer ?? []).filter(isAnswered) : []),
    ...answersTo(one.item ?? [], linkId),
    ...(one.answer ?? []).flatMap((answer) => answersTo(answer.item ?? [], linkId)),
  ]);

/**
 * Whether an item is asked for. A condition looks at the nearest question of its id: in a group that repeats that is the one
 * of the same repetition.
 */
export function isEnabled(item: QuestionnaireItem, scopes: readonly Scope[], holds: Holds): boolean {
  const expression = expressionOf(item, 'enableWhenExpression');
  if (expression !== undefined && !holds(expression, scopes[0]?.items ?? [])) return false;
  const { enableWhen = [], enableBehavior } = item;
  if (enableWhen.length === 0) return true;
  const isFulfilled = (condition: QuestionnaireEnableWhen) => {
    const scope = scopes.find(({ definition }) => defines(definition, condition.question));
    return fulfills(condition, answersTo(scope?.items ?? [], condition.question));
  };
  return enableBehavior === 'any' ? enableWhen.some(isFulfilled) : enableWhen.every(isFulfilled);
}

function fulfills(condition: QuestionnaireEnableWhen, answers: readonly Answer[]): boolean {
  const { operator } = condition;
  if (operator === 'exists') return answers.length > 0 === (condition.answerBoolean ?? true);
  if (operator === '!=') return answers.length > 0 && !answers.some((answer) => compare(answer, condition) === 0);
  return answers.some((answer) => {
    const order = compare(answer, condition);
    if (order === undefined) return false;
    if (operator === '=') return order === 0;
    if (operator === '>') return order > 0;
    if (operator === '<') return order < 0;
    return operator === '>=' ? order >= 0 : order <= 0;
  });
}

/** Below, at or above zero; undefined for what cannot be compared. */
function compare(answer: Answer, condition: QuestionnaireEnableWhen): number | undefined {
  const { answerCoding, answerQuantity, answerReference } = condition;
  if (answerCoding) {
    const given = answer.valueCoding;
    if (!given) return undefined;
    const isSame = given.code === answerCoding.code && (given.system ?? '') === (answerCoding.system ?? '');
    return isSame ? 0 : Number.NaN;
  }
  if (answerQuantity) {
    const given = answer.valueQuantity;
    const isSameUnit = (given?.code ?? given?.unit) === (answerQuantity.code ?? answerQuantity.unit);
    return isSameUnit ? order(given?.value, answerQuantity.value) : undefined;
  }
  if (answerReference) return answer.valueReference?.reference === answerReference.reference ? 0 : Number.NaN;
  if (condition.answerBoolean !== undefined) return order(Number(answer.valueBoolean), Number(condition.answerBoolean));
  const number = condition.answerDecimal ?? condition.answerInteger;
  if (number !== undefined) return order(answer.valueDecimal ?? answer.valueInteger, number);
  const text = condition.answerDate ?? condition.answerDateTime ?? condition.answerTime ?? condition.answerString;
  const given = answer.valueDate ?? answer.valueDateTime ?? answer.valueTime ?? answer.valueString ?? answer.valueUri;
  return order(given ?? answer.valueCoding?.display, text);
}

function order<Value extends string | number>(one: Value | undefined, other: Value | undefined): number | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one === other ? 0 : one > other ? 1 : one < other ? -1 : undefined;
}

/** What was answered without the answers to what is not asked for. Such an answer enables nothing either. */
export function enabledItems(definition: readonly QuestionnaireItem[], items: Items, holds: Holds): Items {
  let current = items;
  // One item may depend on another that depends on a third.
  for (let round = 0; round < mostRounds; round += 1) {
    const next = pruned(items, [{ definition, items: current }], holds);
    if (JSON.stringify(next) === JSON.stringify(current)) return next;
    current = next;
  }
  return current;
}

const mostRounds = 12;

/** @param scopes what conditions are asked of, the innermost first; its items stand in the order of `items` */
function pruned(items: Items, scopes: readonly Scope[], holds: Holds): QuestionnaireResponseItem[] {
  const [inner] = scopes;
  return (inner?.definition ?? []).flatMap((item) => {
    if (!isEnabled(item, scopes, holds)) return [];
    const counted = itemsOf(inner?.items ?? [], item.linkId);
    return itemsOf(items, item.linkId).map((one, place) => {
      const definition = item.item ?? [];
      const below = (own: Items, known: Items | undefined) =>
        pruned(own, [{ definition, items: known ?? own }, ...scopes], holds);
      const its = counted[place];
      return {
        ...one,
        ...(one.item && { item: below(one.item, its?.item) }),
        ...(one.answer && {
          answer: one.answer.map((answer, at) =>
            answer.item ? { ...answer, item: below(answer.item, its?.answer?.[at]?.item) } : answer,
          ),
        }),
      };
    });
  });
}
