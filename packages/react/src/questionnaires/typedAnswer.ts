import type { QuestionnaireItem } from '@clinikit/client/fhir';
import { readTypedDate, typedDate } from '../recordEditor/typedDate.ts';
import { readTypedNumber, typedNumber } from '../recordEditor/typedNumber.ts';
import type { Answer } from './model/answers.ts';
import { unitOf } from './model/calculate.ts';

type Type = QuestionnaireItem['type'];

const writeNumber = (value: number | undefined, locale: string): string =>
  value === undefined ? '' : typedNumber(value, locale);

/** What was typed as an answer; undefined where it is none of the question's type. */
export function readAnswer(item: QuestionnaireItem, text: string, locale: string): Answer | undefined {
  const { type } = item;
  if (type === 'integer' || type === 'decimal' || type === 'quantity') {
    const value = readTypedNumber(text, locale);
    if (value === undefined || (type === 'integer' && !Number.isInteger(value))) return undefined;
    if (type === 'integer') return { valueInteger: value };
    return type === 'decimal' ? { valueDecimal: value } : { valueQuantity: { value, ...unitOf(item) } };
  }
  if (type === 'date') {
    const valueDate = readTypedDate(text, locale);
    return valueDate === undefined ? undefined : { valueDate };
  }
  if (type === 'dateTime') {
    const instant = new Date(text);
    return Number.isNaN(instant.getTime()) ? undefined : { valueDateTime: instant.toISOString() };
  }
  if (type === 'time') return /^\d\d:\d\d$/.test(text) ? { valueTime: `${text}:00` } : undefined;
  if (type === 'url') return URL.canParse(text.trim()) ? { valueUri: text.trim() } : undefined;
  if (type === 'reference') return { valueReference: { display: text } };
  return { valueString: text };
}

/** An answer as it is typed. */
export function writeAnswer(type: Type, answer: Answer | undefined, locale: string): string {
  if (!answer) return '';
  const { valueDate, valueDateTime, valueTime, valueQuantity } = answer;
  if (type === 'integer') return writeNumber(answer.valueInteger, locale);
  if (type === 'decimal') return writeNumber(answer.valueDecimal, locale);
  if (type === 'quantity') return writeNumber(valueQuantity?.value, locale);
  if (type === 'date') return valueDate === undefined ? '' : typedDate(valueDate, locale);
  if (type === 'dateTime') return valueDateTime === undefined ? '' : localTime(valueDateTime);
  if (type === 'time') return valueTime?.slice(0, 5) ?? '';
  if (type === 'reference') return answer.valueReference?.display ?? answer.valueReference?.reference ?? '';
  return answer.valueString ?? answer.valueUri ?? '';
}

/** An instant on the reader's clock, as a field for a date and a time takes it. */
function localTime(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
