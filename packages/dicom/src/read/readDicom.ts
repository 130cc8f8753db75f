import { DicomError } from '../errors.ts';
import { LazyDataset } from './dataset.ts';
import type { DicomFile, DicomWarning, ReadOptions } from './dicomFile.ts';
import type { RawDataset } from './element.ts';
import { readFrames } from './frames.ts';
import { inflate } from './inflate.ts';
import { parseElements, resolveAmbiguousVrs } from './parser.ts';
import { findStart, hasVrAt, layoutAt, type Start } from './sniff.ts';
import { datasetToJson } from './toJson.ts';
import { layoutOf, nativeSyntaxOf, transferSyntaxes } from './transferSyntax.ts';

const mostWarnings = 100;
/** Groups that datasets begin with, to tell the layout of the first attribute. */
const firstGroups = [0x0004, 0x0008, 0x0010, 0x0018, 0x0020, 0x0028];

/**
 * Reads a DICOM file: attributes, frames as byte ranges, warnings. The bytes are referred to, not copied; input untouched.
 * A damaged file gives what is whole, and warnings.
 * @throws DicomError not_dicom, truncated (nothing whole), too_large (a deflated dataset that grows without measure)
 * @source DICOM PS3.10 7
 * @example
 * const file = readDicom(bytes);
 * const name = file.dataset.get(PatientName);
 */
export function readDicom(bytes: Uint8Array | ArrayBuffer, options: ReadOptions = {}): DicomFile {
  const whole =
    bytes instanceof Uint8Array
      ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      : new Uint8Array(bytes);
  const warnings: DicomWarning[] = [];
  const warn = (warning: DicomWarning) => {
    if (warnings.length < mostWarnings) warnings.push(warning);
  };
  const start = findStart(whole);
  if (start === undefined) throw new DicomError('not_dicom', 'The bytes are not a DICOM file');
  if (!start.magic) warn({ code: 'no_preamble', message: 'The file has no DICM prefix' });
  const meta = readMeta(whole, start, warn);
  const body = readBody(whole, start, meta, options, warn);
  const dataset = new LazyDataset(body.elements);
  if (!dataset.charset.known)
    warn({ code: 'unknown_charset', message: 'Unknown Specific Character Set', tag: '00080005' });
  const { transferSyntaxUid, original } = body;
  return {
    transferSyntaxUid,
    meta: new LazyDataset(meta.elements),
    dataset,
    frames: readFrames({ dataset, transferSyntaxUid, original, warn }),
    warnings,
    toJson: (json) => datasetToJson(dataset, json),
  };
}

interface Part {
  readonly elements: RawDataset;
  readonly end: number;
}
type Warn = (warning: DicomWarning) => void;

function readMeta(bytes: Uint8Array, start: Start, warn: Warn): Part {
  if (start.part === 'dataset') {
    warn({ code: 'no_meta', message: 'The file has no meta information' });
    return { elements: new Map(), end: start.offset };
  }
  const endsBefore = (tag: string) => !tag.startsWith('0002');
  const layout = { explicit: true, littleEndian: true };
  const { dataset, end } = parseElements({ bytes, offset: start.offset, ...layout, endsBefore, warn });
  return { elements: dataset, end };
}

function readBody(bytes: Uint8Array, start: Start, meta: Part, { stopBefore }: ReadOptions, warn: Warn) {
  const declared = new LazyDataset(meta.elements).text('00020010')?.trim() ?? '';
  const deflated = declared === transferSyntaxes.deflated;
  let source = bytes;
  let offset = meta.end;
  if (deflated) {
    const inflated = inflate(bytes.subarray(meta.end));
    if (inflated.damaged) warn({ code: 'truncated', message: 'The deflated dataset is damaged' });
    source = inflated.bytes;
    offset = 0;
  }
  const expected = layoutOf(declared);
  const found = layoutAt(source, offset, firstGroups);
  const same = found?.explicit === expected.explicit && found.littleEndian === expected.littleEndian;
  const layout =
    found === undefined
      ? declared === ''
        ? { ...expected, explicit: hasVrAt(source, offset) }
        : expected
      : same
        ? expected
        : found;
  let transferSyntaxUid = declared;
  if (declared === '' || (layout !== expected && nativeSyntaxOf(expected) === declared)) {
    transferSyntaxUid = nativeSyntaxOf(layout);
  }
  if (declared === '' || layout !== expected) {
    warn({ code: 'transfer_syntax_guessed', message: 'The transfer syntax does not say how the dataset is written' });
  }
  const endsBefore = (tag: string) => stopBefore !== undefined && tag >= stopBefore.tag;
  const { dataset } = parseElements({ bytes: source, offset, ...layout, endsBefore, warn });
  // Without the prefix two attributes are asked for: one could be chance.
  if (!start.magic && dataset.size + meta.elements.size < 2) {
    throw new DicomError('not_dicom', 'The bytes are not a DICOM file');
  }
  if (dataset.size === 0 && stopBefore === undefined) {
    throw new DicomError('truncated', 'The file ends before its first attribute');
  }
  return { elements: layout.explicit ? dataset : resolveAmbiguousVrs(dataset), transferSyntaxUid, original: !deflated };
}
