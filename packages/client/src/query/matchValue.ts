import type { StringVr, Vr } from '@clinikit/dicom/tags';

/** From and to a day (`YYYYMMDD`), a time (`HHMMSS`) or an instant of DICOM, both inclusive; one end may be left open. */
export type Range =
  | { readonly from: string; readonly to?: string }
  | { readonly from?: undefined; readonly to: string };

/** A value, or a range of them. */
export type RangeMatch = string | Range;
/** A UID, or several of which any will do. */
export type UidMatch = string | readonly string[];
/** Text; `*` stands for any number of characters and `?` for one. */
export type TextMatch = string;

type RangeVr = 'DA' | 'TM' | 'DT';
type NumberTextVr = 'IS' | 'DS' | 'FD' | 'FL' | 'SL' | 'SS' | 'UL' | 'US';

/** What an attribute of a VR may be asked for; `never` for those that cannot be matched. @source DICOM PS3.4 C.2.2.2 */
export type MatchValue<V extends Vr> = V extends RangeVr
  ? RangeMatch
  : V extends 'UI'
    ? UidMatch
    : V extends NumberTextVr
      ? number
      : V extends StringVr | 'PN'
        ? TextMatch
        : never;

/** The text of a value in a query. @source DICOM PS3.4 C.2.2.2 */
export function matchText(value: string | number | readonly string[] | Range): string {
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.join('\\');
  return `${value.from ?? ''}-${value.to ?? ''}`;
}

// Array.isArray takes a readonly array for anything.
const isList = (value: readonly string[] | Range): value is readonly string[] => Array.isArray(value);
