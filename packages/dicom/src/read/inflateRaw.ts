import { DicomError } from '../errors.ts';

/** What came out of a deflated stream. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** The stream ended badly: `bytes` is what came out before. */
  readonly damaged: boolean;
}

/** Codes by their bits, lowest first: symbol x 16 + length of the code; 0 where no code begins so. */
interface CodeTable {
  readonly entries: Uint16Array;
  readonly mask: number;
}

const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const endOfBlock = 256;
const longestMatch = 258;

/** Smallest values and extra bits of lengths (from symbol 257) and of distances. @source RFC 1951 3.2.5 */
function ranges(first: number, codes: number, step: number): { base: number[]; extra: number[] } {
  const base: number[] = [];
  const extra: number[] = [];
  let value = first;
  for (let code = 0; code < codes; code++) {
    base.push(value);
    extra.push(Math.max(0, (code >> step) - 1));
    value += 2 ** Math.max(0, (code >> step) - 1);
  }
  return { base, extra };
}

/** @source RFC 1951 3.2.2 */
function codeTable(lengths: ArrayLike<number>): CodeTable {
  const counts = new Uint16Array(16);
  let most = 1;
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length > 0) counts[length] = (counts[length] ?? 0) + 1;
    if (length > most) most = length;
  }
  const next = new Uint16Array(17);
  for (let length = 1; length < 16; length++) next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1;
  const entries = new Uint16Array(1 << most);
  for (let symbol = 0; symbol < lengths.length; symbol++) {
    const length = lengths[symbol] ?? 0;
    if (length === 0) continue;
    const code = next[length] ?? 0;
    next[length] = code + 1;
    let reversed = 0;
    for (let bit = 0; bit < length; bit++) reversed |= ((code >> bit) & 1) << (length - 1 - bit);
    for (let at = reversed; at < entries.length; at += 1 << length) entries[at] = symbol * 16 + length;
  }
  return { entries, mask: entries.length - 1 };
}

/**
 * Inflates a raw deflate stream, and never takes memory for more than `limitBytes`.
 * @throws DicomError too_large
 * @source RFC 1951
 */
export function inflateRaw(input: Uint8Array, limitBytes: number): Inflated {
  return new Inflater(input, limitBytes).run();
}

const lengths = ranges(3, 28, 2);
const distances = ranges(1, 30, 1);
// Symbol 285 is the longest match by itself.
lengths.base[28] = longestMatch;
lengths.extra[28] = 0;

class Inflater {
  readonly #input: Uint8Array;
  readonly #limitBytes: number;
  #output: Uint8Array;
  #size = 0;
  #at = 0;
  /** Bits that were taken from the input and not used yet, lowest first, and how many. */
  #bits = 0;
  #held = 0;

  constructor(input: Uint8Array, limitBytes: number) {
    this.#input = input;
    this.#limitBytes = limitBytes;
    this.#output = new Uint8Array(Math.min(limitBytes, input.length * 4 + longestMatch));
  }

  run(): Inflated {
    let damaged = false;
    for (let last = 0; last === 0 && !damaged; ) {
      last = this.#take(1);
      const kind = this.#take(2);
      if (kind === 0) damaged = !this.#stored();
      else if (kind === 1)
        damaged = !this.#compressed(codeTable(fixedLengths()), codeTable(new Uint8Array(30).fill(5)));
      else damaged = kind === 3 || !this.#dynamic();
    }
    return { bytes: this.#output.subarray(0, this.#size), damaged };
  }

  /** Whether more bits were taken than there are. */
  get #ranOut(): boolean {
    return this.#at - (this.#held >> 3) > this.#input.length;
  }

  #fill(count: number): void {
    while (this.#held < count) {
      this.#bits |= (this.#input[this.#at++] ?? 0) << this.#held;
      this.#held += 8;
    }
  }

  #take(count: number): number {
    this.#fill(count);
    const value = this.#bits & ((1 << count) - 1);
    this.#bits >>>= count;
    this.#held -= count;
    return value;
  }

  /** The next symbol, or -1 when no code begins like what comes. */
  #symbol({ entries, mask }: CodeTable): number {
    this.#fill(15);
    const entry = entries[this.#bits & mask] ?? 0;
    this.#bits >>>= entry & 15;
    this.#held -= entry & 15;
    return entry === 0 ? -1 : entry >> 4;
  }

  /** Makes room. @throws DicomError too_large */
  #reserve(count: number): void {
    const needed = this.#size + count;
    if (needed <= this.#output.length) return;
    if (needed > this.#limitBytes) throw new DicomError('too_large', 'What is deflated grows beyond the limit');
    const larger = new Uint8Array(Math.min(this.#limitBytes, Math.max(needed, this.#output.length * 2)));
    larger.set(this.#output);
    this.#output = larger;
  }

  /** @source RFC 1951 3.2.4 */
  #stored(): boolean {
    this.#take(this.#held & 7);
    const count = this.#take(16);
    this.#take(16);
    // Bytes that were taken ahead go back.
    this.#at -= this.#held >> 3;
    this.#bits = 0;
    this.#held = 0;
    const part = this.#input.subarray(this.#at, this.#at + count);
    this.#reserve(part.length);
    this.#output.set(part, this.#size);
    this.#size += part.length;
    this.#at += count;
    return !this.#ranOut;
  }

  /** @source RFC 1951 3.2.7 */
  #dynamic(): boolean {
    const literals = this.#take(5) + 257;
    const all = literals + this.#take(5) + 1;
    const own = new Uint8Array(19);
    for (let index = this.#take(4) + 4, at = 0; index > 0; index--, at++) own[codeLengthOrder[at] ?? 0] = this.#take(3);
    const table = codeTable(own);
    const found = new Uint8Array(all);
    for (let at = 0; at < all; ) {
      const symbol = this.#symbol(table);
      if (symbol < 0 || this.#ranOut) return false;
      if (symbol < 16) {
        found[at++] = symbol;
        continue;
      }
      const repeated = symbol === 16 ? (found[at - 1] ?? 0) : 0;
      const count = symbol === 16 ? 3 + this.#take(2) : symbol === 17 ? 3 + this.#take(3) : 11 + this.#take(7);
      found.fill(repeated, at, at + count);
      at += count;
    }
    return this.#compressed(codeTable(found.subarray(0, literals)), codeTable(found.subarray(literals)));
  }

  /** @source RFC 1951 3.2.3 */
  #compressed(literals: CodeTable, far: CodeTable): boolean {
    for (;;) {
      const symbol = this.#symbol(literals);
      if (symbol < 0 || this.#ranOut) return false;
      if (symbol === endOfBlock) return true;
      this.#reserve(longestMatch);
      if (symbol < endOfBlock) {
        this.#output[this.#size++] = symbol;
        continue;
      }
      const length = (lengths.base[symbol - 257] ?? 0) + this.#take(lengths.extra[symbol - 257] ?? 0);
      const code = this.#symbol(far);
      const distance = (distances.base[code] ?? 0) + this.#take(distances.extra[code] ?? 0);
      if (code < 0 || code > 29 || symbol > 285 || distance > this.#size) return false;
      const output = this.#output;
      for (const end = this.#size + length; this.#size < end; this.#size++) {
        output[this.#size] = output[this.#size - distance] ?? 0;
      }
    }
  }
}

/** @source RFC 1951 3.2.6 */
function fixedLengths(): Uint8Array {
  return new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
}
