import type { Annotation, CodeableConcept, Period } from '@clinikit/client/fhir';
import { formatInstant, formatLocalDate } from '../../provider/dates.ts';
import type { RecordsLabels } from '../../provider/messages/recordsLabels.ts';
import type { KindContext } from './recordKind.ts';

/** A concept of one code. */
export const coded = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

/** The first code of a concept. */
export const codeOf = (concept: CodeableConcept | undefined): string | undefined => concept?.coding?.[0]?.code;

/** Whether one of the codes of a concept is among these. */
export const hasCode = (concept: CodeableConcept | undefined, codes: readonly string[]): boolean =>
  (concept?.coding ?? []).some(({ code }) => code !== undefined && codes.includes(code));

/**
 * A concept with another text. Codes stay while the text does: beside other words they would say something that nobody has
 * chosen.
 */
export function withText(
  concept: CodeableConcept | undefined,
  { text, shown }: { readonly text: string; readonly shown: string },
): CodeableConcept | undefined {
  if (text === shown) return concept;
  return text === '' ? undefined : { text };
}

/** A code in words, or as it is. */
export const valueText = (words: RecordsLabels, code: string): string =>
  new Map(Object.entries(words.values)).get(code) ?? code;

/** A date or an instant in words. An instant has its zone, and is shown on the clinic's clock. */
export function dateText(text: string, { locale, timeZone }: Pick<KindContext, 'locale' | 'timeZone'>): string {
  return /T.*(Z|[+-]\d\d:\d\d)$/.test(text) ? formatInstant(text, locale, timeZone) : formatLocalDate(text, locale);
}

/** From when to when, in words, as far as it is known. */
export function periodTexts({ start, end }: Period, context: KindContext): string[] {
  return [
    ...(start === undefined ? [] : [context.words.since(dateText(start, context))]),
    ...(end === undefined ? [] : [context.words.until(dateText(end, context))]),
  ];
}

/** The texts that there are. */
export const present = (...texts: readonly (string | undefined | false)[]): string[] =>
  texts.flatMap((text) => (text ? [text] : []));

/** Notes with another first one; those of others stay. */
export function withNote(notes: readonly Annotation[] | undefined, text: string): Annotation[] | undefined {
  const [first, ...others] = notes ?? [];
  const kept = text === '' ? others : [{ ...first, text }, ...others];
  return kept.length > 0 ? kept : undefined;
}
