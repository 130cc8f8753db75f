import { describe, expect, it } from 'vitest';
import { readDicom } from '../index.ts';
import { bytesOf, element, explicitLittle, imageElements, part10, sequence } from '../testing/writeDataset.ts';
import { displaySets } from './displaySets.ts';
import { objectKind } from './objectKind.ts';

type Place = readonly [x: number, y: number, z: number];

const enhancedCt = '1.2.840.10008.5.1.4.1.1.2.1';
const text = (...values: readonly number[]) => values.map((each) => String(Number(each.toFixed(6)))).join('\\');
const group = (tag: string, ...elements: Uint8Array[]) => sequence(explicitLittle, tag, [bytesOf(...elements)]);
const position = (place: Place) => group('00209113', element(explicitLittle, '00200032', 'DS', text(...place)));
const orientation = (...cosines: number[]) =>
  group('00209116', element(explicitLittle, '00200037', 'DS', text(...cosines)));
const axial = [1, 0, 0, 0, 1, 0];

/** A multi-frame image of one pixel, with attributes before and behind those of its shape. */
function file(frames: number, sopClass: string, before: Uint8Array, behind: Uint8Array = new Uint8Array()) {
  return readDicom(
    part10(
      '1.2.840.10008.1.2.1',
      element(explicitLittle, '00080016', 'UI', sopClass),
      element(explicitLittle, '00080018', 'UI', '1.5'),
      element(explicitLittle, '0020000E', 'UI', '1.2.3'),
      before,
      imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8, frames }),
      behind,
      element(explicitLittle, '7FE00010', 'OB', new Uint8Array(frames + (frames % 2))),
    ),
  );
}

function enhanced(places: readonly Place[], cosines: readonly number[] = axial) {
  const shared = sequence(explicitLittle, '52009229', [orientation(...cosines)]);
  const own = sequence(explicitLittle, '52009230', places.map(position));
  return file(places.length, enhancedCt, new Uint8Array(), bytesOf(shared, own));
}

/** The one set of a file, by its dataset and by its DICOM JSON, which must say the same. */
function setOf({ dataset }: ReturnType<typeof readDicom>) {
  const [set] = displaySets([dataset]);
  const [ofJson] = displaySets([dataset.toJson()]);
  expect({ ...ofJson, instances: [] }).toEqual({ ...set, instances: [] });
  expect(set?.instances).toEqual([dataset]);
  return set;
}

describe('the frames of a multi-frame volume', () => {
  it('have the order and the steps of their places', () => {
    const set = setOf(enhanced([4, 1, 3, 2].map((z) => [0, 0, z * 0.4])));
    expect(set).toMatchObject({ kind: 'multiframe', order: 'position', frameOrder: [1, 3, 2, 0] });
    expect(set?.slices?.spacingBetweenSlicesMm).toBeCloseTo(0.4, 6);
    expect(set?.slices).toMatchObject({ gaps: [], isUneven: false, repeated: 0 });
    expect(set?.slices?.tiltDegrees).toBeUndefined();
  });

  it('tell a frame that is missing, and places that are taken twice', () => {
    expect(setOf(enhanced([0, 1, 2, 5].map((z) => [0, 0, z])))?.slices).toMatchObject({
      gaps: [{ after: 2, distanceMm: 3 }],
    });
    expect(setOf(enhanced([0, 0, 1, 1].map((z) => [0, 0, z])))?.slices).toMatchObject({ repeated: 2 });
  });

  it('tell how far a sheared volume is tilted', () => {
    const shear = Math.tan((15 * Math.PI) / 180);
    const tilted = [0, 1, 2, 3].map((step): Place => [0, step * 2 * shear, step * 2]);
    expect(setOf(enhanced(tilted))?.slices?.tiltDegrees).toBeCloseTo(15, 3);
    // Slices that are tilted together with their places are a box.
    const [sine, cosine] = [Math.sin(0.3), Math.cos(0.3)];
    const turned = [0, 1, 2, 3].map((step): Place => [0, -step * sine, step * cosine]);
    const box = setOf(enhanced(turned, [1, 0, 0, 0, cosine, sine]));
    expect(box?.order).toBe('position');
    expect(box?.slices?.tiltDegrees).toBeUndefined();
  });

  it('have no tilt where they lie on no line', () => {
    const staggered = [0, 1, 2, 3].map((step): Place => [step % 2 === 0 ? 0 : 5, 0, step]);
    expect(setOf(enhanced(staggered))?.slices?.tiltDegrees).toBeUndefined();
  });

  it('lie along the offsets of a dose grid', () => {
    const place = bytesOf(
      element(explicitLittle, '00200032', 'DS', text(1, 2, 3)),
      element(explicitLittle, '00200037', 'DS', text(...axial)),
    );
    const offsets = element(explicitLittle, '3004000C', 'DS', text(0, -2.5, -5));
    const set = setOf(file(3, '1.2.840.10008.5.1.4.1.1.481.2', place, offsets));
    expect(set).toMatchObject({ order: 'position', frameOrder: [2, 1, 0] });
    expect(set?.slices?.spacingBetweenSlicesMm).toBeCloseTo(2.5, 6);
  });

  it('have steps where the image says no more than how far they are apart', () => {
    const spacing = element(explicitLittle, '00180088', 'DS', '0.25');
    const place = bytesOf(
      element(explicitLittle, '00200032', 'DS', text(0, 0, 0)),
      element(explicitLittle, '00200037', 'DS', text(...axial)),
    );
    const set = setOf(file(3, '1.2.840.10008.5.1.4.1.1.7.3', bytesOf(spacing, place)));
    expect(set?.slices).toEqual({ spacingBetweenSlicesMm: 0.25, gaps: [], isUneven: false, repeated: 0 });
    expect(set?.frameOrder).toBeUndefined();
    expect(setOf(file(3, '1.2.840.10008.5.1.4.1.1.7.3', spacing))?.slices).toBeUndefined();
  });
});

describe('datasets in the place of DICOM JSON', () => {
  const slice = (z: number) =>
    readDicom(
      part10(
        '1.2.840.10008.1.2.1',
        element(explicitLittle, '00080016', 'UI', '1.2.840.10008.5.1.4.1.1.2'),
        element(explicitLittle, '00080018', 'UI', `1.4.${10 + z}`),
        element(explicitLittle, '00080060', 'CS', 'CT'),
        element(explicitLittle, '0008103E', 'LO', 'Head'),
        element(explicitLittle, '0020000D', 'UI', '1.2'),
        element(explicitLittle, '0020000E', 'UI', '1.2.3'),
        element(explicitLittle, '00200011', 'IS', '4'),
        element(explicitLittle, '00200032', 'DS', text(0, z * 0.2, z)),
        element(explicitLittle, '00200037', 'DS', text(...axial)),
        imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8 }),
      ),
    ).dataset;

  it('are sorted and described the same, and come back as they were passed in', () => {
    const datasets = [3, 1, 2].map(slice);
    const [set] = displaySets(datasets);
    const [ofJson] = displaySets(datasets.map((dataset) => dataset.toJson()));
    expect(objectKind(slice(1))).toBe('image');
    expect(set?.instances).toEqual([datasets[1], datasets[2], datasets[0]]);
    expect({ ...set, instances: [] }).toEqual({ ...ofJson, instances: [] });
    expect(set).toMatchObject({ kind: 'stack', order: 'position', seriesNumber: 4, seriesDescription: 'Head' });
    expect(set?.slices?.tiltDegrees).toBeCloseTo((Math.atan(0.2) * 180) / Math.PI, 3);
  });
});
