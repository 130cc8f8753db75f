/** Writes small synthetic datasets for tests, also wrong ones; not part of what is published. */

/** How elements are laid out. */
export interface WriterLayout {
  readonly explicit: boolean;
  readonly littleEndian: boolean;
}

export const explicitLittle: WriterLayout = { explicit: true, littleEndian: true };
export const implicitLittle: WriterLayout = { explicit: false, littleEndian: true };
export const explicitBig: WriterLayout = { explicit: true, littleEndian: false };

export const longVrs = ['OB', 'OD', 'OF', 'OL', 'OV', 'OW', 'SQ', 'SV', 'UC', 'UN', 'UR', 'UT', 'UV'];

/** Bytes, or text to be written as UTF-8. */
export type Part = Uint8Array | readonly number[] | string;

/** Puts parts one behind the other. */
export function joinBytes(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const bytes = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
  const whole = new Uint8Array(bytes.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of bytes) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Like {@link joinBytes}, for a few parts. */
export function bytesOf(...parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  return joinBytes(parts);
}

function uint(value: number, size: 2 | 4, littleEndian: boolean): number[] {
  const bytes = Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256);
  return littleEndian ? bytes : bytes.reverse();
}

export function writeTag(tag: string, { littleEndian }: WriterLayout): number[] {
  const group = Number.parseInt(tag.slice(0, 4), 16);
  return [...uint(group, 2, littleEndian), ...uint(Number.parseInt(tag.slice(4), 16), 2, littleEndian)];
}

/** Numbers are written as US; text is UTF-8, padded to an even length. `length` may lie. */
export function element(
  layout: WriterLayout,
  tag: string,
  vr: string,
  value: string | number | Uint8Array,
  length?: number,
): Uint8Array {
  const { explicit, littleEndian } = layout;
  const raw = typeof value === 'number' ? bytesOf(uint(value, 2, littleEndian)) : bytesOf(value);
  const content = raw.length % 2 === 0 ? raw : bytesOf(raw, [vr === 'UI' || vr === 'OB' ? 0 : 0x20]);
  const size = length ?? content.length;
  if (!explicit) return bytesOf(writeTag(tag, layout), uint(size, 4, littleEndian), content);
  const lengthBytes = longVrs.includes(vr) ? [0, 0, ...uint(size, 4, littleEndian)] : uint(size, 2, littleEndian);
  return bytesOf(writeTag(tag, layout), vr, lengthBytes, content);
}

/** A sequence of defined or undefined length. */
export function sequence(layout: WriterLayout, tag: string, items: readonly Uint8Array[], open = false): Uint8Array {
  const undefinedLength = 0xffffffff;
  const body = items.flatMap((item) => [
    bytesOf(writeTag('FFFEE000', layout), uint(open ? undefinedLength : item.length, 4, layout.littleEndian)),
    item,
    ...(open ? [bytesOf(writeTag('FFFEE00D', layout), [0, 0, 0, 0])] : []),
  ]);
  const end = open ? [...writeTag('FFFEE0DD', layout), 0, 0, 0, 0] : [];
  return element(layout, tag, 'SQ', joinBytes([...body, end]), open ? undefinedLength : undefined);
}

/** Encapsulated pixel data: the first part is the Basic Offset Table. */
export function encapsulated(offsets: readonly number[], fragments: readonly Uint8Array[]): Uint8Array {
  const table = joinBytes(offsets.map((offset) => uint(offset, 4, true)));
  const items = [table, ...fragments].map((part) =>
    bytesOf(writeTag('FFFEE000', explicitLittle), uint(part.length, 4, true), part),
  );
  const end = bytesOf(writeTag('FFFEE0DD', explicitLittle), [0, 0, 0, 0]);
  return element(explicitLittle, '7FE00010', 'OB', joinBytes([...items, end]), 0xffffffff);
}

/** A whole file: preamble, meta information, dataset. */
export function part10(transferSyntaxUid: string, ...elements: readonly Uint8Array[]): Uint8Array {
  const meta = element(explicitLittle, '00020010', 'UI', transferSyntaxUid);
  return bytesOf(new Uint8Array(128), 'DICM', meta, ...elements);
}

/** The attributes of a small gray image, without pixel data. */
export function imageElements(
  layout: WriterLayout,
  image: { rows: number; columns: number; bits: number; frames?: number; samples?: number; photometric?: string },
): Uint8Array {
  const { rows, columns, bits, frames = 1, samples = 1, photometric = 'MONOCHROME2' } = image;
  return bytesOf(
    element(layout, '00280002', 'US', samples),
    element(layout, '00280004', 'CS', photometric),
    element(layout, '00280008', 'IS', String(frames)),
    element(layout, '00280010', 'US', rows),
    element(layout, '00280011', 'US', columns),
    element(layout, '00280100', 'US', bits),
    element(layout, '00280101', 'US', bits),
    element(layout, '00280102', 'US', bits - 1),
    element(layout, '00280103', 'US', 0),
  );
}
