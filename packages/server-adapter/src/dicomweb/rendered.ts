import { createHash } from 'node:crypto';
import type { FrameIndexes } from '../archive/frameIndex.ts';
import { type PictureOptions, pictureBytes } from '../archive/makePicture.ts';
import { previewFrame } from '../archive/makePreview.ts';
import { type PictureRow, pictureRows, pictureSource, standingRow } from '../archive/pictureRows.ts';
import { type InstancePath, noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { WatchedOriginals } from '../archive/watchedOriginals.ts';
import type { StudyTable } from '../database/schema.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { hasCurrent } from '../http/revalidation.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { within } from '../memory/within.ts';
import { runForReader, type Threads } from '../threads/threads.ts';
import { type FramedInstance, readBulkData, readFrame } from './frame.ts';
import { frameNumbers } from './frameNumbers.ts';
import { heldBody } from './heldBody.ts';
import { chosenOffer, type MediaOffer, mediaRanges } from './mediaRanges.ts';
import { type MadePart, multipartStream } from './multipart.ts';
import { wholeOf } from './octets.ts';
import { mostPartBytes } from './ranges.ts';
import { type RenderedQuery, readRenderedQuery, readThumbnailQuery, regionIn } from './renderedQuery.ts';
import type { RetrieveRoom } from './retrieve.ts';

const study = '/dicomweb/studies/:study';
const series = `${study}/series/:series`;
const instance = `${series}/instances/:instance`;
const frames = `${instance}/frames/:frames`;

/** What pictures are made of. */
export interface RenderRoom extends RetrieveRoom {
  readonly threads: Threads;
  readonly objects: WatchedOriginals;
  readonly indexes: FrameIndexes;
}

/**
 * Pictures of what is stored, for people to look at: JPEG or PNG of instances and frames, or of all instances of a series or
 * study, and thumbnails. Pixels alone: no name is written into them.
 *
 * @source DICOM PS3.18 10.4.1.1.3 and 10.4.1.1.4
 */
export function renderedRoutes(room: RenderRoom): Route[] {
  const route = (path: string, handle: (asked: AskedBy, path: InstancePath) => Promise<Response>): Route => ({
    method: 'GET',
    path,
    access: 'principal',
    handle: (asked) => handle(asked, pathOf(asked)),
  });
  const rendered = (asked: AskedBy, path: InstancePath) => render(room, asked, path);
  const thumbnail = (asked: AskedBy, path: InstancePath) => renderThumbnail(room, asked, path);
  return [study, series, instance, frames].flatMap((path) => [
    route(`${path}/rendered`, rendered),
    route(`${path}/thumbnail`, thumbnail),
  ]);
}

function pathOf({ param }: AskedBy): InstancePath {
  const [seriesInstanceUid, sopInstanceUid] = [param('series'), param('instance')];
  return {
    studyInstanceUid: param('study'),
    ...(seriesInstanceUid && { seriesInstanceUid }),
    ...(sopInstanceUid && { sopInstanceUid }),
  };
}

/** One picture: a frame of an instance. */
interface Wanted {
  readonly row: PictureRow;
  readonly number: number;
}

type PictureOffer = MediaOffer & { mediaType: PictureOptions['mediaType'] };

/** JPEG is what everybody can show. @source DICOM PS3.18 8.7.4 */
const pictureTypes = ['image/jpeg', 'image/png'] as const;
const offers = (isMultipart: boolean): PictureOffer[] => pictureTypes.map((mediaType) => ({ mediaType, isMultipart }));

/** Pictures of what is below a path. */
export async function render(room: RenderRoom, asked: AskedBy, path: InstancePath): Promise<Response> {
  const { url, request } = asked;
  const query = readRenderedQuery(url.searchParams);
  const scope = room.visible(asked.principal);
  const found = await visibleStudy(scope, path.studyInstanceUid);
  const rows = await pictureRows(scope, path);
  if (rows.length === 0) throw noSuchInstance();
  const listed = asked.param('frames');
  const wanted = rows.flatMap((row) =>
    (listed ? frameNumbers(listed, row.number_of_frames) : shownFrames(row)).map((number) => ({ row, number })),
  );
  const look: Look = { room, asked, scope, study: found, query };
  const [first] = rows;
  if (path.sopInstanceUid !== undefined && first && isDocument(first) && !listed) return renderedDocument(look, first);
  if (wanted.length === 0) throw notAPicture();
  const isOne = path.sopInstanceUid !== undefined && wanted.length === 1;
  const offer = chosenOffer(mediaRanges(request, url), [...(isOne ? offers(false) : []), ...offers(true)]);
  return pictures(look, wanted, offer);
}

/** Of several frames the one that previews show. */
const shownFrames = ({ number_of_frames: count }: PictureRow): number[] => (count > 0 ? [previewFrame(count)] : []);

async function renderThumbnail(room: RenderRoom, asked: AskedBy, path: InstancePath): Promise<Response> {
  const { url, request } = asked;
  const query = readThumbnailQuery(url.searchParams);
  const scope = room.visible(asked.principal);
  const found = await visibleStudy(scope, path.studyInstanceUid);
  const row = await standingRow(scope, path);
  if (!row) {
    if ((await pictureRows(scope, path)).length === 0) throw noSuchInstance();
    throw notAPicture();
  }
  const listed = asked.param('frames');
  const [number = 1] = listed ? frameNumbers(listed, row.number_of_frames) : shownFrames(row);
  const offer = chosenOffer(mediaRanges(request, url), [...offers(false), ...offers(true)]);
  return pictures({ room, asked, scope, study: found, query }, [{ row, number }], offer);
}

/** Who looks at what, and how. */
interface Look {
  readonly room: RenderRoom;
  readonly asked: AskedBy;
  readonly scope: ScopedQueries;
  readonly study: StudyTable;
  readonly query: RenderedQuery;
}

async function pictures(look: Look, wanted: readonly Wanted[], offer: PictureOffer): Promise<Response> {
  const { room, asked, study: found, query } = look;
  const { request } = asked;
  for (const { row } of wanted) regionIn(query, row);
  asked.shows({ interaction: 'read', study: found });
  const etag = tagOf(look, wanted, offer);
  const headers = {
    etag,
    'cache-control': 'private, no-cache',
    vary: 'accept',
    ...(query.annotations.length > 0 && {
      warning: `299 clinikit "The following annotation values are not supported: ${query.annotations.join(', ')}"`,
    }),
  };
  if (hasCurrent(request, etag)) return new Response(null, { status: 304, headers });
  const [first, ...rest] = wanted;
  if (!first) throw notAPicture();
  // What cannot be shown at all is an error before the answer begins.
  const begun = await pictureOf(look, first, offer);
  const memory = room.answers.parts.open(request.signal);
  try {
    await memory.hold(Math.min(Math.max(begun.byteLength, rest.length > 0 ? mostPartBytes : 0), memory.totalBytes));
    if (!offer.isMultipart) {
      const { mediaType } = offer;
      const own = { 'content-type': mediaType, 'content-length': String(begun.byteLength) };
      return new Response(heldBody([begun], begun.byteLength, memory), { headers: { ...headers, ...own } });
    }
    const parts = (async function* (): AsyncGenerator<MadePart> {
      yield partOf(look, first, offer, begun);
      for (const one of rest) yield partOf(look, one, offer, await pictureOf(look, one, offer));
    })();
    const { chunks, headers: own } = multipartStream(parts, offer.mediaType);
    const about = wanted.reduce((sum, { row }) => sum + (row.rows ?? 0) * (row.columns ?? 0), begun.byteLength);
    const body = heldBody(chunks, about, memory, { isEstimate: true });
    return new Response(body, { headers: { ...headers, ...own } });
  } catch (error) {
    memory.release();
    throw error;
  }
}

function partOf({ room, study: found }: Look, { row, number }: Wanted, { mediaType }: PictureOffer, bytes: Bytes) {
  const base = `${room.metadata.basePath}/dicomweb/studies/${found.study_instance_uid}/series/${row.series_instance_uid}`;
  const location = `${base}/instances/${row.sop_instance_uid}/frames/${number}/rendered`;
  return { chunks: [bytes], sizeBytes: bytes.byteLength, location, contentType: mediaType };
}

type Bytes = Uint8Array<ArrayBuffer>;

/** A large picture takes seconds, but it keeps a thread from nobody for longer. */
const mostMs = 30_000;

async function pictureOf(look: Look, { row, number }: Wanted, { mediaType }: PictureOffer): Promise<Bytes> {
  const { room, asked, scope, study: found, query } = look;
  const { signal } = asked.request;
  const memory = room.answers.whole.open(signal);
  try {
    const frameBytes = Math.ceil(row.size_bytes / Math.max(1, row.number_of_frames)) * 2;
    await memory.hold(Math.min(frameBytes + pictureBytes(row, query), memory.totalBytes));
    const source = await pictureSource(scope, found.study_instance_uid, row.sop_instance_uid);
    if (!source) throw noSuchInstance();
    const framed = await framedInstance(look, row);
    const octets = await readFrame({ ...room, open: () => within(memory) }, framed, number, { signal });
    const { viewport, window, voiLutFunction, quality, onlySmaller } = query;
    const region = regionIn(query, row);
    const options = { mediaType, viewport, window, voiLutFunction, quality, onlySmaller, region };
    const { transferSyntaxUid } = octets;
    const bytes = await wholeOf(octets);
    const input = { bytes, transferSyntaxUid, metadata: source.metadata, number, options };
    const made = await runForReader(room.threads, 'picture', input, { maxMs: mostMs });
    if ('error' in made) throw notAPicture();
    return made.picture;
  } finally {
    memory.release();
  }
}

/** The instance, and where its frames lie. */
async function framedInstance({ room, scope, study: found, asked }: Look, row: PictureRow): Promise<FramedInstance> {
  const own = { ...row, study_instance_uid: found.study_instance_uid };
  try {
    return { ...own, index: await room.indexes.indexOf(scope, own, asked.request.signal) };
  } catch (error) {
    room.objects.heard?.(error, own);
    throw error;
  }
}

const notAPicture = (): HandlerError =>
  new HandlerError('not_acceptable', 'This cannot be shown as a picture. Retrieve it as application/dicom.');

const isDocument = ({ sop_class_uid: uid }: PictureRow): boolean => uid === '1.2.840.10008.5.1.4.1.1.104.1';

/** An encapsulated PDF is shown as what it is. @source DICOM PS3.18 8.7.4 */
async function renderedDocument(look: Look, row: PictureRow): Promise<Response> {
  const { room, asked, study: found } = look;
  const { request, url } = asked;
  const mediaType = 'application/pdf';
  chosenOffer(mediaRanges(request, url), [{ mediaType, isMultipart: false }]);
  asked.shows({ interaction: 'read', study: found });
  const framed = await framedInstance(look, row);
  let memory = room.answers.whole.open(request.signal);
  try {
    const open = (of: 'parts' | 'whole') => {
      memory = room.answers[of].open(request.signal);
      return memory;
    };
    const value = await readBulkData({ ...room, open }, framed, '00420011', request.signal);
    if (!('value' in value)) throw notAPicture();
    const { chunks, sizeBytes } = value.value;
    const headers = { 'content-type': mediaType, 'content-length': String(sizeBytes), vary: 'accept' };
    return new Response(heldBody(chunks, sizeBytes, memory), { headers });
  } catch (error) {
    memory.release();
    throw error;
  }
}

/** Raised whenever the same frame would be drawn otherwise. */
const painterVersion = 1;

/** Of no hash of the original: by that whoever tries names could find out whose it once was. */
function tagOf({ asked, study: found }: Look, wanted: readonly Wanted[], offer: PictureOffer): string {
  const { mediaType, isMultipart } = offer;
  const hash = createHash('sha256').update(`${painterVersion} ${mediaType} ${isMultipart} ${asked.url.search}\n`);
  hash.update(`${found.filed_at}\n`);
  for (const { row, number } of wanted) hash.update(`${row.sop_instance_uid} ${row.size_bytes} ${number}\n`);
  return `W/"${hash.digest('base64url')}"`;
}
