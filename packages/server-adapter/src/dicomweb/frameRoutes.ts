import { transferSyntaxMediaType } from '@clinikit/dicom/pixels';
import type { Person } from '../access/rights.ts';
import {
  type FrameIndex,
  type FrameIndexes,
  type InstanceRow,
  type ShownInstance,
  shownInstance,
} from '../archive/frameIndex.ts';
import { noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { hasCurrent, wantedRange } from '../http/revalidation.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { type FramedInstance, readBulkData, readFrame } from './frame.ts';
import { readFrames } from './frameList.ts';
import { frameLocations } from './frameLocations.ts';
import { frameNumbers } from './frameNumbers.ts';
import { heldAnswer } from './heldAnswer.ts';
import { multipartRelated, multipartStream } from './multipart.ts';
import { frameForm, type OctetForm, octetsAnswer, type StoredAs, typeInFull, valueForm } from './octets.ts';
import { sizeOf } from './ranges.ts';

const octetStream = 'application/octet-stream';

/** What frames are made of. */
export interface FrameRoutesRoom extends Pick<IngestRoom, 'gate' | 'threads'> {
  readonly objects: WatchedOriginals;
  readonly indexes: FrameIndexes;
  readonly answers: AnswerMemory;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  visible(principal: Person): ScopedQueries;
}

/** An instance that the reader sees, and where its frames lie. */
type Shown = FramedInstance & ShownInstance;

/**
 * Frames and bulk data. Each request asks the database one short question, whether its sender sees the study: whoever may not
 * since a moment ago is refused, whichever process filed the study elsewhere. Where a frame lies is known of its original.
 */
export function frameRoutes(room: FrameRoutesRoom, instance: string): Route[] {
  const { answers, indexes } = room;
  const oneInstance = async ({ principal, param, shows, request }: AskedBy): Promise<Shown> => {
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
      path: `${instance}/frames/:frames`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const numbers = frameNumbers(routed.param('frames'), row.number_of_frames);
        const form = frameForm(routed, storedAs(row), numbers.length === 1);
        const [only = 1, another] = numbers;
        return another === undefined && form.as === 'stored'
          ? answerFrame(room, routed, row, { number: only, form })
          : answerFrames(room, routed, row, { numbers, form });
      },
    },
    {
      method: 'GET',
      path: `${instance}/frames/:frames/locations`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const numbers = frameNumbers(routed.param('frames'), row.number_of_frames);
        return frameLocations(room.objects, row, numbers, storedAs(row));
      },
    },
    {
      method: 'GET',
      path: `${instance}/bulkdata/:tag`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const tag = routed.param('tag');
        const { pathname } = routed.url;
        return heldAnswer(answers, routed, async (open, body) => {
          const found = await readBulkData({ ...room, open }, row, tag, routed.request.signal);
          if ('value' in found) {
            const type = isDocument(row, tag) ? 'application/pdf' : octetStream;
            const { mediaType, isMultipart } = valueForm(routed, type, 1);
            const parts = [{ ...found.value, location: pathname }];
            return octetsAnswer(routed, { parts, mediaType, isMultipart }, body);
          }
          const [first] = found.frames;
          const { isMultipart } = valueForm(routed, first?.mediaType ?? octetStream, found.frames.length);
          const frames = pathname.replace(/bulkdata\/[^/]*$/, 'frames');
          const parts = found.frames.map((frame, index) => ({ ...frame, location: `${frames}/${index + 1}` }));
          const mediaType = first ? typeInFull(first) : octetStream;
          return octetsAnswer(routed, { parts, mediaType, isMultipart }, body);
        });
      },
    },
  ];
}

/** How the frames of an instance leave: what was deflated or big endian does so in little endian. */
function storedAs({ transfer_syntax_uid: uid }: InstanceRow): StoredAs {
  const isTurned = uid === '1.2.840.10008.1.2.2' || uid === '1.2.840.10008.1.2.1.99';
  return { mediaType: transferSyntaxMediaType(uid), transferSyntaxUid: isTurned ? '1.2.840.10008.1.2.1' : uid };
}

const isDocument = ({ sop_class_uid: uid }: ShownInstance, tag: string): boolean =>
  uid === '1.2.840.10008.5.1.4.1.1.104.1' && tag === '00420011';

/** A frame as it is stored, or the word that the sender has it; once they are known to see it. */
async function answerFrame(
  room: FrameRoutesRoom,
  routed: AskedBy,
  row: Shown,
  { number, form }: { number: number; form: OctetForm },
): Promise<Response> {
  const { request, url } = routed;
  const isAlone = !form.isMultipart;
  const etag = tagOf(row.index, number, isAlone);
  const caching = {
    ...(etag !== undefined && { etag }),
    ...(room.objects.signedRange && {
      link: `<${url.pathname}/locations>; rel="describedby"; type="application/json"`,
    }),
    ...{ 'cache-control': 'private, no-cache', vary: 'accept' },
  };
  if (etag !== undefined && hasCurrent(request, etag)) return new Response(null, { status: 304, headers: caching });
  return heldAnswer(room.answers, routed, async (open, body) => {
    const frame = await readFrame({ ...room, open }, row, number, {
      signal: request.signal,
      ...(isAlone && { partOf: (totalBytes: number) => wantedRange(request, etag, totalBytes) }),
    });
    const mediaType = typeInFull(frame);
    const { chunks, sizeBytes, part } = frame;
    if (!isAlone) {
      const related = multipartRelated([{ chunks, sizeBytes, location: url.pathname }], mediaType);
      const multipart = body(related.chunks, related.sizeBytes);
      return new Response(multipart, { headers: { ...related.headers, ...caching } });
    }
    const headers: Record<string, string> = {
      ...{ 'content-type': mediaType, 'content-length': String(sizeBytes), 'accept-ranges': 'bytes' },
      ...caching,
    };
    if (!part) return new Response(body(chunks, sizeBytes), { headers });
    headers['content-range'] = `bytes ${part.offset}-${part.offset + part.length - 1}/${part.totalBytes}`;
    return new Response(body(chunks, sizeBytes), { status: 206, headers });
  });
}

/** Several frames in the order in which they were asked for, or decoded ones. */
function answerFrames(
  room: FrameRoutesRoom,
  routed: AskedBy,
  row: Shown,
  { numbers, form }: { numbers: readonly number[]; form: OctetForm },
): Promise<Response> {
  const { signal } = routed.request;
  const scope = room.visible(routed.principal);
  const frameAt = (number = 1) => routed.url.pathname.replace(/[\d,]*$/, String(number));
  return heldAnswer(room.answers, routed, async (open, body) => {
    const { frames, about } = await readFrames({ ...room, scope, open, signal }, row, numbers, form);
    if (numbers.length === 1) {
      for await (const frame of frames) {
        const parts = [{ ...frame, location: frameAt(numbers[0]) }];
        return octetsAnswer(routed, { parts, mediaType: typeInFull(frame), isMultipart: form.isMultipart }, body);
      }
    }
    const located = (async function* () {
      let at = 0;
      for await (const frame of frames) {
        yield { ...frame, location: frameAt(numbers[at]), contentType: typeInFull(frame) };
        at += 1;
      }
    })();
    const type = form.as === 'decoded' ? form.mediaType : storedAs(row).mediaType;
    const { chunks, headers } = multipartStream(located, type);
    return new Response(body(chunks, about, true), { headers: { ...headers, vary: 'accept' } });
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
