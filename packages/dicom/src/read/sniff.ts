import { vrOfTag } from '../dictionary/vrOf.ts';
import { undefinedLength } from './headerReader.ts';
import { explicitLittleEndian, type Layout } from './layout.ts';
import { hasVrAt } from './vrCode.ts';

/** Where reading begins. */
export interface Start {
  readonly offset: number;
  /** How group 0002 is laid out, which stands there; undefined when the dataset begins at once. */
  readonly meta: Layout | undefined;
  readonly magic: boolean;
}

/** `DICM` */
const magic = 0x4449434d;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The layout of the element at `at`, if bytes there can be an element of the given groups; a text or a picture cannot. */
export function layoutAt(bytes: Uint8Array, at: number, groups: readonly number[]): Layout | undefined {
  if (at + 8 > bytes.length) return undefined;
  const view = viewOf(bytes);
  for (const littleEndian of [true, false]) {
    const group = view.getUint16(at, littleEndian);
    if (!groups.includes(group)) continue;
    if (hasVrAt(bytes, at)) return { explicit: true, littleEndian };
    const length = view.getUint32(at + 4, littleEndian);
    const element = view.getUint16(at + 2, littleEndian);
    const known = element === 0 ? length === 4 : vrOfTag(group * 0x10000 + element) !== undefined;
    if (known && (length <= bytes.length - at - 8 || length === undefinedLength)) {
      return { explicit: false, littleEndian };
    }
  }
  return undefined;
}

/**
 * Finds where the attributes begin: after preamble and `DICM`, or at once in files that lack them.
 * Gives undefined for bytes that are no DICOM file.
 * @source DICOM PS3.10 7.1
 */
export function findStart(bytes: Uint8Array): Start | undefined {
  const view = viewOf(bytes);
  for (const offset of [128, 0]) {
    if (bytes.length < offset + 4 || view.getUint32(offset) !== magic) continue;
    const meta = layoutAt(bytes, offset + 4, [0x0002]);
    // By chance the letters may stand in a value of a file that begins at once.
    if (meta === undefined && layoutAt(bytes, 0, [0x0008]) !== undefined) continue;
    return { offset: offset + 4, meta: meta ?? explicitLittleEndian, magic: true };
  }
  for (const offset of [0, 128, 132]) {
    const meta = layoutAt(bytes, offset, [0x0002]);
    if (meta !== undefined || layoutAt(bytes, offset, [0x0008]) !== undefined) return { offset, meta, magic: false };
  }
  return undefined;
}
