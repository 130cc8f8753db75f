/** One coded character set: a label of the WHATWG Encoding Standard, whose decoders every runtime has. */
export type CharsetLabel = string;

/** Character sets by the number of their defined term (`ISO_IR 100`, `ISO 2022 IR 100`). @source DICOM PS3.3 C.12.1.1.2 */
const byRegistration: Readonly<Record<string, CharsetLabel>> = {
  '6': 'windows-1252',
  '100': 'windows-1252',
  '101': 'iso-8859-2',
  '109': 'iso-8859-3',
  '110': 'iso-8859-4',
  '144': 'iso-8859-5',
  '127': 'iso-8859-6',
  '126': 'iso-8859-7',
  '138': 'iso-8859-8',
  '148': 'windows-1254',
  '203': 'iso-8859-15',
  '13': 'shift_jis',
  '166': 'windows-874',
  '192': 'utf-8',
  '87': 'euc-jp',
  '159': 'euc-jp',
  '149': 'euc-kr',
  '58': 'gbk',
};

/** A defined term, understood. */
export interface Term {
  readonly label: CharsetLabel;
  /** `ISO 2022 IR nnn`: code extensions are in use. */
  readonly extended: boolean;
  /** GB18030, GBK and UTF-8 forbid code extensions; text in them never switches. */
  readonly whole: boolean;
}

/** Reads a defined term as it is found in files: badly cased, padded, hyphenated. Gives undefined when nobody knows it. */
export function readTerm(text: string): Term | undefined {
  const term = text.trim().toUpperCase();
  if (term === '') return { label: 'windows-1252', extended: false, whole: false };
  if (term === 'GB18030') return { label: 'gb18030', extended: false, whole: true };
  if (term === 'GBK') return { label: 'gbk', extended: false, whole: true };
  const match = /^ISO[ _-]?(2022)?[ _-]?IR[ _-]?(\d+)$/.exec(term);
  const label = match === null ? undefined : byRegistration[match[2] ?? ''];
  if (match === null || label === undefined) return undefined;
  return { label, extended: match[1] !== undefined, whole: label === 'utf-8' };
}
