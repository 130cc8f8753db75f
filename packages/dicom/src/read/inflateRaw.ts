import { DicomError } from '../errors.ts';

/** What came out of a deflated stream. */
export interface Inflated {
  readonly bytes: Uint8Array;
  /** The stream ended badly: `bytes` is what came out before. */
  readonly damaged: boolean;
}

/** How far a stream is believed to grow: some bytes always, then so many times what was read of it. */
export interface Growth {
  readonly leastBytes: number;
  readonly ratio: number;
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

const lengths = ranges(3, 28, 2);
const distances = ranges(1, 30, 1);
// Symbol 285 is the longest match by itself.
lengths.base[28] = longestMatch;
lengths.extra[28] = 0;

/**
 * Inflates a raw deflate stream, and never takes memory for more than `limitBytes`.
 * @throws DicomError too_large
 * @source RFC 1951
 */
export function inflateRaw(input: Uint8Array, limitBytes: number, growth?: Growth): Inflated {
  let output = new Uint8Array(Math.min(limitBytes, input.length * 4 + longestMatch));
  let size = 0;
  let at = 0;
  // Bits that were taken from the input and not used yet, lowest first, and how many.
  let bits = 0;
  let held = 0;

  const fill = (count: number) => {
    for (; held < count; held += 8) bits |= (input[at++] ?? 0) << held;
  };
  const use = (count: number) => {
    const value = bits & ((1 << count) - 1);
    bits >>>= count;
    held -= count;
    return value;
  };
  const take = (count: number) => {
    fill(count);
    return use(count);
  };
  /** The next symbol, or -1 when no code begins like what comes. */
  const symbolOf = ({ entries, mask }: CodeTable) => {
    fill(15);
    const entry = entries[bits & mask] ?? 0;
    use(entry & 15);
    return entry === 0 ? -1 : entry >> 4;
  };
  /** Whether more bits were taken than there are. */
  const ranOut = () => at - (held >> 3) > input.length;
  const reserve = (count: number) => {
    const needed = size + count;
    if (needed <= output.length) return;
    if (needed > limitBytes || (growth && needed > Math.max(growth.leastBytes, at * growth.ratio)))
      throw new DicomError('too_large', 'Inflates beyond the limit');
    const larger = new Uint8Array(Math.min(limitBytes, Math.max(needed, output.length * 2)));
    larger.set(output);
    output = larger;
  };

  // Each kind of block says whether it came to its end. (RFC 1951 3.2.4 to 3.2.7)
  const stored = () => {
    use(held & 7);
    const count = take(16);
    take(16);
    // Bytes that were taken ahead go back.
    at -= held >> 3;
    bits = held = 0;
    const part = input.subarray(at, at + count);
    reserve(part.length);
    output.set(part, size);
    size += part.length;
    at += count;
    return !ranOut();
  };
  const compressed = (literals: CodeTable, far: CodeTable) => {
    for (;;) {
      const symbol = symbolOf(literals);
      if (symbol < 0 || ranOut()) return false;
      if (symbol === endOfBlock) return true;
      reserve(longestMatch);
      if (symbol < endOfBlock) {
        output[size++] = symbol;
        continue;
      }
      const length = (lengths.base[symbol - 257] ?? 0) + take(lengths.extra[symbol - 257] ?? 0);
      const code = symbolOf(far);
      const distance = (distances.base[code] ?? 0) + take(distances.extra[code] ?? 0);
      if (code < 0 || code > 29 || symbol > 285 || distance > size || ranOut()) return false;
      const end = size + length;
      if (distance === 1) output.fill(output[size - 1] ?? 0, size, end);
      else for (let to = size; to < end; to++) output[to] = output[to - distance] ?? 0;
      size = end;
    }
  };
  const dynamic = () => {
    const literals = take(5) + 257;
    const all = literals + take(5) + 1;
    const own = new Uint8Array(19);
    for (let index = take(4) + 4, place = 0; index > 0; index--, place++) own[codeLengthOrder[place] ?? 0] = take(3);
    const table = codeTable(own);
    const found = new Uint8Array(all);
    for (let place = 0; place < all; ) {
      const symbol = symbolOf(table);
      if (symbol < 0 || ranOut()) return false;
      if (symbol < 16) {
        found[place++] = symbol;
        continue;
      }
      const repeated = symbol === 16 ? (found[place - 1] ?? 0) : 0;
      const count = symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
      found.fill(repeated, place, place + count);
      place += count;
    }
    return compressed(codeTable(found.subarray(0, literals)), codeTable(found.subarray(literals)));
  };

  let sound = true;
  for (let last = 0; last === 0 && sound; ) {
    last = take(1);
    const kind = take(2);
    if (kind === 0) sound = stored();
    else if (kind === 1) sound = compressed(codeTable(fixedLengths()), codeTable(new Uint8Array(30).fill(5)));
    else sound = kind === 2 && dynamic();
  }
  return { bytes: output.subarray(0, size), damaged: !sound };
}

/** @source RFC 1951 3.2.6 */
function fixedLengths(): Uint8Array {
  return new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
}
