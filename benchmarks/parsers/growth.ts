import { readDicom } from '@clinikit/dicom';
import {
  bytesOf,
  element,
  encapsulated,
  explicitLittle,
  imageElements,
  joinBytes,
  part10,
  sequence,
} from '../../packages/dicom/src/testing/writeDataset.ts';
import { readValues } from './clinikit.ts';
import { median } from './figures.ts';

/** What grows, how a file with `count` of it is made, and the smallest count. */
interface Growth {
  readonly name: string;
  readonly least: number;
  make(count: number): Uint8Array;
}

const explicit = '1.2.840.10008.1.2.1';
const jpegLs = '1.2.840.10008.1.2.4.80';
const text = (tag: string) => element(explicitLittle, tag, 'LO', 'value');
const tagOf = (group: number, number: number) => hex(group) + hex(number);
const hex = (value: number) => value.toString(16).padStart(4, '0').toUpperCase();
const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const item = (index: number) => element(explicitLittle, '00081150', 'UI', `1.2.${index}`);

const growths: readonly Growth[] = [
  {
    name: 'elements',
    least: 4000,
    make: (count) =>
      part10(explicit, joinBytes(times(count, (at) => text(tagOf(0x0009 + 2 * (at >> 12), 0x1000 + (at & 0xfff)))))),
  },
  {
    name: 'items of one sequence',
    least: 4000,
    make: (count) => part10(explicit, sequence(explicitLittle, '00081140', times(count, item), true)),
  },
  {
    name: 'levels of sequences',
    least: 16,
    make: (count) => {
      let inner = item(0);
      for (let level = 0; level < count; level += 1) inner = sequence(explicitLittle, '00081140', [inner], true);
      return part10(explicit, inner);
    },
  },
  {
    name: 'fragments, with an offset table',
    least: 2000,
    make: (count) => {
      const offsets = times(count, (index) => index * 10);
      const pixels = encapsulated(
        offsets,
        times(count, () => Uint8Array.of(0xff, 0xd8)),
      );
      return part10(jpegLs, imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8, frames: count }), pixels);
    },
  },
  {
    name: 'fragments, without',
    least: 2000,
    make: (count) => {
      const pixels = encapsulated(
        [],
        times(2 * count, (at) => (at % 2 === 0 ? Uint8Array.of(0xff, 0xd8) : bytesOf('ab'))),
      );
      return part10(jpegLs, imageElements(explicitLittle, { rows: 1, columns: 1, bits: 8, frames: count }), pixels);
    },
  },
  {
    name: 'values of one element',
    least: 8000,
    make: (count) =>
      part10(
        explicit,
        element(explicitLittle, '00091001', 'UT', 'x'),
        element(explicitLittle, '00281201', 'OW', new Uint8Array(count)),
        element(explicitLittle, '00400010', 'UC', times(count, (at) => at % 10).join('\\')),
      ),
  },
];
const doublings = 4;
/** Time for each may grow by this much while their number grows sixteenfold: twice is noise and caches, four is not. */
const mostGrowth = 4;

/** One line for each thing that grows: microseconds for each of it, at sizes that double. */
export interface GrowthLine {
  readonly cells: readonly string[];
  readonly linear: boolean;
}

/** Reads files that grow, every value in them too, and tells the time for each element, item, level or fragment. */
export function measureGrowth(): GrowthLine[] {
  return growths.map(({ name, least, make }) => {
    const figures = times(doublings + 1, (at) => {
      const count = least * 2 ** at;
      const bytes = new Uint8Array(make(count));
      return { count, eachUs: (timeOf(bytes) * 1000) / count };
    });
    const [first, last] = [figures[0]?.eachUs ?? 0, figures.at(-1)?.eachUs ?? 0];
    return {
      cells: [name, `${least.toLocaleString('en')} ×`, ...figures.map(({ eachUs }) => eachUs.toFixed(2))],
      linear: last <= first * mostGrowth,
    };
  });
}

function timeOf(bytes: Uint8Array<ArrayBuffer>): number {
  const once = () => {
    const startedAtMs = performance.now();
    readValues(bytes);
    void readDicom(bytes).frames.length;
    return performance.now() - startedAtMs;
  };
  for (let run = 0; run < 3; run += 1) once();
  return median(times(7, once));
}
