import type { ByteRange } from '../objects/objects.ts';
import { HandlerError } from './errors.ts';

/** Whether the sender has what the tag stands for already. @source RFC 9110 13.1.2 */
export function hasCurrent({ headers }: Request, etag: string): boolean {
  const given = headers.get('if-none-match');
  if (given === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return given.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

/**
 * The one range that is asked for of so many bytes; undefined for all of them: without a range, with several of them, with one
 * that cannot be read, and where what is asked for has changed since (`If-Range`).
 *
 * @throws HandlerError `range_not_satisfiable`
 * @source RFC 9110 14.2
 */
export function wantedRange({ headers }: Request, etag: string | undefined, totalBytes: number): ByteRange | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(headers.get('range')?.trim() ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  const ifRange = headers.get('if-range');
  if (ifRange !== null && ifRange.trim() !== etag) return undefined;
  if (first !== '' && last !== '' && Number(last) < Number(first)) return undefined;
  const offset = first === '' ? Math.max(0, totalBytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? totalBytes : Math.min(totalBytes, Number(last) + 1);
  if (offset >= end) {
    throw new HandlerError('range_not_satisfiable', 'There are no bytes in this range.', {
      headers: { 'content-range': `bytes */${totalBytes}` },
    });
  }
  return { offset, length: end - offset };
}
