import { type CharsetLabel, type Escape, escapeAt } from './charsets.ts';
import { defaultTerm, readTerm } from './terms.ts';

/** Turns the bytes of text values into strings. */
export interface CharsetDecoder {
  /** False when the name of the character set is unknown: text is then read as Latin-1. */
  readonly known: boolean;
  /** Whether it is used even where a dataset declares another character set. */
  readonly always?: boolean;
  /** The code page that is meant where bytes occur that the declared set keeps for control characters. */
  readonly likely?: CharsetLabel | undefined;
  /** The set of the whole text, which the code page may take the place of. */
  label?: CharsetLabel;
  /** Decodes a whole value; backslashes and PN delimiters are looked for afterwards, since trail bytes may equal them. */
  decode(bytes: Uint8Array): string;
}

const escapeByte = 0x1b;
const decoders = new Map<CharsetLabel, InstanceType<typeof TextDecoder>>();

function decodeWith(label: CharsetLabel, bytes: Uint8Array): string {
  let decoder = decoders.get(label);
  if (decoder === undefined) {
    decoder = new TextDecoder(label, { ignoreBOM: true });
    decoders.set(label, decoder);
  }
  return decoder.decode(bytes);
}

/** TAB, LF, FF, CR, `^`, `=` and backslash end what an escape sequence began. @source DICOM PS3.5 6.1.2.5.3 */
const resets = [0x09, 0x0a, 0x0c, 0x0d, 0x5c, 0x5e, 0x3d];

/**
 * The default repertoire has nothing in G1, so that what was switched on there stays (`keepG1`): some writers do not
 * repeat it after a delimiter, and the bytes would mean nothing else.
 */
function decodeExtended(bytes: Uint8Array, initial: CharsetLabel, keepG1: boolean): string {
  let g0: Escape | undefined;
  let g1: Escape | undefined;
  let text = '';
  let start = 0;
  const flush = (end: number) => {
    if (end > start) text += decodeRun(bytes.subarray(start, end), g0, g1, initial);
  };
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === escapeByte) {
      const found = escapeAt(bytes, at);
      if (found === undefined) continue;
      flush(at);
      if (found.half === 'g0') g0 = found;
      else g1 = found;
      at += found.sequence.length;
      start = at + 1;
    } else if ((g0 || (g1 && !keepG1)) && resets.includes(byte) && (byte < 0x20 || (g0?.form ?? 'plain') === 'plain')) {
      flush(at);
      g0 = undefined;
      if (!keepG1) g1 = undefined;
      start = at;
    }
  }
  flush(bytes.length);
  return text;
}

function decodeRun(bytes: Uint8Array, g0: Escape | undefined, g1: Escape | undefined, initial: CharsetLabel): string {
  if (g0?.form === 'jis')
    return decodeWith(
      'euc-jp',
      bytes.map((byte) => byte | 0x80),
    );
  if (g0?.form === 'jis-supplement') {
    const euc: number[] = [];
    for (let at = 0; at + 1 < bytes.length; at += 2)
      euc.push(0x8f, (bytes[at] ?? 0) | 0x80, (bytes[at + 1] ?? 0) | 0x80);
    return decodeWith('euc-jp', Uint8Array.from(euc));
  }
  return decodeWith(g1?.label ?? initial, bytes);
}

/** Code pages of Windows that are written under the name of the ISO sets that they resemble. */
const lookalikes: Readonly<Record<CharsetLabel, CharsetLabel>> = {
  'iso-8859-2': 'windows-1250',
  'iso-8859-4': 'windows-1257',
};

/**
 * A decoder for the values of Specific Character Set (0008,0005); none means the default repertoire,
 * where bytes above 0x7F, which should not be there, are read as Latin-1.
 * @source DICOM PS3.5 6.1.2, PS3.3 C.12.1.1.2
 */
export function createCharsetDecoder(values: readonly string[], always = false): CharsetDecoder {
  const terms = values.map(readTerm);
  const first = terms[0] ?? defaultTerm;
  const known = !terms.includes(undefined);
  const { label } = first;
  if (first.whole || (values.length < 2 && !first.extended)) {
    const likely = always ? undefined : lookalikes[label];
    const decoder: CharsetDecoder = {
      known,
      always,
      likely,
      label,
      decode: (bytes) => decodeWith(decoder.label ?? label, bytes),
    };
    return decoder;
  }
  return { known, always, decode: (bytes) => decodeExtended(bytes, label, first === defaultTerm) };
}

/** Reads ASCII; other bytes, which should not be there, as Latin-1. */
export const defaultRepertoire: CharsetDecoder = {
  known: true,
  decode: (bytes) => decodeWith(defaultTerm.label, bytes),
};
