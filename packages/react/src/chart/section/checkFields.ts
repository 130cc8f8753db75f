import { readTypedDate, typedDate } from '../../recordEditor/typedDate.ts';
import type { FieldValues, KindField } from '../kinds/recordKind.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

/** What is wrong with a form, by field. */
export type FieldProblems<Field extends string> = Partial<Record<Field, string>>;

/** A date that everybody takes for an example. */
export const exampleDate = (locale: string): string => typedDate('1984-02-29', locale);

/** A value as it is typed: dates as the locale writes them. */
export const typedValue = <Field extends string>(field: KindField<Field>, value: string, locale: string): string =>
  field.kind === 'date' ? typedDate(value, locale) : value;

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
 * What was typed, tidied, and what is to be corrected. Dates are those of FHIR afterwards.
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
      if (kind === 'number' && text !== '' && !/^-?\d+([.,]\d+)?$/.test(text)) problems[name] = labels.numberWrong;
    }
    if (field.isRequired && tidied[name] === '') {
      problems[name] = kind === 'date' ? labels.dateWrong(exampleDate(locale)) : labels.textMissing;
    }
  }
  return { values: tidied, problems };
}
