import { type CharsetLabel, labelOf } from './charsets.ts';

/** A defined term, understood. */
export interface Term {
  readonly label: CharsetLabel;
  /** `ISO 2022 IR nnn`: code extensions are in use. */
  readonly extended: boolean;
  /** GB18030, GBK, UTF-8 and code pages have no code extensions; text in them never switches. */
  readonly whole: boolean;
  /** The number of its registration, `100` of `ISO_IR 100`; undefined for those that have none. */
  readonly registration?: string;
}

/** No term: the default repertoire. Bytes above 0x7F, which should not be there, are read as Latin-1. */
export const defaultTerm: Term = { label: 'windows-1252', extended: false, whole: false };

/**
 * Reads a defined term as it is found in files: badly cased, padded, hyphenated; or the label of a code page, which is
 * no term of the standard. Returns undefined for an unknown one.
 * @source DICOM PS3.3 C.12.1.1.2
 */
export function readTerm(text: string): Term | undefined {
  const term = text.trim().toUpperCase();
  if (term === '') return defaultTerm;
  const [, own, extended, registration = ''] =
    /^(?:(GB18030|GBK|WINDOWS-125[0-8]|KOI8-[RU]|IBM866|BIG5)|ISO[ _-]?(2022)?[ _-]?IR[ _-]?(\d+))$/.exec(term) ?? [];
  const label = own?.toLowerCase() ?? labelOf(registration);
  if (label === undefined) return undefined;
  const whole = own !== undefined || label === 'utf-8';
  return { label, extended: extended !== undefined, whole, ...(registration !== '' && { registration }) };
}
