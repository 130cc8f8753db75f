/** One coded character set: a label of the WHATWG Encoding Standard, whose decoders every runtime has. */
export type CharsetLabel = string;

/**
 * Character sets: the number of their registration, as in `ISO_IR 100`, the escape sequence that switches to them
 * (without ESC), and the decoder. Labels are those of the standard's superset: `windows-1252` reads what ISO 8859-1 and
 * ASCII have.
 * @source DICOM PS3.3 C.12.1.1.2, tables C.12-2 to C.12-5
 */
const sets: readonly (readonly [registration: string, escape: string, label: CharsetLabel])[] = [
  ['6', '(B', 'windows-1252'],
  ['100', '-A', 'windows-1252'],
  ['101', '-B', 'iso-8859-2'],
  ['109', '-C', 'iso-8859-3'],
  ['110', '-D', 'iso-8859-4'],
  ['126', '-F', 'iso-8859-7'],
  ['127', '-G', 'iso-8859-6'],
  ['138', '-H', 'iso-8859-8'],
  ['144', '-L', 'iso-8859-5'],
  ['148', '-M', 'windows-1254'],
  ['166', '-T', 'windows-874'],
  ['203', '-b', 'iso-8859-15'],
  // JIS X 0201: romaji and katakana.
  ['13', ')I', 'shift_jis'],
  ['14', '(J', 'shift_jis'],
  // JIS X 0208, also by its older sequence, and JIS X 0212.
  ['87', '$B', 'euc-jp'],
  ['42', '$@', 'euc-jp'],
  ['159', '$(D', 'euc-jp'],
  ['149', '$)C', 'euc-kr'],
  ['58', '$)A', 'gbk'],
  ['192', '', 'utf-8'],
];

/** The decoder of a registration number. */
export function labelOf(registration: string): CharsetLabel | undefined {
  return sets.find(([number]) => number === registration)?.[2];
}

/** A registered set: the escape sequence that switches to it (without ESC; '' for UTF-8, which has none), and its decoder. */
export interface RegisteredSet {
  readonly registration: string;
  readonly sequence: string;
  readonly label: CharsetLabel;
}

/** The set of a registration number. */
export function registeredSet(registration: string): RegisteredSet | undefined {
  const [, sequence, label] = sets.find(([number]) => number === registration) ?? [];
  return sequence === undefined || label === undefined ? undefined : { registration, sequence, label };
}

/** What an escape sequence switches. @source DICOM PS3.3 tables C.12-3 and C.12-4 */
export interface Escape {
  /** Without ESC. */
  readonly sequence: string;
  /** `g0`: bytes below 0x80. `g1`: bytes from 0xA0. */
  readonly half: 'g0' | 'g1';
  readonly label: CharsetLabel;
  /** How bytes of that half become bytes of the label's encoding. */
  readonly form: 'plain' | 'jis' | 'jis-supplement';
}

/** The escape sequence after an ESC at `at`. */
export function escapeAt(bytes: Uint8Array, at: number): Escape | undefined {
  const first = bytes[at + 1] ?? 0;
  // Every sequence begins with one of $ ( ) -
  if (first < 0x24 || first > 0x2d) return undefined;
  const text = String.fromCharCode(...bytes.subarray(at + 1, at + 4));
  const [, sequence = '', label = ''] = sets.find(([, escaped]) => escaped !== '' && text.startsWith(escaped)) ?? [];
  if (sequence === '') return undefined;
  const jis = label === 'euc-jp';
  return {
    sequence,
    half: jis || sequence.startsWith('(') ? 'g0' : 'g1',
    label,
    form: !jis ? 'plain' : sequence.length === 2 ? 'jis' : 'jis-supplement',
  };
}
