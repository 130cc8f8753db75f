import type { StringVr, Vr } from '@clinikit/dicom/tags';
import { ClientError } from '../errors.ts';

/** From and to a day (`YYYYMMDD`), a time (`HHMMSS`) or an instant of DICOM, both inclusive; one end may be left open. */
export type Range =
  | { readonly from: string; readonly to?: string | undefined }
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

/**
 * The text of a value in a query.
 *
 * @param isMoment whether the value is a day, a time or an instant; a range always is.
 * @throws ClientError `bad_request` for a day or time in another form than that of DICOM, which would find nothing.
 * @source DICOM PS3.4 C.2.2.2; PS3.5 6.2
 */
export function matchText(value: string | number | readonly string[] | Range, isMoment = false): string {
  if (typeof value !== 'object') return isMoment ? moment(String(value)) : String(value);
  if (isList(value)) return value.join('\\');
  return `${moment(value.from ?? '')}-${moment(value.to ?? '')}`;
}

/** @throws ClientError `bad_request` for an empty condition, which would match everything, and for an empty list. */
export function refuseEmpty(texts: readonly string[]): void {
  if (!texts.some((text) => text === '' || text === '-')) return;
  throw new ClientError('bad_request', 'A condition is empty and would match everything: leave it out.');
}

// 2026-01-31, 31/01/2026 and 08:30 are what people and other standards write.
function moment(text: string): string {
  if (!/\d-\d\d-\d|[:/]/.test(text)) return text;
  throw new ClientError('bad_request', 'Days and times of DICOM have no separators: 20260131, 083000.');
}

// Array.isArray takes a readonly array for anything.
const isList = (value: readonly string[] | Range): value is readonly string[] => Array.isArray(value);
