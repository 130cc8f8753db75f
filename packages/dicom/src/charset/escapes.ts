import type { CharsetLabel } from './terms.ts';

/** What an escape sequence switches. @source DICOM PS3.3 tables C.12-3 and C.12-4 */
export interface Escape {
  readonly bytes: string;
  /** `g0`: bytes below 0x80. `g1`: bytes from 0xA0. */
  readonly half: 'g0' | 'g1';
  readonly label: CharsetLabel;
  /** How bytes of that half become bytes of the label's encoding. */
  readonly form: 'plain' | 'jis' | 'jis-supplement';
}

/** Escape sequences without the leading ESC. */
export const escapes: readonly Escape[] = [
  { bytes: '(B', half: 'g0', label: 'windows-1252', form: 'plain' },
  { bytes: '(J', half: 'g0', label: 'shift_jis', form: 'plain' },
  { bytes: '$B', half: 'g0', label: 'euc-jp', form: 'jis' },
  { bytes: '$@', half: 'g0', label: 'euc-jp', form: 'jis' },
  { bytes: '$(D', half: 'g0', label: 'euc-jp', form: 'jis-supplement' },
  { bytes: ')I', half: 'g1', label: 'shift_jis', form: 'plain' },
  { bytes: '$)C', half: 'g1', label: 'euc-kr', form: 'plain' },
  { bytes: '$)A', half: 'g1', label: 'gbk', form: 'plain' },
  { bytes: '-A', half: 'g1', label: 'windows-1252', form: 'plain' },
  { bytes: '-B', half: 'g1', label: 'iso-8859-2', form: 'plain' },
  { bytes: '-C', half: 'g1', label: 'iso-8859-3', form: 'plain' },
  { bytes: '-D', half: 'g1', label: 'iso-8859-4', form: 'plain' },
  { bytes: '-F', half: 'g1', label: 'iso-8859-7', form: 'plain' },
  { bytes: '-G', half: 'g1', label: 'iso-8859-6', form: 'plain' },
  { bytes: '-H', half: 'g1', label: 'iso-8859-8', form: 'plain' },
  { bytes: '-L', half: 'g1', label: 'iso-8859-5', form: 'plain' },
  { bytes: '-M', half: 'g1', label: 'windows-1254', form: 'plain' },
  { bytes: '-T', half: 'g1', label: 'windows-874', form: 'plain' },
  { bytes: '-b', half: 'g1', label: 'iso-8859-15', form: 'plain' },
];

/** The escape sequence after an ESC at `at`. */
export function escapeAt(bytes: Uint8Array, at: number): Escape | undefined {
  return escapes.find(({ bytes: sequence }) => {
    for (let index = 0; index < sequence.length; index++) {
      if (bytes[at + 1 + index] !== sequence.charCodeAt(index)) return false;
    }
    return true;
  });
}
