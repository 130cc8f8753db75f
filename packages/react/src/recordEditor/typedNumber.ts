/** By which characters a language parts a number. */
function separatorsOf(locale: string): { decimal: string; group: string } {
  const parts = new Intl.NumberFormat(`${locale}-u-nu-latn`, { useGrouping: 'always' }).formatToParts(1_234_567.8);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: of('decimal'), group: of('group') };
}

/**
 * A number as people of a locale type it. A comma that parts thousands in their language is never taken for a decimal one:
 * `1,234` is 1.234 in Polish, and in English nobody knows, so that it is asked again.
 *
 * @returns undefined for what is no number, or could be two.
 */
export function readTypedNumber(text: string, locale: string): number | undefined {
  const { group } = separatorsOf(locale);
  // Spaces part thousands, and nothing else.
  const joined = text.trim().replaceAll(/(?<=\d)[\s\u00a0\u202f](?=\d{3}(\D|$))/g, '');
  if (group.trim() !== '' && joined.includes(group)) return undefined;
  const plain = joined.replace(',', '.');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A number as people of a locale type it, without thousands. */
export const typedNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(`${locale}-u-nu-latn`, { useGrouping: false, maximumFractionDigits: 20 }).format(value);
