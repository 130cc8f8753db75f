import { describeTooth, isTooth, permanentTeeth, primaryTeeth, type Quadrant, type Tooth } from './tooth.ts';

/**
 * How teeth are written. `fdi`: 11 to 85. `universal`: 1 to 32, and A to T for primary teeth, as in the United States.
 * `palmer`: the number or letter in the corner of its quadrant, `6⏌`; `palmer-ascii`: the same as `UR6`.
 * @source ISO 3950 (FDI); ANSI/ADA 3950 (Universal)
 */
export type ToothNotation = 'fdi' | 'universal' | 'palmer' | 'palmer-ascii';

// Universal numbers run along the upper arch from right to left and back along the lower arch, unlike a chart's rows.
function universalOrder(chart: readonly Tooth[]): Tooth[] {
  return [...chart.slice(0, chart.length / 2), ...chart.slice(chart.length / 2).reverse()];
}

const letters = 'ABCDEFGHIJKLMNOPQRST';

/** The corner of each quadrant, seen from the front, and the side of it where the number stands. */
const corners: Readonly<Record<Quadrant, { ascii: string; sign: string; lookalikes: string; numberFirst: boolean }>> = {
  upperRight: { ascii: 'UR', sign: '⏌', lookalikes: '┘┛╯', numberFirst: true },
  upperLeft: { ascii: 'UL', sign: '⎿', lookalikes: '└┗╰', numberFirst: false },
  lowerLeft: { ascii: 'LL', sign: '⎾', lookalikes: '┌┏╭', numberFirst: false },
  lowerRight: { ascii: 'LR', sign: '⏋', lookalikes: '┐┓╮', numberFirst: true },
};

const quadrantDigits: Readonly<Record<Quadrant, number>> = { upperRight: 1, upperLeft: 2, lowerLeft: 3, lowerRight: 4 };

function inQuadrant(quadrant: Quadrant, position: string): Tooth | undefined {
  const letter = 'ABCDE'.indexOf(position.toUpperCase());
  const tooth = letter >= 0 ? `${quadrantDigits[quadrant] + 4}${letter + 1}` : `${quadrantDigits[quadrant]}${position}`;
  return isTooth(tooth) ? tooth : undefined;
}

function parseFdi(text: string): Tooth | undefined {
  const digits = text.replace(/^([1-8])\.([1-8])$/, '$1$2');
  return isTooth(digits) ? digits : undefined;
}

function parseUniversal(text: string): Tooth | undefined {
  const designation = text.replace(/^#/, '').toUpperCase();
  if (/^[A-T]$/.test(designation)) return universalOrder(primaryTeeth)[letters.indexOf(designation)];
  return /^0?[1-9]$|^[1-3]\d$/.test(designation) ? universalOrder(permanentTeeth)[Number(designation) - 1] : undefined;
}

function parsePalmer(text: string): Tooth | undefined {
  for (const quadrant of ['upperRight', 'upperLeft', 'lowerLeft', 'lowerRight'] as const) {
    const { ascii, sign, lookalikes, numberFirst } = corners[quadrant];
    const ofAscii = new RegExp(`^${ascii} ?([1-8A-E])$`, 'i').exec(text);
    const corner = `[${sign}${lookalikes}]`;
    const ofSign = new RegExp(numberFirst ? `^([1-8A-E]) ?${corner}$` : `^${corner} ?([1-8A-E])$`, 'i').exec(text);
    const position = ofAscii?.[1] ?? ofSign?.[1];
    if (position !== undefined) return inQuadrant(quadrant, position);
  }
  return undefined;
}

const parsers: Readonly<Record<ToothNotation, (text: string) => Tooth | undefined>> = {
  fdi: parseFdi,
  universal: parseUniversal,
  palmer: parsePalmer,
  'palmer-ascii': parsePalmer,
};

/**
 * The tooth that a text designates in a notation, or undefined when there is no such tooth. The notation must be told:
 * '11' is a central incisor in FDI and a canine in Universal. Spaces around, small letters, `1.1` (FDI), `#8`
 * (Universal) and box-drawing corners (Palmer) are read too; both notations of Palmer read both its forms.
 * Never throws.
 * @source ISO 3950; ANSI/ADA 3950
 * @example parseTooth('8', 'universal') // '11'
 */
export function parseTooth(text: string, notation: ToothNotation): Tooth | undefined {
  return parsers[notation](text.trim());
}

function formatPalmer(tooth: Tooth, notation: 'palmer' | 'palmer-ascii'): string {
  const { quadrant, dentition, position } = describeTooth(tooth);
  const { ascii, sign, numberFirst } = corners[quadrant];
  const designation = dentition === 'primary' ? letters.charAt(position - 1) : String(position);
  if (notation === 'palmer-ascii') return ascii + designation;
  return numberFirst ? designation + sign : sign + designation;
}

function formatUniversal(tooth: Tooth): string {
  const primary = universalOrder(primaryTeeth).indexOf(tooth);
  return primary >= 0 ? letters.charAt(primary) : String(universalOrder(permanentTeeth).indexOf(tooth) + 1);
}

/**
 * A tooth as a notation writes it. Never throws.
 * @source ISO 3950; ANSI/ADA 3950
 * @example formatTooth('16', 'palmer') // '6⏌'
 */
export function formatTooth(tooth: Tooth, notation: ToothNotation): string {
  switch (notation) {
    case 'fdi':
      return tooth;
    case 'universal':
      return formatUniversal(tooth);
    default:
      return formatPalmer(tooth, notation);
  }
}
