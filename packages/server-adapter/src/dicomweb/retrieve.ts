import { createHash } from 'node:crypto';
import { type Person, requireOriginal } from '../access/rights.ts';
import { type OriginalRow, originalsAt } from '../archive/originals.ts';
import type { PresentedPatient } from '../archive/presentation.ts';
import { type InstancePath, noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { HandlerError } from '../http/errors.ts';
import { hasCurrent } from '../http/revalidation.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import type { AnswerMemory, Reservation } from '../memory/memoryBudget.ts';
import { acceptedFiles, type FileForm, formFor } from './fileForm.ts';
import { heldBody } from './heldBody.ts';
import { wholeOriginal } from './intactOriginal.ts';
import { chosenOffer, mediaRanges } from './mediaRanges.ts';
import { type MetadataOptions, presentedPatient } from './metadata.ts';
import { multipartStream } from './multipart.ts';
import { type Download, heldBytesOf, type OutgoingFile, outgoingFiles } from './outgoingFiles.ts';
import { packedFiles } from './packedFiles.ts';
import { mostPartBytes, readBegun } from './ranges.ts';

const study = '/dicomweb/studies/:study';
const series = `${study}/series/:series`;
const instance = `${series}/instances/:instance`;

/** What files are made of. */
export interface RetrieveRoom extends Pick<IngestRoom, 'gate' | 'objects'> {
  readonly answers: AnswerMemory;
  readonly metadata: MetadataOptions;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  visible(principal: Person): ScopedQueries;
}

/**
 * Files: a study, a series or an instance under the patient under whom it is filed, and an instance as it came.
 *
 * @source DICOM PS3.18 10.4.1.1
 */
export function retrieveRoutes(room: RetrieveRoom): Route[] {
  const pathOf = ({ param }: AskedBy) => ({ studyInstanceUid: param('study') });
  const seriesOf = (asked: AskedBy) => ({ ...pathOf(asked), seriesInstanceUid: asked.param('series') });
  const instanceOf = (asked: AskedBy) => ({ ...seriesOf(asked), sopInstanceUid: asked.param('instance') });
  return [
    { method: 'GET', path: study, access: 'principal', handle: (asked) => retrieve(room, asked, pathOf(asked)) },
    { method: 'GET', path: series, access: 'principal', handle: (asked) => retrieve(room, asked, seriesOf(asked)) },
    { method: 'GET', path: instance, access: 'principal', handle: (asked) => retrieve(room, asked, instanceOf(asked)) },
    {
      method: 'GET',
      path: `${instance}/original`,
      access: 'principal',
      handle: (asked) => retrieveOriginal(room, asked, instanceOf(asked)),
    },
  ];
}

/** Files below a path. */
export async function retrieve(room: RetrieveRoom, asked: AskedBy, path: InstancePath): Promise<Response> {
  const { request, url, principal } = asked;
  const isOne = path.sopInstanceUid !== undefined;
  const accepted = acceptedFiles(request, url, isOne);
  const scope = room.visible(principal);
  const showOriginal = asksForOriginal(url, scope);
  const found = await visibleStudy(scope, path.studyInstanceUid);
  const rows = await originalsAt(scope, path);
  if (rows.length === 0) throw noSuchInstance();
  const form = formFor(
    accepted,
    rows.map((row) => row.transfer_syntax_uid),
  );
  asked.shows({ interaction: 'read', study: found, operation: 'download' });
  const presented = await presentedPatient(scope, found, room.metadata, { showOriginal });
  const etag = tagOf(presented, rows, form);
  // A viewer asks for the same image again; a whole study on a disk is a copy that nobody asked for.
  const kept = isOne && form !== 'zip' ? 'no-cache' : 'no-store';
  const caching = { etag, 'cache-control': `private, ${kept}`, vary: 'accept' };
  if (hasCurrent(request, etag)) return new Response(null, { status: 304, headers: caching });
  const { objects } = room;
  const download: Download = { objects, scope, study: found, presented, rows, signal: request.signal };
  return held(room, asked, rows, async (memory) => {
    const files = await begun(outgoingFiles(download, memory));
    const { body, headers } = await bodyOf(room, form, { ...path, files, rows, memory });
    return new Response(body, { headers: { ...headers, ...caching } });
  });
}

/** Whether what the file said before is to leave with it: never unasked, since a file goes on to others. */
function asksForOriginal(url: URL, scope: ScopedQueries): boolean {
  const asked = url.searchParams.get('original');
  if (asked === null || asked === 'false') return false;
  if (asked !== 'true') throw new HandlerError('bad_request', 'original is true or false.');
  if (scope.patientIds === 'all') return true;
  throw new HandlerError('forbidden', 'What a file said before is for those who see all patients.');
}

/** An answer whose bytes a budget holds from before they are read until they are handed over. */
async function held(
  { answers }: RetrieveRoom,
  { request }: AskedBy,
  rows: readonly OriginalRow[],
  read: (memory: Reservation) => Promise<Response>,
): Promise<Response> {
  const bytes = rows.reduce((most, row) => Math.max(most, heldBytesOf(row)), 0);
  const budget = bytes > Math.min(mostPartBytes * 2, answers.parts.totalBytes) ? answers.whole : answers.parts;
  const memory = budget.open(request.signal);
  try {
    await memory.hold(Math.min(bytes, memory.totalBytes));
    return await read(memory);
  } catch (error) {
    memory.release();
    throw error;
  }
}

/** The same files, the first of which has been made: what cannot be made at all is an error before the answer begins. */
async function begun(files: AsyncGenerator<OutgoingFile>): Promise<AsyncGenerator<OutgoingFile>> {
  const first = await files.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* files;
  })();
}

