import type { Person } from '../access/rights.ts';
import { createFrameIndexes, type FrameIndex, shownInstance } from '../archive/frameIndex.ts';
import { noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { hasCurrent, wantedRange } from '../http/revalidation.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { type FramedInstance, type FrameOctets, readBulkData, readFrame } from './frame.ts';
import { heldAnswer, type MakeBody } from './heldAnswer.ts';
import { type AnswerPart, multipartRelated } from './multipart.ts';
import { sizeOf } from './ranges.ts';

const octetStream = 'application/octet-stream';

/** What frames are made of. */
export interface FrameRoutesRoom extends Pick<IngestRoom, 'gate' | 'threads'> {
  readonly objects: WatchedOriginals;
  readonly answers: AnswerMemory;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  visible(principal: Person): ScopedQueries;
}

/**
 * Frames and bulk data. Each request asks the database one short question, whether its sender sees the study: whoever may not
 * since a moment ago is refused, whichever process filed the study elsewhere. Where a frame lies is known of its original.
 */
export function frameRoutes(room: FrameRoutesRoom, instance: string): Route[] {
  const { answers } = room;
  const indexes = createFrameIndexes(room);
  const oneInstance = async ({ principal, param, shows, request }: AskedBy): Promise<FramedInstance> => {
    const path = {
      studyInstanceUid: param('study'),
      seriesInstanceUid: param('series'),
      sopInstanceUid: param('instance'),
    };
    const scope = room.visible(principal);
    const row = await shownInstance(scope, path);
    if (!row) {
      await visibleStudy(scope, path.studyInstanceUid);
      throw noSuchInstance();
    }
    shows({ interaction: 'read', study: row });
    try {
      return { ...row, index: await indexes.indexOf(scope, row, request.signal) };
    } catch (error) {
      room.objects.heard?.(error, row);
      throw error;
    }
  };
  return [
    {
      method: 'GET',
      path: `${instance}/frames/:frame`,
      access: 'principal',
      handle: async (routed) => {
        const number = frameNumber(routed.param('frame'));
        const row = await oneInstance(routed);
        return answerFrame(room, routed, row, number);
      },
    },
    {
      method: 'GET',
      path: `${instance}/bulkdata/:tag`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const { pathname } = routed.url;
        return heldAnswer(answers, routed, async (open, body) => {
          const { signal } = routed.request;
          const found = await readBulkData({ ...room, open }, row, routed.param('tag'), signal);
          if ('value' in found) {
            const parts = [{ ...found.value, location: pathname }];
            return octets(routed, { parts, mediaType: octetStream }, body);
          }
          const frames = pathname.replace(/bulkdata\/[^/]*$/, 'frames');
          const parts = found.frames.map((frame, index) => ({ ...frame, location: `${frames}/${index + 1}` }));
          const mediaType = found.frames[0] ? mediaTypeOf(found.frames[0]) : octetStream;
          return octets(routed, { parts, mediaType }, body);
        });
      },
    },
  ];
}

/** @throws HandlerError `bad_request` */
function frameNumber(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new HandlerError('bad_request', 'Ask for one frame by its number, from 1.');
}

/** A frame, or the word that the sender has it; once they are known to see it. */
async function answerFrame(
  room: FrameRoutesRoom,
  routed: AskedBy,
  row: FramedInstance,
  number: number,
): Promise<Response> {
  const { request, url } = routed;
  const isAlone = wantsBytesAlone(request);
  const etag = tagOf(row.index, number, isAlone);
  const caching = { ...(etag !== undefined && { etag }), 'cache-control': 'private, no-cache', vary: 'accept' };
  if (etag !== undefined && hasCurrent(request, etag)) return new Response(null, { status: 304, headers: caching });
  return heldAnswer(room.answers, routed, async (open, body) => {
    const frame = await readFrame({ ...room, open }, row, number, {
      signal: request.signal,
      ...(isAlone && { partOf: (totalBytes: number) => wantedRange(request, etag, totalBytes) }),
    });
    const mediaType = mediaTypeOf(frame);
    const { chunks, sizeBytes, part } = frame;
    if (!isAlone) {
      const related = multipartRelated([{ chunks, sizeBytes, location: url.pathname }], mediaType);
      const multipart = body(related.chunks, related.sizeBytes);
      return new Response(multipart, { headers: { ...related.headers, ...caching } });
    }
    const headers: Record<string, string> = {
      'content-type': mediaType,
      'content-length': String(sizeBytes),
      'accept-ranges': 'bytes',
      ...caching,
    };
    if (!part) return new Response(body(chunks, sizeBytes), { headers });
    headers['content-range'] = `bytes ${part.offset}-${part.offset + part.length - 1}/${part.totalBytes}`;
    return new Response(body(chunks, sizeBytes), { status: 206, headers });
  });
}

/**
 * Of the frame's own bytes, which never change. It tells nothing of the rest of the file: from a hash of all of it, whoever
 * has the rest could find by trying whose name it once bore.
 */
function tagOf({ at, crc }: FrameIndex, number: number, isAlone: boolean): string | undefined {
  const ranges = at(number - 1);
  const own = crc(number - 1);
  if (!ranges || own === undefined) return undefined;
  const tag = `"${own.toString(36)}.${sizeOf(ranges)}"`;
  // The boundary between parts is another one each time.
  return isAlone ? tag : `W/${tag}`;
}

const mediaTypeOf = ({ mediaType, transferSyntaxUid }: FrameOctets): string =>
  `${mediaType}; transfer-syntax=${transferSyntaxUid}`;

/** Whether the sender takes bytes that are in no multipart body. */
const wantsBytesAlone = ({ headers }: Request): boolean =>
  /^\s*(application\/octet-stream|image\/)/i.test(headers.get('accept') ?? '*/*');

/**
 * Multipart unless the sender asked for the bytes alone.
 *
 * @throws HandlerError `not_acceptable` for the bytes alone of several parts.
 */
function octets(
  { request }: AskedBy,
  { parts, mediaType }: { parts: readonly AnswerPart[]; mediaType: string },
  body: MakeBody,
): Response {
  if (!wantsBytesAlone(request)) {
    const { chunks, sizeBytes, headers } = multipartRelated(parts, mediaType);
    return new Response(body(chunks, sizeBytes), { headers: { ...headers, vary: 'accept' } });
  }
  const [only, another] = parts;
  if (!only || another) {
    throw new HandlerError(
      'not_acceptable',
      'These are several frames: accept multipart/related, or ask for one frame.',
    );
  }
  const headers = { 'content-type': mediaType, 'content-length': String(only.sizeBytes), vary: 'accept' };
  return new Response(body(only.chunks, only.sizeBytes), { headers });
}
