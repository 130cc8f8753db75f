import { DicomError } from '../errors.ts';
import { Budget } from './budget.ts';
import { LazyDataset } from './dataset.ts';
import { DatasetReader } from './datasetReader.ts';
import type { DicomWarning, ReadOptions } from './dicomFile.ts';
import { encodingOf, RawDataset } from './element.ts';
import { inflate } from './inflate.ts';
import { explicitLittleEndian, type Layout } from './layout.ts';
import { findStart, layoutAt, type Start } from './sniff.ts';
import { isDeflated, layoutOf, nativeSyntaxOf } from './transferSyntax.ts';
import { hasVrAt } from './vrCode.ts';

/** Group 0002, and where and how the dataset after it is written. */
export interface Body {
  readonly meta: RawDataset;
  readonly transferSyntaxUid: string;
  readonly layout: Layout;
  /** The file's own bytes, or what was inflated of them. */
  readonly bytes: Uint8Array;
  /** Of the first attribute, in bytes. */
  readonly offset: number;
  /** Where the dataset begins in the file, deflated or not. */
  readonly fileOffset: number;
  /** False when the dataset was inflated: then nothing in it can be found by the ranges of the file. */
  readonly original: boolean;
  /** Whether the prefix DICM says that this is DICOM. */
  readonly magic: boolean;
}

/** The error for bytes that are something else. */
export const notDicom = () => new DicomError('not_dicom', 'Not a DICOM file');

type Warn = (warning: DicomWarning) => void;

/** Groups that datasets begin with, to tell the layout of the first attribute. */
const firstGroups = [0x0004, 0x0008, 0x0010, 0x0018, 0x0020, 0x0028];
const metaGroup = 0x0002;

/**
 * Finds the dataset of a file. The bytes are believed where they contradict the transfer syntax, but not where the
 * caller has told it.
 * @param whole false when `bytes` are only the beginning: then a deflated dataset is not inflated yet.
 * @throws DicomError not_dicom, too_large, invalid_value
 * @source DICOM PS3.10 7.1
 */
export function findBody(
  bytes: Uint8Array,
  warn: Warn,
  { transferSyntaxUid: told, offset, maxInflatedBytes }: ReadOptions,
  whole = true,
): Body {
  if (offset !== undefined && (told === undefined || !(offset >= 0)))
    throw new DicomError('invalid_value', 'An offset goes with a transfer syntax');
  const start = told === undefined ? findStart(bytes) : { offset: offset ?? 0, meta: undefined, magic: true };
  if (start === undefined) throw notDicom();
  if (!start.magic) warn({ code: 'no_preamble', message: 'No DICM prefix' });
  const { dataset: meta, end } = readMeta(bytes, start, told === undefined ? warn : () => undefined);
  let declared = told ?? new LazyDataset(meta).text('00020010')?.trim() ?? '';
  // What begins like an attribute is not deflated.
  if (told === undefined && isDeflated(declared) && layoutAt(bytes, end, firstGroups)) declared = '';
  const shape = { meta, bytes, offset: end, fileOffset: end, original: !isDeflated(declared), magic: start.magic };
  const found = (from: Uint8Array, at: number) =>
    told === undefined ? layoutFound(from, at, declared, warn) : { layout: layoutOf(told), transferSyntaxUid: told };
  if (shape.original) return { ...shape, ...found(bytes, end) };
  if (!whole) return { ...shape, layout: explicitLittleEndian, transferSyntaxUid: declared };
  const inflated = inflate(bytes.subarray(end), maxInflatedBytes);
  if (inflated.damaged) warn({ code: 'truncated', message: 'Damaged' });
  return { ...shape, ...found(inflated.bytes, 0), bytes: inflated.bytes, offset: 0 };
}

function readMeta(bytes: Uint8Array, start: Start, warn: Warn): { dataset: RawDataset; end: number } {
  if (start.meta === undefined) {
    warn({ code: 'no_meta', message: 'No meta information' });
    return { dataset: new RawDataset([]), end: start.offset };
  }
  const reader = new DatasetReader(encodingOf(bytes, start.meta), { warn, budget: new Budget() });
  return reader.read(start.offset, (tag) => tag >>> 16 !== metaGroup);
}

function layoutFound(
  bytes: Uint8Array,
  offset: number,
  declared: string,
  warn: Warn,
): { layout: Layout; transferSyntaxUid: string } {
  const expected = layoutOf(declared);
  const found = layoutAt(bytes, offset, firstGroups);
  if (declared === '') {
    warn({ code: 'transfer_syntax_guessed', message: 'No transfer syntax' });
    const layout = found ?? { ...expected, explicit: hasVrAt(bytes, offset) };
    return { layout, transferSyntaxUid: nativeSyntaxOf(layout) };
  }
  if (found === undefined || (found.explicit === expected.explicit && found.littleEndian === expected.littleEndian)) {
    return { layout: expected, transferSyntaxUid: declared };
  }
  warn({ code: 'transfer_syntax_guessed', message: 'The bytes contradict it' });
  // An encapsulated transfer syntax still says how the pixels are compressed.
  const native = nativeSyntaxOf(expected) === declared;
  return { layout: found, transferSyntaxUid: native ? nativeSyntaxOf(found) : declared };
}