interface Outgoing {
  readonly files: AsyncGenerator<OutgoingFile>;
  readonly rows: readonly OriginalRow[];
  readonly memory: Reservation;
}

async function bodyOf(
  { metadata: { basePath } }: RetrieveRoom,
  form: FileForm,
  { studyInstanceUid, files, rows, memory }: Pick<InstancePath, 'studyInstanceUid'> & Outgoing,
): Promise<{ body: ReadableStream; headers: Record<string, string> }> {
  const about = rows.reduce((sum, row) => sum + row.size_bytes, 0);
  const body = (chunks: Parameters<typeof heldBody>[0]) => heldBody(chunks, about, memory, { isEstimate: true });
  if (form === 'zip') {
    const headers = { 'content-type': 'application/zip', 'content-disposition': 'attachment; filename="images.zip"' };
    return { body: body(packedFiles(files, rows)), headers };
  }
  if (form === 'file') {
    const { value } = await files.next();
    if (!value) throw noSuchInstance();
    const { sizeBytes, row } = value;
    return {
      body: heldBody(value.chunks, sizeBytes, memory),
      headers: { ...fileHeaders(row), 'content-length': String(sizeBytes) },
    };
  }
  const parts = located(files, `${basePath}/dicomweb/studies/${studyInstanceUid}`);
  const { chunks, headers } = multipartStream(parts, 'application/dicom');
  return { body: body(chunks), headers };
}

async function* located(files: AsyncIterable<OutgoingFile>, base: string) {
  for await (const { row, chunks, sizeBytes } of files) {
    const location = `${base}/series/${row.series_instance_uid}/instances/${row.sop_instance_uid}`;
    yield { chunks, sizeBytes, location, contentType: fileType(row) };
  }
}

const fileType = ({ transfer_syntax_uid: transferSyntaxUid }: OriginalRow) =>
  `application/dicom; transfer-syntax=${transferSyntaxUid}`;

const fileHeaders = (row: OriginalRow) => ({
  'content-type': fileType(row),
  'content-disposition': 'attachment; filename="image.dcm"',
});

async function retrieveOriginal(room: RetrieveRoom, asked: AskedBy, path: InstancePath): Promise<Response> {
  const { principal, request } = asked;
  requireOriginal(principal);
  chosenOffer(mediaRanges(request, asked.url), [{ mediaType: 'application/dicom', isMultipart: false }]);
  // On top of the right to see the image: whoever runs the clinic sees none by that.
  const scope = room.visible(principal);
  const found = await visibleStudy(scope, path.studyInstanceUid);
  const [row] = await originalsAt(scope, path);
  if (!row) throw noSuchInstance();
  asked.shows({ interaction: 'read', study: found, operation: 'original' });
  return held(room, asked, [row], async (memory) => {
    const chunks = await readBegun(wholeOriginal(room.objects, row, request.signal));
    const headers = {
      ...fileHeaders(row),
      'content-length': String(row.size_bytes),
      'cache-control': 'private, no-store',
    };
    return new Response(heldBody(chunks, row.size_bytes, memory), { headers });
  });
}

/** Raised whenever the same file would leave with other bytes: nobody may keep one that told too much. */
const writerVersion = 2;

/** Changes with how files are written, with the images, with whom they are filed under, and with what is known of that patient. */
function tagOf(presented: PresentedPatient | undefined, rows: readonly OriginalRow[], form: FileForm): string {
  const hash = createHash('sha256').update(`${writerVersion} ${form}\n`);
  if (presented) {
    const { showOriginal, filedAt, issuerOf } = presented;
    hash.update(JSON.stringify([presented.patient, presented.identifierSystems, showOriginal, filedAt, issuerOf]));
  }
  // Of what is presented under another name no hash of the original goes out: whoever tries names could find it by that.
  for (const { sha256, sop_instance_uid: uid } of rows) hash.update(`${uid} ${presented ? '' : sha256}\n`);
  return `W/"${hash.digest('base64url')}"`;
}
