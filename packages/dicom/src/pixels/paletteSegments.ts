import { DicomError } from '../errors.ts';

/**
 * Expands a segmented color table: discrete runs, straight lines, and segments that are repeated.
 * @param bits of an entry: above 8, every number of a segment is a 16-bit word.
 * @returns exactly `count` entries at most; more than that is not read.
 * @throws DicomError invalid_value
 * @source DICOM PS3.3 C.7.9.2
 */
export function expandSegments(bytes: Uint8Array, bits: number, count: number, tag: string): Uint16Array {
  const damaged = () => new DicomError('invalid_value', 'A segmented palette is damaged', { tag });
  const wide = bits > 8;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const numbers = Array.from({ length: wide ? bytes.length >> 1 : bytes.length }, (_, index) =>
    wide ? view.getUint16(index * 2, true) : (bytes[index] ?? 0),
  );
  const entries = new Uint16Array(count);
  let size = 0;
  const put = (value: number) => {
    if (size < count) entries[size++] = value;
  };
  /** Reads one segment and returns where the next begins. */
  const segment = (at: number, nested: boolean): number => {
    const opcode = numbers[at];
    const length = numbers[at + 1];
    if (!length) throw damaged();
    if (opcode === 0) {
      if (at + 2 + length > numbers.length) throw damaged();
      for (let index = 0; index < length; index++) put(numbers[at + 2 + index] ?? 0);
      return at + 2 + length;
    }
    const end = numbers[at + 2];
    if (end === undefined) throw damaged();
    if (opcode === 1) {
      if (size === 0) throw damaged();
      const start = entries[size - 1] ?? 0;
      for (let step = 1; step <= length; step++) put(Math.round(start + ((end - start) * step) / length));
      return at + 3;
    }
    // Indirect: `length` segments again, from a byte offset whose low word comes first.
    const high = numbers[at + 3];
    if (opcode !== 2 || nested || high === undefined) throw damaged();
    let from = wide ? (end + high * 65536) / 2 : end + high * 256 + (numbers[at + 4] ?? 0) * 65536;
    if (!Number.isInteger(from)) throw damaged();
    for (let index = 0; index < length && size < count; index++) from = segment(from, true);
    return at + (wide ? 4 : 6);
  };
  // An odd byte of padding may stand at the end.
  for (let at = 0; at + 1 < numbers.length && size < count; ) at = segment(at, false);
  return entries.subarray(0, size);
}
