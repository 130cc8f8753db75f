import type { DicomJson } from '../json/types.ts';
import { type Attributes, attributesOf } from '../pixels/attributes.ts';
import type { Dataset } from '../read/dicomFile.ts';
import {
  AcquisitionDeviceProcessingDescription,
  AnatomicRegionModifierSequence,
  AnatomicRegionSequence,
  ImageLaterality,
} from '../tags.ts';
import { codeOf, imageTeeth } from './imageTeeth.ts';
import { fullMouth18, type IntraoralView, type Mount, type MountPlace } from './mount.ts';
import { describeTooth } from './tooth.ts';

/** What an image says of itself: undefined where it says nothing, or contradicts itself. */
interface Shown {
  readonly view: IntraoralView | undefined;
  readonly arch: 'upper' | 'lower' | 'both' | undefined;
  readonly side: 'right' | 'left' | 'both' | undefined;
  /** Positions from the midline that it shows; of a region its one position. */
  readonly positions: ReadonlySet<number>;
}

// Maxilla, mandible and the region of both, in SNOMED CT and SNOMED RT. @source DICOM PS3.16 CID 4016
const archs: Readonly<Record<string, 'upper' | 'lower' | 'both'>> = {
  '70925003': 'upper',
  'T-11170': 'upper',
  '91609006': 'lower',
  'T-11180': 'lower',
  '661005': 'both',
  'T-D1213': 'both',
};

// The region of the central incisor to that of the third molar. @source DICOM PS3.16 CID 4017
const regions: Readonly<Record<string, number>> = {
  '699453001': 1,
  'R-FB322': 1,
  '699511000': 2,
  'R-FB35C': 2,
  '699510004': 3,
  'R-FB35B': 3,
  '699509009': 4,
  'R-FB35A': 4,
  '699508001': 5,
  'R-FB359': 5,
  '699507006': 6,
  'R-FB358': 6,
  '699505003': 7,
  'R-FB356': 7,
  '699503005': 8,
  'R-FB354': 8,
};

const sides: Readonly<Record<string, 'right' | 'left' | 'both'>> = { R: 'right', L: 'left', B: 'both' };

function viewOf(attributes: Attributes): IntraoralView | undefined {
  const description = attributes.text(AcquisitionDeviceProcessingDescription) ?? '';
  const isBitewing = /\bbite-?wing/i.test(description);
  const isPeriapical = /\bperiapical/i.test(description);
  if (isBitewing === isPeriapical) return undefined;
  return isBitewing ? 'bitewing' : 'periapical';
}

function common<Value extends 'right' | 'left' | 'upper' | 'lower'>(
  values: readonly Value[],
): Value | 'both' | undefined {
  return new Set(values).size > 1 ? 'both' : values[0];
}

/** The value that both sources give; where one is silent the other's, and undefined where they differ. */
function agreed<Value>(first: Value | undefined, second: Value | undefined): Value | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return first === second ? first : undefined;
}

function shownBy(image: DicomJson | Dataset, view: IntraoralView | undefined): Shown | undefined {
  const attributes = attributesOf(image);
  const stated = { view: agreed(viewOf(attributes), view), side: sides[attributes.text(ImageLaterality) ?? ''] };
  const region = attributes.items(AnatomicRegionSequence)[0];
  const arch = region && archs[codeOf(region).value];
  const named = imageTeeth(image);
  if (named !== undefined) {
    if (named.unrecognized > 0) return undefined;
    const teeth = named.teeth.map(describeTooth);
    const arches = common(teeth.map((tooth) => tooth.arch));
    return {
      view: stated.view,
      arch: arch === 'both' ? arches : agreed(arches, arch),
      side: agreed(common(teeth.map((tooth) => tooth.side)), stated.side),
      positions: new Set(teeth.map((tooth) => tooth.position)),
    };
  }
  const modifiers = region?.items(AnatomicRegionModifierSequence) ?? [];
  const positions = modifiers.map((modifier) => regions[codeOf(modifier).value]);
  const known = positions.filter((position) => position !== undefined);
  if (known.length === 0 || known.length < positions.length) return undefined;
  return { ...stated, arch, positions: new Set(known) };
}

function periapicalSegment({ side, positions }: Shown, mount: Mount): MountPlace['segment'] {
  const most = Math.max(...positions);
  if (side === 'both') return most <= 3 && positions.has(1) ? 'incisor' : undefined;
  const least = Math.min(...positions);
  if (most >= 7) return least >= 4 ? 'molar' : undefined;
  if (most <= 2) {
    const isLateral = least === 2 && !mount.places.some((place) => place.id === 'upper-right-incisor');
    return isLateral ? 'canine' : 'incisor';
  }
  if (most <= 4 && positions.has(3)) return 'canine';
  if (least >= 6) return 'molar';
  if (least < 3) return undefined;
  // From the canine back, or premolars: not the first molar behind the second premolar alone.
  return positions.has(4) || most === 5 ? 'premolar' : undefined;
}

function bitewingSegment({ positions }: Shown): MountPlace['segment'] {
  const reachesBack = positions.has(7) || positions.has(8);
  const reachesFront = positions.has(4) || positions.has(3);
  if (reachesBack === reachesFront) return undefined;
  return reachesBack ? 'molar' : 'premolar';
}

function isPlaceOf(place: MountPlace, shown: Shown, segment: MountPlace['segment']): boolean {
  const isArch = place.view === 'bitewing' || place.arch === shown.arch;
  const isSegment = place.segment === undefined || place.segment === segment;
  // An image of incisors of one side belongs to the midline, where the mount has no place for each side.
  const isSide = place.side === shown.side || (place.segment === 'incisor' && place.side === 'both');
  return place.view === shown.view && isArch && isSegment && isSide;
}

/** How {@link mountPosition} is asked. */
export interface MountPositionOptions {
  /** Undefined takes the full-mouth series of 18. */
  readonly mount?: Mount;
  /** What the user says the image is, where the file does not; a file that says otherwise has no place. */
  readonly view?: IntraoralView;
}

/**
 * The place of an intra-oral image in a mount, from the teeth that it names, or its region with the modifier, Image
 * Laterality, and PERIAPICAL or BITEWING in the device's description. Undefined when the file does not say enough,
 * contradicts itself, or shows what no place of the mount is for: never a guess, the user then places it. Primary
 * teeth count as the permanent teeth that follow them.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 C.8.11.8; PS3.16 CID 4016, 4017, 4018, 4019
 */
export function mountPosition(
  image: DicomJson | Dataset,
  { mount = fullMouth18, view }: MountPositionOptions = {},
): MountPlace | undefined {
  const shown = shownBy(image, view);
  if (shown?.view === undefined || shown.side === undefined || shown.positions.size === 0) return undefined;
  if (shown.view === 'periapical' && shown.arch === undefined) return undefined;
  const segment = shown.view === 'bitewing' ? bitewingSegment(shown) : periapicalSegment(shown, mount);
  const places = mount.places.filter((place) => isPlaceOf(place, shown, segment));
  return places.length === 1 ? places[0] : undefined;
}
