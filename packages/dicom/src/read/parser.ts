/** The one door to dicom-parser. It throws strings and plain objects; nothing of that gets out of here. */
import * as dicomParserModule from 'dicom-parser';
import { isVr, vrOf } from '../dictionary/vrOf.ts';
import type { Vr } from '../tags/tag.ts';
import type { DicomWarning } from './dicomFile.ts';
import type { RawDataset, RawElement } from './element.ts';
import { readEncapsulatedItems } from './encapsulated.ts';
import type { Layout } from './sniff.ts';

type Parser = Pick<
  typeof dicomParserModule,
  | 'ByteStream'
  | 'bigEndianByteArrayParser'
  | 'littleEndianByteArrayParser'
  | 'readSequenceItemsExplicit'
  | 'readSequenceItemsImplicit'
>;
type ParserElement = dicomParserModule.Element;

/** CommonJS without named exports: Node hands it over as `default`, bundlers may not. */
function parser(): Parser {
  const whole: Parser & { default?: Parser } = dicomParserModule;
  return whole.default ?? whole;
}

const undefinedLength = 0xffffffff;
const longVrs: readonly string[] = ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV'];
/** US or SS in the standard: the sign is that of the pixels. */
const signFollowsPixels = /^0028(0104|0105|0106|0107|0108|0109|0110|0111|0120|0121)$/;

/** Where to read, and how. */
export interface ParseRequest extends Layout {
  readonly bytes: Uint8Array;
  readonly offset: number;
  /** Says by the tag (`GGGGEEEE`) whether reading ends before it. */
  readonly endsBefore?: (tag: string) => boolean;
  readonly warn: (warning: DicomWarning) => void;
}

/** The attributes that were read, and where reading ended. */
export interface Parsed {
  readonly dataset: RawDataset;
  readonly end: number;
}

interface Header {
  readonly tag: string;
  readonly vr: Vr;
  readonly length: number;
  readonly valueOffset: number;
}

/** Reads attributes until the end, `endsBefore`, or the place where the bytes stop making sense (then with a warning). */
export function parseElements(request: ParseRequest): Parsed {
  const { bytes, littleEndian, warn } = request;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const dataset = new Map<string, RawElement>();
  const keep = (element: RawElement) => {
    if (dataset.has(element.tag))
      warn({ code: 'duplicate_tag', message: 'An attribute occurs twice; the first counts', tag: element.tag });
    else dataset.set(element.tag, element);
  };
  let at = request.offset;
  while (at + 8 <= bytes.length) {
    const header = readHeader(view, at, request);
    if (header === 'padding') return { dataset, end: bytes.length };
    if (header === 'delimiter') {
      warn({ code: 'malformed', message: 'A delimiter stands outside any sequence' });
      at += 8;
      continue;
    }
    if (header === 'truncated') break;
    const { tag, vr, length, valueOffset } = header;
    if (request.endsBefore?.(tag)) return { dataset, end: at };
    const base = { tag, vr, bytes, offset: valueOffset, littleEndian };
    if (length === undefinedLength && tag === '7FE00010') {
      const items = readEncapsulatedItems(bytes, valueOffset);
      if (items.truncated) warn({ code: 'truncated', message: 'The pixel data has no end', tag });
      const { fragments, basicOffsetTable } = items;
      keep({ ...base, length: items.end - valueOffset, fragments, basicOffsetTable });
      at = items.end;
    } else if (vr === 'SQ' || length === undefinedLength) {
      const sequence = readSequence(header, request);
      if (sequence === undefined) break;
      keep(sequence.element);
      at = sequence.end;
    } else if (valueOffset + length > bytes.length) {
      warn({ code: 'truncated', message: 'The file ends inside a value', tag });
      // What is there of the pixel data still holds whole frames.
      if (tag === '7FE00010') keep({ ...base, length: bytes.length - valueOffset });
      return { dataset, end: bytes.length };
    } else {
      keep({ ...base, length });
      at = valueOffset + length;
    }
  }
  if (at < bytes.length) warn({ code: 'truncated', message: 'The file ends inside an element' });
  return { dataset, end: at };
}

function readHeader(
  view: DataView,
  at: number,
  { littleEndian, explicit }: Layout,
): Header | 'delimiter' | 'padding' | 'truncated' {
  const group = view.getUint16(at, littleEndian);
  const tag = (group * 0x10000 + view.getUint16(at + 2, littleEndian)).toString(16).padStart(8, '0').toUpperCase();
  if (group === 0xfffe) return 'delimiter';
  if (tag === '00000000' && view.getUint32(at + 4) === 0) return 'padding';
  if (!explicit) {
    return { tag, vr: vrOf(tag) ?? 'UN', length: view.getUint32(at + 4, littleEndian), valueOffset: at + 8 };
  }
  const text = String.fromCharCode(view.getUint8(at + 4), view.getUint8(at + 5));
  const known = isVr(text);
  const long = known ? longVrs.includes(text) : looksLong(view, at, littleEndian);
  const vr = known ? text : (vrOf(tag) ?? 'UN');
  if (!long) return { tag, vr, length: view.getUint16(at + 6, littleEndian), valueOffset: at + 8 };
  if (at + 12 > view.byteLength) return 'truncated';
  return { tag, vr, length: view.getUint32(at + 8, littleEndian), valueOffset: at + 12 };
}

