import { Coding, type Questionnaire, type QuestionnaireItem } from '@clinikit/client/fhir';
import { type Answer, optionAnswer } from './answers.ts';
import { translationOf } from './translated.ts';

/** One choice of a question. */
export interface Choice {
  readonly answer: Answer;
  /** In words. */
  readonly text: string;
}

/** A choice in words. */
export function answerText(answer: Answer): string {
  const { valueCoding, valueReference } = answer;
  if (valueCoding) return valueCoding.display ?? valueCoding.code ?? '';
  if (valueReference) return valueReference.display ?? valueReference.reference ?? '';
  const value = answer.valueString ?? answer.valueInteger ?? answer.valueDate ?? answer.valueTime ?? answer.valueUri;
  return value === undefined ? '' : String(value);
}

/** The choices of a question; undefined where they stand in a value set that is not in the form. */
export function choicesOf(
  item: QuestionnaireItem,
  form: Questionnaire,
  locale?: string,
): readonly Choice[] | undefined {
  const { answerOption, answerValueSet } = item;
  if (answerOption) {
    return answerOption.map((option) => {
      const answer = optionAnswer(option);
      // Beside a code its words may change; a text is the answer itself, and only shown in other words.
      const said = locale === undefined ? undefined : translationOf(option, 'valueString', locale);
      return { answer, text: said ?? answerText(answer) };
    });
  }
  if (answerValueSet === undefined) return [];
  const codings = containedCodings(form, answerValueSet);
  return codings?.map((valueCoding) => ({
    answer: { valueCoding },
    text: valueCoding.display ?? valueCoding.code ?? '',
  }));
}

/** Whether a question can be answered by nothing: only by a list that is not here. Whatever the form says, nobody must. */
export const isListGone = (item: QuestionnaireItem, form: Questionnaire): boolean =>
  item.type === 'choice' && choicesOf(item, form) === undefined;

/** The codes of a value set that the form carries. */
function containedCodings({ contained = [] }: Questionnaire, address: string): Coding[] | undefined {
  const set = contained.find(
    (one) => one.resourceType === 'ValueSet' && (`#${one.id}` === address || one['url'] === address),
  );
  if (!set) return undefined;
  const expanded = listIn(listIn(set, 'expansion')[0], 'contains');
  if (expanded.length > 0) return expanded.flatMap(codingOf);
  return listIn(listIn(set, 'compose')[0], 'include').flatMap((include) => {
    const system = textIn(include, 'system');
    return listIn(include, 'concept')
      .flatMap(codingOf)
      .map((coding) => ({ ...(system !== undefined && { system }), ...coding }));
  });
}

function codingOf(value: unknown): Coding[] {
  const { data } = Coding.safeParse(value);
  return data ? [data] : [];
}

/** A part of a resource that has no schema here, as a list. */
function listIn(value: unknown, name: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const part = new Map<string, unknown>(Object.entries(value)).get(name);
  return Array.isArray(part) ? part : part === undefined ? [] : [part];
}

function textIn(value: unknown, name: string): string | undefined {
  const [part] = listIn(value, name);
  return typeof part === 'string' ? part : undefined;
}
