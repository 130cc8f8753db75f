import type { DicomJson } from '../json/types.ts';
import { attributesOf } from '../pixels/attributes.ts';
import { functionalGroups } from '../pixels/functionalGroup.ts';
import type { Orientation } from '../pixels/orient.ts';
import type { Dataset } from '../read/dicomFile.ts';
import { AnatomicalOrientationType, PatientOrientation } from '../tags.ts';
import { directionsOf, type Vector3 } from './imagePlane.ts';
import type { FrameOptions } from './pixelSpacing.ts';

/**
 * What of the patient lies at each edge of a picture: letters of L(eft), R(ight), A(nterior), P(osterior), H(ead) and
 * F(oot), the direction that counts most first; `LP` is left and somewhat to the back.
 */
export interface EdgeLabels {
  readonly top: string;
  readonly right: string;
  readonly bottom: string;
  readonly left: string;
}

const opposites: Readonly<Record<string, string>> = { L: 'R', R: 'L', A: 'P', P: 'A', H: 'F', F: 'H' };

function opposite(label: string): string {
  return [...label].map((letter) => opposites[letter]).join('');
}

// Less than some 6 degrees off an axis is not worth a letter.
const leastShare = 0.1;

function labelOf(direction: Vector3): string {
  const [x, y, z] = direction;
  const axes: [share: number, letter: string][] = [
    [Math.abs(x), x > 0 ? 'L' : 'R'],
    [Math.abs(y), y > 0 ? 'P' : 'A'],
    [Math.abs(z), z > 0 ? 'H' : 'F'],
  ];
  return axes
    .filter(([share]) => share >= leastShare)
    .sort(([a], [b]) => b - a)
    .map(([, letter]) => letter)
    .join('');
}

function fromDirections(right: string, bottom: string): EdgeLabels {
  return { top: opposite(bottom), right, bottom, left: opposite(right) };
}

/**
 * The labels of an image's edges as it is stored, from Image Orientation (Patient), else Patient Orientation;
 * undefined when the file says neither, writes other letters, or shows an animal on four legs, which has words of its
 * own.
 * @throws DicomError not_loaded when the source is a dataset that was opened without the attributes asked for
 * @source DICOM PS3.3 C.7.6.1.1.1, C.7.6.2.1.1
 */
export function edgeLabels(source: DicomJson | Dataset, { frameIndex = 0 }: FrameOptions = {}): EdgeLabels | undefined {
  const attributes = attributesOf(source);
  if (attributes.text(AnatomicalOrientationType) === 'QUADRUPED') return undefined;
  const directions = directionsOf(attributes, functionalGroups(attributes, frameIndex));
  if (directions !== undefined) {
    return fromDirections(labelOf(directions.rowDirection), labelOf(directions.columnDirection));
  }
  const [right = '', bottom = ''] = attributes.texts(PatientOrientation);
  return [right, bottom].every((label) => /^[LRAPHF]{1,3}$/.test(label)) ? fromDirections(right, bottom) : undefined;
}

/**
 * The labels after a picture was turned: rotated clockwise first, then flipped. Never throws.
 * @source DICOM PS3.3 C.10.6
 */
export function turnedLabels(
  labels: EdgeLabels,
  { rotate = 0, flipHorizontal, flipVertical }: Orientation,
): EdgeLabels {
  let { top, right, bottom, left } = labels;
  for (let turns = 0; turns < rotate / 90; turns++) [top, right, bottom, left] = [left, top, right, bottom];
  if (flipHorizontal) [left, right] = [right, left];
  if (flipVertical) [top, bottom] = [bottom, top];
  return { top, right, bottom, left };
}

const turns: readonly Required<Orientation>[] = ([false, true] as const).flatMap((flipHorizontal) =>
  ([0, 90, 180, 270] as const).map((rotate) => ({ rotate, flipHorizontal, flipVertical: false })),
);

/**
 * How to turn a picture so that its right and bottom edges show what is asked, such as the `patientOrientation` of a
 * place in a mount; only the first letter counts. Undefined when no turning gives it. Never throws.
 * @source DICOM PS3.3 C.10.6
 */
export function turnToShow(
  labels: EdgeLabels,
  [right, bottom]: readonly [string, string],
): Required<Orientation> | undefined {
  return turns.find((turn) => {
    const turned = turnedLabels(labels, turn);
    return turned.right.charAt(0) === right.charAt(0) && turned.bottom.charAt(0) === bottom.charAt(0);
  });
}
