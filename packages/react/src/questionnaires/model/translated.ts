import type { Questionnaire } from '@clinikit/client/fhir';

/** @source https://hl7.org/fhir/R4/extension-translation.html */
const translationUrl = 'http://hl7.org/fhir/StructureDefinition/translation';

/** What is shown and never stored as an answer by itself. */
const shownElements: ReadonlySet<string> = new Set(['title', 'description', 'text', 'prefix', 'display']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The languages that will do for one, the closest first: `pl-PL`, `pl`. */
const languagesOf = (locale: string): string[] => {
  const [base = ''] = locale.split('-');
  return [...new Set([locale, base])].map((one) => one.toLowerCase());
};

/**
 * A text of an element in a language: as the extension `translation` of its shadow (`_text`) says it, or the `designation`
 * of a concept in a value set; undefined where it has none.
 */
export function translationOf(holder: object, element: string, locale: string): string | undefined {
  const parts = new Map<string, unknown>(Object.entries(holder));
  const shadow = parts.get(`_${element}`);
  const said = new Map<string, string>();
  for (const one of listOf(isObject(shadow) ? shadow['extension'] : undefined)) {
    if (!isObject(one) || one['url'] !== translationUrl) continue;
    const own = listOf(one['extension']).filter(isObject);
    const language = own.find(({ url }) => url === 'lang')?.['valueCode'];
    const content = own.find(({ url }) => url === 'content');
    const text = content?.['valueString'] ?? content?.['valueMarkdown'];
    if (typeof language === 'string' && typeof text === 'string') said.set(language.toLowerCase(), text);
  }
  for (const one of element === 'display' ? listOf(parts.get('designation')).filter(isObject) : []) {
    const { language, value } = one;
    if (typeof language === 'string' && typeof value === 'string' && !said.has(language.toLowerCase())) {
      said.set(language.toLowerCase(), value);
    }
  }
  return languagesOf(locale).flatMap((language) => said.get(language) ?? [])[0];
}

/** A form in a language, as far as it is translated. What is stored as an answer stays what it is; its words change. */
export function translatedForm(form: Questionnaire, locale: string): Questionnaire {
  return { ...form, ...translatedParts(form, locale) };
}

function translatedParts(value: object, locale: string): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const own = shownElements.has(name) && typeof part === 'string' ? translationOf(value, name, locale) : undefined;
    parts[name] = own ?? translatedPart(part, locale);
  }
  return parts;
}

function translatedPart(part: unknown, locale: string): unknown {
  if (Array.isArray(part)) return part.map((one) => translatedPart(one, locale));
  return isObject(part) ? translatedParts(part, locale) : part;
}
