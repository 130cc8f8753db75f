import { HandlerError } from '../http/errors.ts';
import type { AskedBy } from '../http/route.ts';
import { gather, unbudgeted } from '../memory/gather.ts';
import type { FrameOctets, Octets } from './frame.ts';
import type { MakeBody } from './heldAnswer.ts';
import type { Chunks } from './heldBody.ts';
import { chosenOffer, type MediaOffer, type MediaRange, mediaRanges } from './mediaRanges.ts';
import { type AnswerPart, multipartRelated } from './multipart.ts';

const octetStream = 'application/octet-stream';
const explicitLittleEndian = '1.2.840.10008.1.2.1';

/** In which form bytes of an image go out. */
export interface OctetForm extends MediaOffer {
  /** As they are stored, or decoded to native pixels, little endian. */
  readonly as: 'stored' | 'decoded';
}

/** How frames are stored. */
export type StoredAs = Pick<FrameOctets, 'mediaType' | 'transferSyntaxUid'>;

/**
 * The form in which frames leave: as they are stored, where their type or `transfer-syntax=*` is asked for, else decoded, which is
 * what `application/octet-stream` by itself means.
 *
 * @param isOne whether it is a single frame, which may go alone.
 * @throws HandlerError `not_acceptable`
 * @source DICOM PS3.18 8.7.3 and 8.7.5
 */
export function frameForm({ request, url }: AskedBy, stored: StoredAs, isOne: boolean): OctetForm {
  const both = (mediaType: string, as: OctetForm['as']): OctetForm[] =>
    (isOne ? [true, false] : [true]).map((isMultipart) => ({ mediaType, isMultipart, as }));
  const isCompressed = stored.mediaType !== octetStream;
  const forms = [
    ...both(stored.mediaType, 'stored'),
    ...(isCompressed ? [...both(octetStream, 'stored'), ...both(octetStream, 'decoded')] : []),
  ];
  return chosenOffer(mediaRanges(request, url), forms, (range, form) => takesSyntax(range, form, stored));
}

function takesSyntax(
  { transferSyntax }: MediaRange,
  { mediaType, as }: OctetForm,
  { mediaType: storedType, transferSyntaxUid }: StoredAs,
): boolean {
  if (as === 'decoded') return transferSyntax === undefined || transferSyntax === explicitLittleEndian;
  const isNamed = transferSyntax === '*' || transferSyntax === transferSyntaxUid;
  // Compressed bytes are no plain octets, unless somebody says that they take them as they are.
  if (mediaType !== storedType) return isNamed;
  // Native pixels are the same bytes in every syntax that is little endian.
  const isSame = storedType === octetStream && transferSyntax === explicitLittleEndian;
  return isNamed || isSame || transferSyntax === undefined;
}

/**
 * The form in which a value leaves: as it is stored.
 *
 * @param parts how many it has.
 * @throws HandlerError `not_acceptable`
 */
export function valueForm({ request, url }: AskedBy, mediaType: string, parts: number): OctetForm {
  const types = new Set([mediaType, octetStream]);
  const forms = [...types].flatMap((type) =>
    (parts === 1 ? [true, false] : [true]).map((isMultipart) => ({
      mediaType: type,
      isMultipart,
      as: 'stored' as const,
    })),
  );
  return chosenOffer(mediaRanges(request, url), forms);
}

/** The type of a part in full. */
export const typeInFull = ({ mediaType, transferSyntaxUid }: StoredAs): string =>
  `${mediaType}; transfer-syntax=${transferSyntaxUid}`;

/** A range of bytes that somebody asks for, both ends included. */
interface AskedRange {
  readonly first: number;
  readonly last: number;
}

/**
 * An answer of one part or several; of the only one just the bytes that the `Range` header asks for.
 *
 * @throws HandlerError `range_not_satisfiable`
 */
export function octetsAnswer(
  { request }: AskedBy,
  { parts, mediaType, isMultipart }: { parts: readonly AnswerPart[]; mediaType: string; isMultipart: boolean },
  body: MakeBody,
): Response {
  const [only, another] = parts;
  const headers = { vary: 'accept', ...(!another && { 'accept-ranges': 'bytes' }) };
  const range = only && !another ? rangeOf(request, only.sizeBytes) : undefined;
  const status = range ? 206 : 200;
  const about = range && only ? { 'content-range': `bytes ${range.first}-${range.last}/${only.sizeBytes}` } : {};
  const sent = range && only ? [{ ...only, ...cut(only, range) }] : parts;
  if (isMultipart || !only || another) {
    const { chunks, sizeBytes, headers: own } = multipartRelated(sent, mediaType, about);
    return new Response(body(chunks, sizeBytes), { status, headers: { ...headers, ...own } });
  }
  const [{ chunks, sizeBytes } = only] = sent;
  const own = { 'content-type': mediaType, 'content-length': String(sizeBytes), ...about };
  return new Response(body(chunks, sizeBytes), { status, headers: { ...headers, ...own } });
}

/** One range; several, and whatever is no range of bytes, are as if nobody had asked. @source RFC 9110 14.2 */
function rangeOf(request: Request, sizeBytes: number): AskedRange | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(request.headers.get('range')?.trim() ?? '') ?? [];
  if (from === undefined || to === undefined || (from === '' && to === '')) return undefined;
  const first = from === '' ? Math.max(0, sizeBytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? sizeBytes - 1 : Math.min(Number(to), sizeBytes - 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  if (first > last) {
    throw new HandlerError('range_not_satisfiable', `There are ${sizeBytes} bytes.`, {
      headers: { 'content-range': `bytes */${sizeBytes}` },
    });
  }
  return { first, last };
}

function cut({ chunks }: Pick<Octets, 'chunks'>, { first, last }: AskedRange): Octets {
  const own = async function* () {
    let at = 0;
    for await (const chunk of chunks) {
      const [from, to] = [Math.max(0, first - at), Math.min(chunk.byteLength, last + 1 - at)];
      at += chunk.byteLength;
      if (from < to) yield chunk.subarray(from, to);
      if (at > last) return;
    }
  };
  return { chunks: own(), sizeBytes: last + 1 - first };
}

/** All bytes of something whose memory is held. */
export const wholeOf = ({ chunks, sizeBytes }: Octets): Promise<Uint8Array<ArrayBuffer>> =>
  gather(each(chunks), sizeBytes, unbudgeted.hold);

async function* each(chunks: Chunks): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield* chunks;
}