/** A VR that nobody knows: the standard gives future ones a 32-bit length after two zero bytes. @source DICOM PS3.5 6.2 */
function looksLong(view: DataView, at: number, littleEndian: boolean): boolean {
  if (at + 12 > view.byteLength || view.getUint16(at + 6, littleEndian) !== 0) return false;
  const length = view.getUint32(at + 8, littleEndian);
  return length === undefinedLength || at + 12 + length <= view.byteLength;
}

function readSequence(header: Header, request: ParseRequest): { element: RawElement; end: number } | undefined {
  const { bytes, littleEndian, explicit, warn } = request;
  const { tag, length, valueOffset } = header;
  const { ByteStream, littleEndianByteArrayParser, bigEndianByteArrayParser, ...read } = parser();
  // UN of undefined length is a sequence in implicit VR little endian. (PS3.5 6.2.2 note 2, CP-246)
  const inside: Layout =
    explicit && header.vr === 'UN' ? { explicit: false, littleEndian: true } : { explicit, littleEndian };
  const end = length === undefinedLength ? bytes.length : Math.min(bytes.length, valueOffset + length);
  if (length === 0)
    return { element: { tag, vr: 'SQ', bytes, offset: valueOffset, length, littleEndian, items: [] }, end };
  const warnings: string[] = [];
  const element: ParserElement = { tag: `x${tag.toLowerCase()}`, vr: 'SQ', length, dataOffset: valueOffset };
  const truncated = length !== undefinedLength && valueOffset + length > bytes.length;
  if (truncated) element.length = end - valueOffset;
  try {
    const order = inside.littleEndian ? littleEndianByteArrayParser : bigEndianByteArrayParser;
    // A defined length fences the items in, so that a wrong item cannot run over its neighbours.
    const stream = new ByteStream(order, bytes.subarray(0, end), valueOffset);
    if (inside.explicit) read.readSequenceItemsExplicit(stream, element, warnings);
    else read.readSequenceItemsImplicit(stream, element);
    if (warnings.length > 0 || stream.warnings.length > 0) {
      warn({ code: 'parser', message: 'A sequence is oddly formed', tag });
    }
    return {
      element: toSequence(element, { ...header, vr: 'SQ' }, bytes, inside),
      end: length === undefinedLength ? stream.position : end,
    };
  } catch {
    // A string, a plain object, or a RangeError of sequences nested too deep.
    warn({ code: truncated ? 'truncated' : 'malformed', message: 'A sequence cannot be read', tag });
    const whole = toSequence(element, { ...header, vr: 'SQ' }, bytes, inside);
    // The items before the bad one are whole.
    if (whole.items !== undefined && whole.items.length > 0)
      return { element: { ...whole, length: end - valueOffset }, end };
    if (length === undefinedLength || truncated) return undefined;
    return { element: { tag, vr: 'UN', bytes, offset: valueOffset, length, littleEndian }, end };
  }
}

function toSequence(element: ParserElement, header: Header, bytes: Uint8Array, layout: Layout): RawElement {
  const items = (element.items ?? []).map((item) => toDataset(item, bytes, layout));
  const { tag, vr, valueOffset } = header;
  return { tag, vr, bytes, offset: valueOffset, length: element.length, littleEndian: layout.littleEndian, items };
}

function toDataset(item: ParserElement, bytes: Uint8Array, layout: Layout): RawDataset {
  const dataset = new Map<string, RawElement>();
  for (const element of Object.values(item.dataSet?.elements ?? {})) {
    const tag = element.tag.slice(1).toUpperCase();
    if (tag.startsWith('FFFE')) continue;
    dataset.set(tag, toElement(element, tag, bytes, layout));
  }
  return dataset;
}

function toElement(element: ParserElement, tag: string, bytes: Uint8Array, layout: Layout): RawElement {
  const { littleEndian } = layout;
  const base = { tag, bytes, offset: element.dataOffset, length: element.length, littleEndian };
  if (element.items !== undefined) {
    const nested = element.vr === 'UN' ? { explicit: false, littleEndian: true } : layout;
    return { ...base, vr: 'SQ', items: element.items.map((item) => toDataset(item, bytes, nested)) };
  }
  const vr = isVr(element.vr) ? element.vr : (vrOf(tag) ?? 'UN');
  if (element.fragments !== undefined) {
    const fragments = element.fragments.map(({ position, length }) => ({ offset: position, length }));
    return { ...base, vr, fragments, basicOffsetTable: element.basicOffsetTable ?? [] };
  }
  if (vr === 'SQ' && element.length > 0) return { ...base, vr: 'UN' };
  return vr === 'SQ' ? { ...base, vr, items: [] } : { ...base, vr };
}

/** Gives US attributes of implicit VR files the sign of the pixels. @source DICOM PS3.6 (US or SS) */
export function resolveAmbiguousVrs(dataset: RawDataset): RawDataset {
  const representation = dataset.get('00280103');
  if (representation?.bytes[representation.offset + (representation.littleEndian ? 0 : 1)] !== 1) return dataset;
  return new Map(
    [...dataset].map(([tag, element]) => [tag, signFollowsPixels.test(tag) ? { ...element, vr: 'SS' } : element]),
  );
}
