import { type RegisteredSet, registeredSet } from './charsets.ts';
import { type Codes, codesOf } from './codes.ts';
import { createCharsetDecoder } from './decoder.ts';
import { defaultTerm, readTerm, type Term } from './terms.ts';

/** Gives the bytes of a text, or undefined when the character set cannot hold it. */
export type CharsetEncoder = (text: string) => Uint8Array | undefined;

const escapeByte = 0x1b;
const utf8 = new TextEncoder();

/** Every text as UTF-8: for `ISO_IR 192`. */
export const encodeUtf8 = (text: string): Uint8Array => utf8.encode(text);

/**
 * An encoder for the values of Specific Character Set (0008,0005), none meaning the default repertoire: text is
 * written only where the decoder of the same values reads it back, so that a term that is unknown, or a code page that is
 * none of the standard, holds ASCII alone. Letters are composed first (`é` is one character), as these sets have them.
 * @source DICOM PS3.5 6.1.2, PS3.3 C.12.1.1.2
 */
export function createCharsetEncoder(values: readonly string[]): CharsetEncoder {
  const decoder = createCharsetDecoder(values);
  const write = decoder.known ? writerOf(values) : asciiOf;
  return (text) => {
    const composed = text.normalize('NFC');
    const bytes = write(composed);
    return bytes !== undefined && decoder.decode(bytes) === composed ? bytes : undefined;
  };
}

function writerOf(values: readonly string[]): CharsetEncoder {
  const terms = values.map(readTerm);
  const first = terms[0] ?? defaultTerm;
  if (first.label === 'utf-8') return encodeUtf8;
  if (first.label === 'gb18030') return (text) => plain(text, codesOf('gb18030', 'gb18030'), gb18030Rest);
  if (first.label === 'gbk' && first.whole) return (text) => plain(text, codesOf('gbk', 'gbk'));
  if (first.whole) return asciiOf;
  const own = setOf(first);
  if (terms.length < 2 && !first.extended) {
    return own === undefined ? asciiOf : (text) => plain(text, codesOf(own.registration, own.label));
  }
  const others = terms.slice(1).flatMap((term) => setOf(term) ?? []);
  return (text) => switching(text, own, others);
}

const setOf = (term: Term | undefined): RegisteredSet | undefined =>
  term?.registration === undefined || term.whole ? undefined : registeredSet(term.registration);

const asciiOf: CharsetEncoder = (text) => plain(text, new Map());

function plain(text: string, codes: Codes, rest?: (codePoint: number) => number[] | undefined): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const found = code < 0x80 ? [code] : (codes.get(character) ?? rest?.(code));
    if (found === undefined) return undefined;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}

/** Beyond the Basic Multilingual Plane the four bytes are counted. @source GB 18030-2022 */
function gb18030Rest(codePoint: number): number[] | undefined {
  if (codePoint < 0x10000) return undefined;
  const at = codePoint - 0x10000 + 189_000;
  return [
    0x81 + Math.floor(at / 12_600),
    0x30 + (Math.floor(at / 1260) % 10),
    0x81 + (Math.floor(at / 10) % 126),
    0x30 + (at % 10),
  ];
}

/** What ends what an escape sequence began: it is begun again behind each. @source DICOM PS3.5 6.1.2.5.3 */
const delimiters = '\\^=\r\n\t\f';

/** In 94x94 characters of Japan both bytes are below 0x80, so that ASCII must be switched on again. */
const isLow = ({ label }: RegisteredSet) => label === 'euc-jp';

function switching(
  text: string,
  initial: RegisteredSet | undefined,
  others: readonly RegisteredSet[],
): Uint8Array | undefined {
  const bytes: number[] = [];
  const ascii = initial?.registration === '13' ? '(J' : '(B';
  let low: RegisteredSet | undefined;
  let high = initial;
  const switchTo = (sequence: string) => bytes.push(escapeByte, ...utf8.encode(sequence));
  const endLow = () => {
    if (low !== undefined) switchTo(ascii);
    low = undefined;
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      endLow();
      bytes.push(code);
      if (delimiters.includes(character)) high = initial;
      continue;
    }
    const [set, found] = codeIn(character, [high, initial, ...others]) ?? [];
    if (set === undefined || found === undefined) return undefined;
    if (isLow(set)) {
      if (low !== set) switchTo(set.sequence);
      low = set;
      bytes.push(...found.filter((byte) => byte !== 0x8f).map((byte) => byte & 0x7f));
      continue;
    }
    endLow();
    if (high !== set) switchTo(set.sequence);
    high = set;
    bytes.push(...found);
  }
  endLow();
  return Uint8Array.from(bytes);
}

function codeIn(
  character: string,
  sets: readonly (RegisteredSet | undefined)[],
): [RegisteredSet, readonly number[]] | undefined {
  for (const set of sets) {
    const found = set && codesOf(set.registration, set.label).get(character);
    if (set !== undefined && found !== undefined) return [set, found];
  }
  return undefined;
}
