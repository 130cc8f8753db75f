import type { Tooth } from './tooth.ts';

/** What an intra-oral image shows: roots and crowns of one arch, or the crowns of both. */
export type IntraoralView = 'periapical' | 'bitewing';

/**
 * The part of an arch that an image shows. The lateral incisor goes with the canine, unless the mount has places for the
 * incisors of each side.
 */
export type MountSegment = 'molar' | 'premolar' | 'canine' | 'incisor';

/** One place of a mount. */
export interface MountPlace {
  /** Unique within the mount: `upper-right-molar`, `upper-incisor`, `bitewing-left-premolar`, `bitewing-right`. */
  readonly id: string;
  readonly view: IntraoralView;
  /** Of a bitewing both. */
  readonly arch: 'upper' | 'lower' | 'both';
  /** Across the midline both. */
  readonly side: 'right' | 'left' | 'both';
  /** Undefined for a bitewing that is the only one of its side. */
  readonly segment: MountSegment | undefined;
  /** From the top of the mount, counted from 0. */
  readonly row: number;
  /** From the viewer's left, counted from 0. The patient's right is on the viewer's left. */
  readonly column: number;
  /** How the film lies: front teeth upright. */
  readonly orientation: 'landscape' | 'portrait';
  /** What Patient Orientation (0020,0020) says of an image that lies as this place wants it; else it is turned. */
  readonly patientOrientation: readonly [along: 'A' | 'P' | 'L', down: 'F'];
  /** The permanent teeth that such an image is expected to show, from the viewer's left to right, upper arch first. */
  readonly teeth: readonly Tooth[];
}

/** A template of places, as a film mount or a screen shows them: seen from in front of the patient (labial mounting). */
export interface Mount {
  readonly id: 'fullMouth18' | 'fullMouth20' | 'bitewings4' | 'bitewings2';
  /** In places. */
  readonly rows: number;
  /** In places. */
  readonly columns: number;
  readonly places: readonly MountPlace[];
}

type Side = 'right' | 'left';
type Arch = 'upper' | 'lower';

const quadrantDigits: Readonly<Record<Arch, Readonly<Record<Side, number>>>> = {
  upper: { right: 1, left: 2 },
  lower: { right: 4, left: 3 },
};

/** The teeth between two positions of a quadrant as a viewer sees them: distal first on the patient's right. */
function span(arch: Arch, side: Side, mesial: number, distal: number): Tooth[] {
  const digit = quadrantDigits[arch][side];
  const teeth: Tooth[] = [];
  for (let position = mesial; position <= distal; position++) {
    const tooth = `${digit}${position}`;
    if (isPermanent(tooth)) teeth.push(tooth);
  }
  return side === 'right' ? teeth.reverse() : teeth;
}

function isPermanent(text: string): text is Tooth {
  return /^[1-4][1-8]$/.test(text);
}

/** The positions that an image of each segment shows, from mesial to distal. */
const spans: Readonly<Record<MountSegment, readonly [mesial: number, distal: number]>> = {
  molar: [6, 8],
  premolar: [4, 6],
  canine: [2, 4],
  incisor: [1, 2],
};

function sidePlace(arch: Arch, side: Side, segment: MountSegment, row: number, column: number): MountPlace {
  const isFront = segment === 'canine' || segment === 'incisor';
  return {
    id: `${arch}-${side}-${segment}`,
    view: 'periapical',
    arch,
    side,
    segment,
    row,
    column,
    orientation: isFront ? 'portrait' : 'landscape',
    patientOrientation: [side === 'right' ? 'A' : 'P', 'F'],
    teeth: span(arch, side, ...spans[segment]),
  };
}

function incisorPlace(arch: Arch, row: number, column: number): MountPlace {
  return {
    id: `${arch}-incisor`,
    view: 'periapical',
    arch,
    side: 'both',
    segment: 'incisor',
    row,
    column,
    orientation: 'portrait',
    patientOrientation: ['L', 'F'],
    teeth: [...span(arch, 'right', ...spans.incisor), ...span(arch, 'left', ...spans.incisor)],
  };
}

function bitewingPlace(side: Side, segment: 'molar' | 'premolar' | undefined, row: number, column: number): MountPlace {
  const [mesial, distal] = segment === undefined ? [4, 8] : spans[segment];
  return {
    id: segment === undefined ? `bitewing-${side}` : `bitewing-${side}-${segment}`,
    view: 'bitewing',
    arch: 'both',
    side,
    segment,
    row,
    column,
    orientation: 'landscape',
    patientOrientation: [side === 'right' ? 'A' : 'P', 'F'],
    teeth: [...span('upper', side, mesial, distal), ...span('lower', side, mesial, distal)],
  };
}

/** One row of periapicals, from the patient's right molars to the left ones. */
function archRow(arch: Arch, row: number, segments: readonly MountSegment[], hasCenter: boolean): MountPlace[] {
  const columns = 2 * segments.length + (hasCenter ? 1 : 0);
  return [
    ...segments.map((segment, index) => sidePlace(arch, 'right', segment, row, index)),
    ...(hasCenter ? [incisorPlace(arch, row, segments.length)] : []),
    ...segments.map((segment, index) => sidePlace(arch, 'left', segment, row, columns - 1 - index)).reverse(),
  ];
}

function bitewings4(row: number, columns: number): MountPlace[] {
  return [
    bitewingPlace('right', 'molar', row, 0),
    bitewingPlace('right', 'premolar', row, 1),
    bitewingPlace('left', 'premolar', row, columns - 2),
    bitewingPlace('left', 'molar', row, columns - 1),
  ];
}

const posteriorAndCanine: readonly MountSegment[] = ['molar', 'premolar', 'canine'];

/** The full-mouth series of 18: seven periapicals in each arch, one of the incisors, and four bitewings between them. */
export const fullMouth18: Mount = /* @__PURE__ */ (() => ({
  id: 'fullMouth18' as const,
  rows: 3,
  columns: 7,
  places: [
    ...archRow('upper', 0, posteriorAndCanine, true),
    ...bitewings4(1, 7),
    ...archRow('lower', 2, posteriorAndCanine, true),
  ],
}))();

/** The full-mouth series of 20: eight periapicals in each arch, the incisors of each side apart, and four bitewings. */
export const fullMouth20: Mount = /* @__PURE__ */ (() => ({
  id: 'fullMouth20' as const,
  rows: 3,
  columns: 8,
  places: [
    ...archRow('upper', 0, [...posteriorAndCanine, 'incisor'], false),
    ...bitewings4(1, 8),
    ...archRow('lower', 2, [...posteriorAndCanine, 'incisor'], false),
  ],
}))();

/** Four bitewings: molars and premolars of each side. */
export const fourBitewings: Mount = /* @__PURE__ */ (() => ({
  id: 'bitewings4' as const,
  rows: 1,
  columns: 4,
  places: bitewings4(0, 4),
}))();

/** Two bitewings, one of each side. */
export const twoBitewings: Mount = /* @__PURE__ */ (() => ({
  id: 'bitewings2' as const,
  rows: 1,
  columns: 2,
  places: [bitewingPlace('right', undefined, 0, 0), bitewingPlace('left', undefined, 0, 1)],
}))();
