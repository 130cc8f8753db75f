import type { CharsetLabel } from './charsets.ts';

/** The bytes of each character, by the character. */
export type Codes = ReadonlyMap<string, readonly number[]>;

const made = new Map<string, Codes>();

/**
 * The bytes of the characters of a registered set beyond ASCII, each alone and in its form with the high bits set.
 *
 * No runtime encodes to anything but UTF-8, and tables of our own would be larger than the whole reader and could
 * contradict it. So they are turned round: whatever sequence of bytes the runtime's decoder reads as one character
 * writes that character. Only bytes that the registered set has are tried, since the decoders know supersets
 * (`windows-1252` has a euro sign where ISO 8859-1 has a control character).
 * @source DICOM PS3.3 tables C.12-2 to C.12-5
 */
export function codesOf(registration: string, label: CharsetLabel): Codes {
  const key = `${registration} ${label}`;
  let codes = made.get(key);
  if (codes === undefined) {
    codes = new Map(invert(sequencesOf(registration), label));
    made.set(key, codes);
  }
  return codes;
}

function sequencesOf(registration: string): number[][] {
  switch (registration) {
    case '6':
    case '14':
      return [];
    case '13':
      return range(0xa1, 0xdf).map((byte) => [byte]);
    case '42':
    case '87':
    case '149':
      return pairs(range(0xa1, 0xfe), range(0xa1, 0xfe));
    case '58':
      return pairs(range(0xa1, 0xf7), range(0xa1, 0xfe));
    case '159':
      return pairs(range(0xa1, 0xfe), range(0xa1, 0xfe)).map((pair) => [0x8f, ...pair]);
    case 'gbk':
      return pairs(range(0x81, 0xfe), [...range(0x40, 0x7e), ...range(0x80, 0xfe)]);
    case 'gb18030':
      return [...sequencesOf('gbk'), ...gb18030Quadruples()];
    default:
      return range(0xa0, 0xff).map((byte) => [byte]);
  }
}

/** Those of the Basic Multilingual Plane. @source GB 18030-2022 */
function gb18030Quadruples(): number[][] {
  const digits = range(0x30, 0x39);
  return pairs(range(0x81, 0x84), digits).flatMap((first) =>
    pairs(range(0x81, 0xfe), digits).map((last) => [...first, ...last]),
  );
}

/** Decodes sequences, a line feed after each: those that are not one character by themselves are left out. */
function* invert(
  sequences: readonly (readonly number[])[],
  label: CharsetLabel,
): Generator<[string, readonly number[]]> {
  const lineFeed = 0x0a;
  const bytes = Uint8Array.from(sequences.flatMap((sequence) => [...sequence, lineFeed]));
  const lines = new TextDecoder(label, { ignoreBOM: true }).decode(bytes).split('\n');
  const seen = new Set<string>();
  for (const [index, sequence] of sequences.entries()) {
    const character = lines[index] ?? '';
    if (character.length !== 1 || character === '\ufffd' || character < '\u0080' || seen.has(character)) continue;
    seen.add(character);
    yield [character, sequence];
  }
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const pairs = (leads: readonly number[], trails: readonly number[]): number[][] =>
  leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
