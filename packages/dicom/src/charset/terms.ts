import { type CharsetLabel, labelOf } from './charsets.ts';

/** A defined term, understood. */
export interface Term {
  readonly label: CharsetLabel;
  /** `ISO 2022 IR nnn`: code extensions are in use. */
  readonly extended: boolean;
  /** GB18030, GBK and UTF-8 forbid code extensions; text in them never switches. */
  readonly whole: boolean;
}

/** No term: the default repertoire. Bytes above 0x7F, which should not be there, are read as Latin-1. */
export const defaultTerm: Term = { label: 'windows-1252', extended: false, whole: false };

/**
 * Reads a defined term as it is found in files: badly cased, padded, hyphenated. Gives undefined when nobody knows it.
 * @source DICOM PS3.3 C.12.1.1.2
 */
export function readTerm(text: string): Term | undefined {
  const term = text.trim().toUpperCase();
  if (term === '') return defaultTerm;
  const [, gb, extended, registration = ''] =
    /^(?:(GB18030|GBK)|ISO[ _-]?(2022)?[ _-]?IR[ _-]?(\d+))$/.exec(term) ?? [];
  const label = gb?.toLowerCase() ?? labelOf(registration);
  if (label === undefined) return undefined;
  return { label, extended: extended !== undefined, whole: gb !== undefined || label === 'utf-8' };
}
