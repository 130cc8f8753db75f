import type { Questionnaire, QuestionnaireItem } from '@clinikit/client/fhir';
import type { FormsLabels } from '../../provider/messages/formsLabels.ts';
import { type Answer, type Items, isAnswered, itemsOf } from './answers.ts';
import { isListGone } from './choices.ts';
import { type Holds, isEnabled, type Scope } from './enablement.ts';
import { expressionOf, extensionOf, isHidden } from './extensions.ts';

/** What is to be corrected, and at which input. */
export interface FormProblem {
  /** Of the question within the form: link ids with the number of each repetition. */
  readonly place: string;
  readonly text: string;
}

/** Names the place of one item within its group. */
export const placeOf = (above: string, linkId: string, number = 0): string =>
  `${above}${above && '/'}${linkId.replaceAll(/[^\w.-]/g, '_')}${number > 0 ? `~${number}` : ''}`;

interface Rules {
  readonly form: Questionnaire;
  readonly labels: FormsLabels;
  readonly locale: string;
  /** Texts that are none of the question's type, by place. */
  readonly drafts: ReadonlyMap<string, string>;
}

/**
 * Everything that is wrong in what is asked for.
 *
 * @param scopes the form and its groups, the innermost first, without what is not asked for
 */
export function problemsIn(
  scopes: readonly Scope[],
  rules: Rules & { readonly holds: Holds },
  above = '',
): FormProblem[] {
  const { definition = [], items = [] } = scopes[0] ?? {};
  return definition.flatMap((item) => {
    if (item.type === 'display' || isHidden(item) || !isEnabled(item, scopes, rules.holds)) return [];
    const mine = itemsOf(items, item.linkId);
    const below = (own: Items | undefined, number: number) =>
      problemsIn(
        [{ definition: item.item ?? [], items: own ?? [] }, ...scopes],
        rules,
        placeOf(above, item.linkId, number),
      );
    if (item.type === 'group') {
      const whole = mine.length > 0 ? mine : [{ linkId: item.linkId, item: [] }];
      return whole.flatMap((one, number) => below(one.item, number));
    }
    const place = placeOf(above, item.linkId);
    const answers = (mine[0]?.answer ?? []).filter(isAnswered);
    const own = problemOf(item, answers, { ...rules, place });
    return [
      ...(own === undefined ? [] : [{ place, text: own }]),
      ...answers.flatMap((answer, number) => below(answer.item, number)),
    ];
  });
}

function problemOf(
  item: QuestionnaireItem,
  answers: readonly Answer[],
  { form, labels, locale, drafts, place }: Rules & { place: string },
): string | undefined {
  const isDraft = [...drafts.keys()].some((key) => key === place || key.startsWith(`${place}#`));
  if (isDraft) return draftProblem(item, labels, locale);
  if (answers.length === 0) {
    return item.required && expressionOf(item, 'calculatedExpression') === undefined && !isListGone(item, form)
      ? labels.answerMissing(item.text ?? item.linkId)
      : undefined;
  }
  const [least, most] = [extensionOf(item, 'minOccurs')?.valueInteger, extensionOf(item, 'maxOccurs')?.valueInteger];
  if (least !== undefined && answers.length < least) return labels.tooFew(least);
  if (most !== undefined && answers.length > most) return labels.tooMany(most);
  for (const answer of answers) {
    const problem = textProblem(item, answer, labels) ?? numberProblem(item, answer, { labels, locale });
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** An example of a date as the reader's language writes it. */
const exampleOf = (locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date('1984-02-29T10:15:00Z'));

function draftProblem({ type }: QuestionnaireItem, labels: FormsLabels, locale: string): string {
  if (type === 'integer') return labels.notWhole;
  if (type === 'decimal' || type === 'quantity') return labels.notNumber;
  if (type === 'url') return labels.notUrl;
  return labels.notDate(exampleOf(locale, { year: 'numeric', month: '2-digit', day: '2-digit' }));
}

function textProblem(item: QuestionnaireItem, answer: Answer, labels: FormsLabels): string | undefined {
  const text = answer.valueString ?? answer.valueUri;
  if (text === undefined) return undefined;
  const [least, form] = [extensionOf(item, 'minLength')?.valueInteger, extensionOf(item, 'regex')?.valueString];
  if (item.maxLength !== undefined && [...text].length > item.maxLength) return labels.tooLong(item.maxLength);
  if (least !== undefined && [...text].length < least) return labels.tooShort(least);
  if (form !== undefined && !fits(text, form)) {
    return labels.wrongForm(extensionOf(item, 'entryFormat')?.valueString ?? form);
  }
  return undefined;
}

/** A form that no program can read judges nobody. */
function fits(text: string, form: string): boolean {
  try {
    return new RegExp(`^(?:${form})$`, 'u').test(text);
  } catch {
    return true;
  }
}

function numberProblem(
  item: QuestionnaireItem,
  answer: Answer,
  { labels, locale }: { labels: FormsLabels; locale: string },
): string | undefined {
  const value = answer.valueInteger ?? answer.valueDecimal ?? answer.valueQuantity?.value ?? answer.valueDate;
  if (value === undefined) return undefined;
  const [least, most] = (['minValue', 'maxValue'] as const).map((name) => {
    const limit = extensionOf(item, name);
    return limit?.valueInteger ?? limit?.valueDecimal ?? limit?.valueQuantity?.value ?? limit?.valueDate;
  });
  const say = (limit: string | number) =>
    typeof limit === 'number' ? new Intl.NumberFormat(locale).format(limit) : limit;
  if (least !== undefined && typeof least === typeof value && value < least) return labels.tooSmall(say(least));
  if (most !== undefined && typeof most === typeof value && value > most) return labels.tooLarge(say(most));
  const places = extensionOf(item, 'maxDecimalPlaces')?.valueInteger;
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  return places !== undefined && decimals > places ? labels.tooManyDecimals(places) : undefined;
}
