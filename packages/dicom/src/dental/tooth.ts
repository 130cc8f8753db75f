/** A permanent tooth in the two digits of FDI: quadrant, then position from the midline. @source ISO 3950 */
export type PermanentTooth = `${1 | 2 | 3 | 4}${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

/** A primary (deciduous) tooth in the two digits of FDI. @source ISO 3950 */
export type PrimaryTooth = `${5 | 6 | 7 | 8}${1 | 2 | 3 | 4 | 5}`;

/** A tooth, by its FDI designation: '11' to '48', '51' to '85'. Other notations are read and written, never kept. */
export type Tooth = PermanentTooth | PrimaryTooth;

/** A quarter of the mouth, from the patient's view: `upperRight` is shown on the viewer's left. */
export type Quadrant = 'upperRight' | 'upperLeft' | 'lowerLeft' | 'lowerRight';

/** What kind of tooth it is. Primary teeth have no premolars. */
export type ToothKind = 'incisor' | 'canine' | 'premolar' | 'molar';

/** What a tooth's designation says of it. */
export interface ToothDescription {
  readonly tooth: Tooth;
  readonly dentition: 'permanent' | 'primary';
  readonly quadrant: Quadrant;
  readonly arch: 'upper' | 'lower';
  readonly side: 'right' | 'left';
  /** From the midline: 1 is the central incisor, 8 the third molar; 1 to 5 in the primary dentition. */
  readonly position: number;
  readonly kind: ToothKind;
  /** `permanent maxillary right first molar` */
  readonly name: string;
}

const quadrants: readonly Quadrant[] = ['upperRight', 'upperLeft', 'lowerLeft', 'lowerRight'];
const incisorsAndCanine = ['central incisor', 'lateral incisor', 'canine'];
const permanentNames = [
  ...incisorsAndCanine,
  'first premolar',
  'second premolar',
  'first molar',
  'second molar',
  'third molar',
];
const primaryNames = [...incisorsAndCanine, 'first molar', 'second molar'];

/**
 * Whether a text is an FDI designation of a tooth that exists. Never throws.
 * @source ISO 3950
 */
export function isTooth(text: string): text is Tooth {
  return /^([1-4][1-8]|[5-8][1-5])$/.test(text);
}

function rows(quadrantDigits: readonly number[], positions: number): Tooth[] {
  return quadrantDigits
    .flatMap((quadrant) =>
      Array.from({ length: positions }, (_, index) => {
        const isRight = quadrant % 4 < 2;
        return `${quadrant}${isRight ? positions - index : index + 1}`;
      }),
    )
    .filter(isTooth);
}

/** The 32 permanent teeth as a chart shows them: 18 … 11 21 … 28, then 48 … 41 31 … 38. */
export const permanentTeeth: readonly Tooth[] = /* @__PURE__ */ rows([1, 2, 4, 3], 8);

/** The 20 primary teeth as a chart shows them: 55 … 51 61 … 65, then 85 … 81 71 … 75. */
export const primaryTeeth: readonly Tooth[] = /* @__PURE__ */ rows([5, 6, 8, 7], 5);

function kindOf(position: number, isPrimary: boolean): ToothKind {
  if (position <= 2) return 'incisor';
  if (position === 3) return 'canine';
  return isPrimary || position > 5 ? 'molar' : 'premolar';
}

/**
 * Where a tooth stands and what it is. Never throws.
 * @source ISO 3950
 */
export function describeTooth(tooth: Tooth): ToothDescription {
  const quadrantDigit = Number(tooth.charAt(0));
  const position = Number(tooth.charAt(1));
  const isPrimary = quadrantDigit > 4;
  const quadrant = quadrants[(quadrantDigit - 1) % 4] ?? 'upperRight';
  const arch = quadrant.startsWith('upper') ? 'upper' : 'lower';
  const side = quadrant.endsWith('Right') ? 'right' : 'left';
  const dentition = isPrimary ? 'primary' : 'permanent';
  const name = (isPrimary ? primaryNames : permanentNames)[position - 1] ?? '';
  return {
    tooth,
    dentition,
    quadrant,
    arch,
    side,
    position,
    kind: kindOf(position, isPrimary),
    name: `${dentition} ${arch === 'upper' ? 'maxillary' : 'mandibular'} ${side} ${name}`,
  };
}

function inOtherDentition(tooth: Tooth, quadrantStep: number): Tooth | undefined {
  const other = `${Number(tooth.charAt(0)) + quadrantStep}${tooth.charAt(1)}`;
  return isTooth(other) ? other : undefined;
}

/**
 * The permanent tooth that follows a primary one (a premolar follows a primary molar); undefined for permanent teeth.
 * Never throws.
 * @source ISO 3950
 */
export function successorOf(tooth: Tooth): Tooth | undefined {
  return Number(tooth.charAt(0)) > 4 ? inOtherDentition(tooth, -4) : undefined;
}

/**
 * The primary tooth that a permanent one follows; undefined for permanent molars, which follow none, and primary
 * teeth. Never throws.
 * @source ISO 3950
 */
export function predecessorOf(tooth: Tooth): Tooth | undefined {
  return Number(tooth.charAt(0)) <= 4 ? inOtherDentition(tooth, 4) : undefined;
}
