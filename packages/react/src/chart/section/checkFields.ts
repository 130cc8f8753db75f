import { readTypedDate, typedDate } from '../../recordEditor/typedDate.ts';
import { readTypedNumber, typedNumber } from '../../recordEditor/typedNumber.ts';
import type { FieldValues, KindField } from '../kinds/recordKind.ts';
import type { RecordsWords } from './useRecordsLabels.ts';
import { instantAt, wallTime } from './wallTime.ts';

/** What is wrong with a form, by field. */
export type FieldProblems<Field extends string> = Partial<Record<Field, string>>;

/** A date that everybody takes for an example. */
export const exampleDate = (locale: string): string => typedDate('1984-02-29', locale);

/** A value as it is typed: dates and numbers as the locale writes them. */
export const typedValue = <Field extends string>(field: KindField<Field>, value: string, locale: string): string =>
  field.kind === 'date'
    ? typedDate(value, locale)
    : field.kind === 'instant'
      ? wallTime(value, field.timeZone)
      : isNumeric(field) && isNumber(value)
        ? typedNumber(Number(value), locale)
        : field.kind === 'numberOrText'
          ? typedLimit(value, locale)
          : value;

/** A number behind a sign, as `< 0.5`. */
const limit = /^([<>]=?)\s*(\S.*)$/;

function typedLimit(value: string, locale: string): string {
  const [, sign, number = ''] = limit.exec(value) ?? [];
  return sign !== undefined && isNumber(number) ? `${sign} ${typedNumber(Number(number), locale)}` : value;
}

const isNumeric = <Field extends string>({ kind }: KindField<Field>): boolean =>
  kind === 'number' || kind === 'numberOrText';
const isNumber = (value: string): boolean => value !== '' && Number.isFinite(Number(value));
/** Nothing but what numbers are made of. */
const looksLikeNumber = (text: string): boolean => /^[-+]?[\d.,\s]*\d[\d.,\s]*$/.test(text);

/** By how much two clocks may differ. */
export const clockSlackMs = 60_000;

/** The values of a form as they are typed. */
export function typedValues<Field extends string>(
  fields: readonly KindField<Field>[],
  values: FieldValues<Field>,
  locale: string,
): FieldValues<Field> {
  const typed: Record<Field, string> = { ...values };
  for (const field of fields) typed[field.name] = typedValue(field, values[field.name], locale);
  return typed;
}

/**
 * What was typed, tidied, and what is to be corrected. Dates and numbers are those of FHIR afterwards.
 *
 * @param shown what the form showed: what nobody has touched is not judged and not written anew.
 */
export function checkFields<Field extends string>(
  fields: readonly KindField<Field>[],
  values: FieldValues<Field>,
  { shown, locale, labels, today }: { shown: FieldValues<Field>; locale: string; labels: RecordsWords; today: string },
): { readonly values: FieldValues<Field>; readonly problems: FieldProblems<Field> } {
  const tidied: Record<Field, string> = { ...values };
  const problems: FieldProblems<Field> = {};
  for (const field of fields) {
    const { name, kind } = field;
    const typed = values[name];
    if (typed === typedValue(field, shown[name], locale)) {
      tidied[name] = shown[name];
    } else {
      const text = kind === 'long' ? typed.trim() : typed.trim().replaceAll(/\s+/g, ' ');
      const date = kind === 'date' && text !== '' ? readTypedDate(text, locale) : undefined;
      tidied[name] = date ?? text;
      if (kind === 'date' && text !== '' && date === undefined) problems[name] = labels.dateWrong(exampleDate(locale));
      if (date !== undefined && !field.mayLieAhead && date > today) problems[name] = labels.dateAhead;
      if (kind === 'instant') {
        tidied[name] = instantAt(text, field.timeZone) ?? '';
        if (tidied[name] === '') problems[name] = labels.timeMissing;
        else if (Date.parse(tidied[name]) > Date.now() + clockSlackMs) problems[name] = labels.dateAhead;
      }
      if (isNumeric(field) && text !== '') {
        const [, sign, behind = ''] = (kind === 'numberOrText' && limit.exec(text)) || [];
        const number = readTypedNumber(sign === undefined ? text : behind, locale);
        if (number !== undefined) tidied[name] = sign === undefined ? String(number) : `${sign} ${number}`;
        else if (kind === 'number' || looksLikeNumber(sign === undefined ? text : behind))
          problems[name] = labels.numberWrong;
      }
    }
    if (field.isRequired && tidied[name] === '') {
      problems[name] ??=
        kind === 'date'
          ? labels.dateWrong(exampleDate(locale))
          : kind === 'number'
            ? labels.numberWrong
            : labels.textMissing;
    }
  }
  return { values: tidied, problems };
}
