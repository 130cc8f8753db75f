import type { Coding, QuestionnaireItem, QuestionnaireResponseItem } from '@clinikit/client/fhir';
import { type Answer, type Items, itemsOf, withItemsOf } from './answers.ts';
import { expressionOf, extensionOf, extensionsOf } from './extensions.ts';

/** The values of an expression in the form as it is now. */
export type Evaluate = (expression: string, items: Items) => unknown[];

/** A form to begin with: initial values, and those of initial expressions. */
export function initialItems(
  definition: readonly QuestionnaireItem[],
  evaluate: Evaluate,
): QuestionnaireResponseItem[] {
  return definition.flatMap((item): QuestionnaireResponseItem[] => {
    const { linkId, type } = item;
    const below = initialItems(item.item ?? [], evaluate);
    if (type === 'display') return [];
    if (type === 'group') return [{ linkId, item: below }];
    const expression = expressionOf(item, 'initialExpression');
    const answers = expression === undefined ? fixedAnswers(item) : answersOf(item, evaluate(expression, []));
    return answers.length === 0
      ? []
      : [{ linkId, answer: answers.map((one) => ({ ...one, ...(below.length > 0 && { item: below }) })) }];
  });
}

function fixedAnswers({ initial = [], answerOption = [] }: QuestionnaireItem): Answer[] {
  if (initial.length > 0) return [...initial];
  return answerOption
    .filter(({ initialSelected }) => initialSelected)
    .map(({ initialSelected: _selected, extension: _extension, ...value }) => value);
}

/** Writes what is calculated. One sum may stand in another. */
export function calculated(definition: readonly QuestionnaireItem[], items: Items, evaluate: Evaluate): Items {
  let current = items;
  for (let round = 0; round < mostRounds; round += 1) {
    const root = current;
    const next = calculatedOnce(definition, root, (expression) => evaluate(expression, root));
    if (JSON.stringify(next) === JSON.stringify(current)) return next;
    current = next;
  }
  return current;
}

const mostRounds = 6;

function calculatedOnce(
  definition: readonly QuestionnaireItem[],
  items: Items,
  evaluate: (expression: string) => unknown[],
): QuestionnaireResponseItem[] {
  const order = definition.map(({ linkId }) => linkId);
  let result = [...items];
  for (const item of definition) {
    const { linkId } = item;
    const expression = expressionOf(item, 'calculatedExpression');
    if (expression !== undefined) {
      const answer = answersOf(item, evaluate(expression));
      result = withItemsOf(result, linkId, { next: answer.length > 0 ? [{ linkId, answer }] : [], order });
      continue;
    }
    const children = item.item ?? [];
    if (children.length === 0) continue;
    const known = itemsOf(result, linkId);
    const whole = known.length > 0 || item.type !== 'group' ? known : [{ linkId, item: [] }];
    const next = whole.map((one) => ({
      ...one,
      ...(item.type === 'group' && { item: calculatedOnce(children, one.item ?? [], evaluate) }),
      ...(one.answer && {
        answer: one.answer.map((answer) => ({
          ...answer,
          item: calculatedOnce(children, answer.item ?? [], evaluate),
        })),
      }),
    }));
    result = withItemsOf(result, linkId, { next, order });
  }
  return result;
}

/** What an expression gave, as answers of the question's type; what does not fit is no answer. */
function answersOf(item: QuestionnaireItem, values: readonly unknown[]): Answer[] {
  const wanted = item.repeats ? values : values.slice(0, 1);
  return wanted.flatMap((value) => {
    const answer = answerOf(item, value);
    return answer === undefined ? [] : [answer];
  });
}

function answerOf(item: QuestionnaireItem, value: unknown): Answer | undefined {
  const { type } = item;
  if (typeof value === 'boolean') return type === 'boolean' ? { valueBoolean: value } : undefined;
  if (typeof value === 'number') {
    if (type === 'integer') return Number.isInteger(value) ? { valueInteger: value } : undefined;
    if (type === 'decimal') return { valueDecimal: value };
    return type === 'quantity' ? { valueQuantity: { value, ...unitOf(item) } } : undefined;
  }
  if (isCoding(value)) {
    const { system, code, display } = value;
    return type === 'choice' || type === 'open-choice' ? { valueCoding: { system, code, display } } : undefined;
  }
  const text = typeof value === 'string' ? value : hasText(value) ? value.toString() : undefined;
  if (text === undefined) return undefined;
  if (type === 'date') return /^\d{4}(-\d\d(-\d\d)?)?/.test(text) ? { valueDate: text.slice(0, 10) } : undefined;
  if (type === 'dateTime') return { valueDateTime: text };
  if (type === 'time') return { valueTime: text };
  if (type === 'url') return { valueUri: text };
  return type === 'string' || type === 'text' ? { valueString: text } : undefined;
}

/** The unit that a quantity has when nobody chooses one. */
export function unitOf(item: QuestionnaireItem): { unit?: string; system?: string; code?: string } {
  const coding = extensionOf(item, 'unit')?.valueCoding ?? extensionsOf(item, 'unitOption')[0]?.valueCoding;
  return coding === undefined ? {} : unitParts(coding);
}

/** A unit as a quantity says it. */
export function unitParts({ system, code, display }: Coding): { unit?: string; system?: string; code?: string } {
  const unit = display ?? code;
  return {
    ...(unit !== undefined && { unit }),
    ...(system !== undefined && { system }),
    ...(code !== undefined && { code }),
  };
}

const isCoding = (value: unknown): value is Coding =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string';

/** Dates of FHIRPath are objects that say themselves. */
const hasText = (value: unknown): value is { toString: () => string } =>
  typeof value === 'object' && value !== null && value.toString !== Object.prototype.toString;
