import type {
  Coding,
  QuestionnaireItem,
  QuestionnaireResponseAnswer,
  QuestionnaireResponseItem,
} from '@clinikit/client/fhir';
import { extensionOf } from './extensions.ts';

/** An answer, without what stands below it. */
export type Answer = QuestionnaireResponseAnswer;
/** What was answered within one group, or under one answer. */
export type Items = readonly QuestionnaireResponseItem[];

/** Whether something was answered. */
export const isAnswered = ({ item: _item, ...value }: Answer): boolean =>
  Object.values(value).some((part) => part !== undefined && part !== '');

/** Those of one question or group. */
export const itemsOf = (items: Items, linkId: string): QuestionnaireResponseItem[] =>
  items.filter((one) => one.linkId === linkId);

/** Everything within, with others of one question or group; in the order of the form. */
export function withItemsOf(
  items: Items,
  linkId: string,
  { next, order }: { readonly next: Items; readonly order: readonly string[] },
): QuestionnaireResponseItem[] {
  const place = (one: QuestionnaireResponseItem) => order.indexOf(one.linkId);
  return [...items.filter((one) => one.linkId !== linkId), ...next].toSorted((a, b) => place(a) - place(b));
}

/** One choice of a question, as an answer; its score goes with it, for the sums of a form. */
export function optionAnswer(option: NonNullable<QuestionnaireItem['answerOption']>[number]): Answer {
  const { valueCoding, valueInteger, valueDate, valueTime, valueString, valueReference } = option;
  if (valueCoding) return { valueCoding: withScore(valueCoding, option) };
  if (valueInteger !== undefined) return { valueInteger };
  if (valueDate !== undefined) return { valueDate };
  if (valueTime !== undefined) return { valueTime };
  if (valueString !== undefined) return { valueString };
  return valueReference ? { valueReference } : {};
}

function withScore(coding: Coding, option: Parameters<typeof extensionOf>[0]): Coding {
  const score = extensionOf(option, 'ordinalValue');
  if (!score || 'extension' in coding) return coding;
  return { ...coding, extension: [score] };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether two answers are the same one; a code is the same in whatever words. */
export function isSameAnswer({ item: _one, ...one }: Answer, { item: _other, ...other }: Answer): boolean {
  if (one.valueCoding && other.valueCoding) {
    const [{ system, code, display }, its] = [one.valueCoding, other.valueCoding];
    return code === undefined ? display === its.display : code === its.code && (system ?? '') === (its.system ?? '');
  }
  return same(one, other);
}
