import { edition, type StandardAttribute } from './standard.ts';

/** Letters for VRs begin behind the digits: they are no digit of base 36. */
const firstLetter = 0x3a;
const choices: Readonly<Record<string, string>> = {
  'US or SS': 'xs',
  'OB or OW': 'ox',
  'US or OW': 'lt',
  'US or SS or OW': 'lt',
};

/** The text of `vrTable.ts`: by tag, the step from the tag before (none for 1, else in base 36) and a letter for the VR. */
export function vrTableFile(attributes: readonly StandardAttribute[]): string {
  const entries = attributes
    .filter(({ vr }) => vr !== '')
    .map(({ tag, vr }) => ({ tag: Number.parseInt(tag, 16), vr: choices[vr] ?? vr }))
    .sort((a, b) => a.tag - b.tag);
  const uses = new Map<string, number>();
  for (const { vr } of entries) uses.set(vr, (uses.get(vr) ?? 0) + 1);
  const vrs = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([vr]) => vr);
  let before = -1;
  const steps = entries.map(({ tag, vr }) => {
    const step = tag - before;
    before = tag;
    return (step === 1 ? '' : step.toString(36)) + String.fromCharCode(firstLetter + vrs.indexOf(vr));
  });
  return `// biome-ignore-all format: a table
/**
 * The VR of every standard attribute, for files that do not say it (implicit VR). Every reader loads it: its form is the
 * one that is smallest when compressed. Made by scripts/generate/tags.ts.
 * @source DICOM PS3.6 ${edition}
 */

/** Two characters for each VR, the most frequent first; xs is US or SS, ox is OB or OW, lt is US or OW. */
export const vrCodes = '${vrs.join('')}';

/** For each tag in order: the step from the tag before in base 36, unless it is 1, and its VR: ':' is the first, ';' the second … */
export const vrSteps = '${steps.join('').replaceAll('\\', '\\\\')}';
`;
}
