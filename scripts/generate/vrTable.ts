import { edition, type StandardAttribute } from './standard.ts';
import { typedVr } from './typedTags.ts';

/**
 * What no file of a clinic holds, and every page would load: messages (group 0000) and what they print (groups 2000 to
 * 2200, but for the Presentation LUT of 2050), non-destructive testing of industrial parts (group 0014), the
 * screening of baggage (group 4010), and what repeated in ACR-NEMA, before DICOM.
 */
export function isLeftOut({ tag, mask }: Pick<StandardAttribute, 'tag' | 'mask'>): boolean {
  return /^(0000|0014|10[01]0|20[0-4]|2[12]|4010)/.test(tag) || /^(0020|0028).*x/.test(mask);
}

/** What minified JavaScript is made of, the most frequent first: a table of the same characters compresses best beside it. */
const characters = 'tenr(),=;:o.sai{cl}u[]d>0fh1p&gmy?|SL!x826+4OUETF3bANVDCIw5Wv9RM-k7<_*BPQ^jG/HX%zKYZJ~@qaAd#'
  .split('')
  .filter((character, index, all) => all.indexOf(character) === index);
const digits = 36;

/** The text of `vrTable.ts`: by tag, the step from the tag before (none for 1, else in base 36) and a letter for the VR. */
export function vrTableFile(attributes: readonly StandardAttribute[]): string {
  const entries = attributes
    .filter((attribute) => attribute.vr !== '' && !isLeftOut(attribute))
    .map(({ tag, vr }) => ({ tag: Number.parseInt(tag, 16), vr: vr === 'US or SS' ? 'xs' : typedVr(vr) }))
    .sort((a, b) => a.tag - b.tag);
  const uses = new Map<string, number>();
  const use = (symbol: string) => uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
  let before = -1;
  const symbols = entries.flatMap(({ tag, vr }) => {
    const step = tag - before;
    before = tag;
    return [...(step === 1 ? '' : step.toString(digits)), vr];
  });
  symbols.forEach(use);
  const ranked = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([symbol]) => symbol);
  const characterOf = (symbol: string) => characters[ranked.indexOf(symbol)] ?? '';
  const vrs = ranked.filter((symbol) => symbol.length === 2 && symbol !== 'xs');
  const digitCharacters = Array.from({ length: digits }, (_, digit) => characterOf(digit.toString(digits)) || ' ');
  return `// biome-ignore-all format: a table
import type { Vr } from '../tags/tag.ts';

/**
 * The VR of every standard attribute, for files that do not say it (implicit VR). Every reader loads it: its form is the
 * one that is smallest when compressed. Made by scripts/generate/tags.ts. Left out: messages (group 0000),
 * printing (2000 to 2200, but 2050), industrial parts (0014), baggage (4010), and what
 * repeated in ACR-NEMA.
 * @source DICOM PS3.6 ${edition}
 */

/** Every VR, the most frequent first. */
export const vrs: readonly Vr[] = [${vrs.map((vr) => `'${vr}'`).join(', ')}];

/** The characters that stand for them, and one for what is US or SS. */
export const vrLetters = '${[...vrs, 'xs'].map(characterOf).join('')}';

/** The characters that stand for 0 to 35. */
export const vrDigits = '${digitCharacters.join('')}';

/** For each tag in order: the step from the tag before in digits, unless it is 1, and the letter of its VR. */
export const vrSteps = '${symbols.map(characterOf).join('')}';
`;
}
