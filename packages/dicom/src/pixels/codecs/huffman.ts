import { DicomError } from '../../errors.ts';

/** Sixteen bits in, code length (high byte) and symbol (low byte) out; 0 where no code begins so. */
export type HuffmanTable = Uint16Array;

/** Builds tables from the parameters of a DHT segment, by class and identifier. @source ITU-T T.81 Annex C */
export function readHuffmanTables(
  bytes: Uint8Array,
  start: number,
  end: number,
  tables: Map<number, HuffmanTable>,
): void {
  let at = start;
  while (at + 17 <= end) {
    const id = bytes[at] ?? 0;
    const table = new Uint16Array(0x10000);
    let code = 0;
    let symbolAt = at + 17;
    for (let length = 1; length <= 16; length++) {
      const count = bytes[at + length] ?? 0;
      for (let index = 0; index < count; index++) {
        const step = 1 << (16 - length);
        if (symbolAt >= end || code + step > 0x10000)
          throw new DicomError('invalid_pixels', 'A Huffman table is damaged');
        table.fill((length << 8) | (bytes[symbolAt++] ?? 0), code, code + step);
        code += step;
      }
    }
    tables.set(id, table);
    at = symbolAt;
  }
}

/** Reads Huffman codes and bits from entropy-coded bytes; stops at a marker and gives zeros from there on. */
export class BitReader {
  private readonly bytes: Uint8Array;
  private at: number;
  private held = 0;
  private count = 0;
  private invented = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The next symbol of a table. */
  symbol(table: HuffmanTable): number {
    this.fill();
    const entry = table[(this.held >>> (this.count - 16)) & 0xffff] ?? 0;
    if (entry === 0) throw new DicomError('invalid_pixels', 'The JPEG stream is damaged');
    this.count -= entry >> 8;
    return entry & 0xff;
  }

  /** The next `size` bits, 16 at most, as a number. */
  bits(size: number): number {
    if (size === 0) return 0;
    this.fill();
    this.count -= size;
    return (this.held >>> this.count) & ((1 << size) - 1);
  }

  /** A difference of `size` bits, as JPEG writes signed numbers. @source ITU-T T.81 F.2.2.1 */
  difference(size: number): number {
    if (size === 0) return 0;
    if (size === 16) return 32768;
    const value = this.bits(size);
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /** Goes on after the restart marker. */
  restart(): void {
    this.held = 0;
    this.count = 0;
    this.invented = 0;
    while (this.at + 1 < this.bytes.length) {
      const marker = this.bytes[this.at + 1] ?? 0;
      if (this.bytes[this.at] === 0xff && marker >= 0xd0 && marker <= 0xd7) {
        this.at += 2;
        return;
      }
      if (this.bytes[this.at] === 0xff && marker !== 0 && marker !== 0xff) return;
      this.at++;
    }
  }

  /** Whether more was read than the stream holds. */
  get overrun(): boolean {
    return this.invented * 8 > this.count;
  }

  get position(): number {
    return this.at;
  }

  private fill(): void {
    while (this.count <= 16) {
      const byte = this.bytes[this.at];
      const atMarker = byte === 0xff && this.bytes[this.at + 1] !== 0;
      if (byte === undefined || atMarker) this.invented++;
      else this.at += byte === 0xff ? 2 : 1;
      this.held = (this.held << 8) | (byte === undefined || atMarker ? 0 : byte);
      this.count += 8;
    }
  }
}
