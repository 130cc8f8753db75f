import { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { createGzip, gunzip } from 'node:zlib';
import type { Person } from '../access/rights.ts';
import { holdMetadata, instanceDatasets, metadataBytes } from '../archive/instanceDatasets.ts';
import {
  createSeriesMetadata,
  type KeptMetadata,
  type SeriesMetadata,
  type SeriesState,
  seriesStates,
} from '../archive/seriesMetadata.ts';
import { type InstancePath, instancesAt, noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { hasCurrent } from '../http/revalidation.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { byteLengthOf } from '../memory/bytes.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { absolute } from './absolute.ts';
import { heldAnswer } from './heldAnswer.ts';
import { heldBody, takenFrom } from './heldBody.ts';
import { jsonArray } from './jsonArray.ts';
import { acceptedJson } from './mediaRanges.ts';
import { type MetadataOptions, presentedPatient } from './metadata.ts';
import { mostPartBytes } from './ranges.ts';

/** What metadata is made of. */
export interface MetadataRoutesRoom extends Pick<IngestRoom, 'gate' | 'threads'> {
  readonly answers: AnswerMemory;
  readonly metadata: MetadataOptions;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  visible(principal: Person): ScopedQueries;
}

/** The metadata of a study, a series or an instance, under the patient under whom it is filed. @source DICOM PS3.18 10.4.1.1.2 */
export function metadataRoutes(room: MetadataRoutesRoom, study: string): Route[] {
  const kept = createSeriesMetadata({ ...room, memory: room.answers.whole }, room.metadata);
  const series = `${study}/series/:series`;
  return [
    {
      method: 'GET',
      path: `${study}/metadata`,
      access: 'principal',
      handle: (routed) => answerSeries(room, kept, routed, { studyInstanceUid: routed.param('study') }),
    },
    {
      method: 'GET',
      path: `${series}/metadata`,
      access: 'principal',
      handle: (routed) =>
        answerSeries(room, kept, routed, {
          studyInstanceUid: routed.param('study'),
          seriesInstanceUid: routed.param('series'),
        }),
    },
    {
      method: 'GET',
      path: `${series}/instances/:instance/metadata`,
      access: 'principal',
      handle: (routed) => answerInstance(room, kept, routed),
    },
  ];
}

async function answerSeries(
  room: MetadataRoutesRoom,
  metadata: SeriesMetadata,
  routed: AskedBy,
  path: InstancePath,
): Promise<Response> {
  const { request, url } = routed;
  const contentType = acceptedJson(request, url);
  const { basePath } = absolute(routed, room.metadata);
  const scope = room.visible(routed.principal);
  const states = await seriesStates(scope, path);
  const [first] = states;
  if (!first) {
    await visibleStudy(scope, path.studyInstanceUid);
    throw noSuchInstance();
  }
  routed.shows({ interaction: 'read', study: first });
  const etag = `W/"${states.map((state) => metadata.stampOf(scope, state, basePath).slice(0, 22)).join('.')}"`;
  const headers = {
    'content-type': contentType,
    ...(etag.length <= mostTag && { etag }),
    'cache-control': 'private, no-cache',
    vary: 'accept, accept-encoding',
  };
  if (etag.length <= mostTag && hasCurrent(request, etag)) return new Response(null, { status: 304, headers });
  return states.length === 1
    ? answerOne(room, await metadata.of(scope, first, { basePath, signal: request.signal }), routed, headers)
    : answerMany(room, { metadata, scope, states, basePath }, routed, headers);
}

/** Of a study with more series there is no tag: no header of an answer may be that long. */
const mostTag = 4000;

type Headers = Record<string, string>;

/** What is kept, as it is kept where the sender can read that. */
async function answerOne(
  { answers }: MetadataRoutesRoom,
  kept: KeptMetadata,
  routed: AskedBy,
  headers: Headers,
): Promise<Response> {
  const { content, sizeBytes } = kept;
  const isZipped = takesGzip(routed.request);
  const bytes = isZipped ? content.byteLength : sizeBytes;
  return heldAnswer(answers, routed, async (open, body) => {
    const memory = open(bytes <= Math.min(mostPartBytes, answers.parts.totalBytes) ? 'parts' : 'whole');
    await memory.hold(Math.min(bytes, memory.totalBytes));
    const chunk = isZipped ? content : await plainOf(kept);
    return new Response(body([chunk], bytes), {
      headers: { ...headers, 'content-length': String(bytes), ...(isZipped && { 'content-encoding': 'gzip' }) },
    });
  });
}

interface StudyMetadata {
  readonly metadata: SeriesMetadata;
  readonly scope: ScopedQueries;
  readonly states: readonly SeriesState[];
  readonly basePath: string;
}

/** The series of a study, one after the other, as they are kept. */
async function answerMany(
  { answers }: MetadataRoutesRoom,
  { metadata, scope, states, basePath }: StudyMetadata,
  { request }: AskedBy,
  headers: Headers,
): Promise<Response> {
  const memory = answers.whole.open(request.signal);
  try {
    // Each is there before anything is sent: an answer that begins comes to its end.
    const all: KeptMetadata[] = [];
    for (const state of states) {
      const one = await metadata.of(scope, state, { basePath, signal: request.signal });
      await memory.hold(Math.min(memory.bytes + one.content.byteLength, memory.totalBytes));
      all.push(one);
    }
    const most = all.reduce((bytes, { sizeBytes }) => Math.max(bytes, sizeBytes), 0);
    await memory.hold(Math.min(memory.bytes + most, memory.totalBytes));
    const sizeBytes = all.reduce((sum, one) => sum + one.sizeBytes - 1, 1);
    if (!takesGzip(request)) {
      const length = { 'content-length': String(sizeBytes) };
      return new Response(heldBody(joined(all), sizeBytes, memory), { headers: { ...headers, ...length } });
    }
    const zipped = heldBody(zippedAgain(joined(all)), sizeBytes, memory, { isEstimate: true });
    return new Response(zipped, { headers: { ...headers, 'content-encoding': 'gzip' } });
  } catch (error) {
    memory.release();
    throw error;
  }
}

/** The elements of several arrays in one. */
async function* joined(all: readonly KeptMetadata[]): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const text = (one: string) => new TextEncoder().encode(one);
  yield text('[');
  for (const [index, { content }] of all.entries()) {
    if (index > 0) yield text(',');
    const array = await unzipped(content);
    yield array.subarray(1, -1);
  }
  yield text(']');
}

async function* zippedAgain(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const chunk of Readable.from(chunks).pipe(createGzip({ level: 1 }))) yield new Uint8Array(chunk);
}

/** What was unzipped a moment ago, for readers who take nothing zipped; as long as what it was made of is kept, and not for long. */
const plain = new WeakMap<KeptMetadata, WeakRef<Uint8Array<ArrayBuffer>>>();

async function plainOf(kept: KeptMetadata): Promise<Uint8Array<ArrayBuffer>> {
  const known = plain.get(kept)?.deref();
  if (known) return known;
  const made = await unzipped(kept.content);
  plain.set(kept, new WeakRef(made));
  return made;
}

const unzip = promisify(gunzip);

const unzipped = async (content: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const { buffer, byteOffset, byteLength } = await unzip(content);
  return new Uint8Array(buffer, byteOffset, byteLength);
};

/** @source RFC 9110 12.5.3 */
function takesGzip({ headers }: Request): boolean {
  const codings = (headers.get('accept-encoding') ?? '').split(',').map((coding) => {
    const [name = '', ...parameters] = coding.split(';').map((part) => part.trim().toLowerCase());
    return { name, isRefused: parameters.some((one) => /^q=0(\.0*)?$/.test(one)) };
  });
  const found = codings.find(({ name }) => name === 'gzip') ?? codings.find(({ name }) => name === '*');
  return found !== undefined && !found.isRefused;
}

async function answerInstance(
  { threads, answers, metadata, visible }: MetadataRoutesRoom,
  ofSeries: SeriesMetadata,
  routed: AskedBy,
): Promise<Response> {
  const { principal, param, request, url } = routed;
  const contentType = acceptedJson(request, url);
  const path = {
    studyInstanceUid: param('study'),
    seriesInstanceUid: param('series'),
    sopInstanceUid: param('instance'),
  };
  const scope = visible(principal);
  const found = await visibleStudy(scope, path.studyInstanceUid);
  routed.shows({ interaction: 'read', study: found });
  const keys = await instancesAt(scope, path).select(['sop_instance_uid', metadataBytes]).execute();
  const [state] = await seriesStates(scope, path);
  if (keys.length === 0 || !state) throw noSuchInstance();
  const { basePath } = absolute(routed, metadata);
  // Whatever changes what a series says changes the tag of each of its instances.
  const etag = `W/"${ofSeries.stampOf(scope, state, basePath).slice(0, 22)}"`;
  const headers = { 'content-type': contentType, etag, 'cache-control': 'private, no-cache', vary: 'accept' };
  if (hasCurrent(request, etag)) return new Response(null, { status: 304, headers });
  const view = { basePath, presented: await presentedPatient(scope, found, metadata) };
  return heldAnswer(answers, routed, async (open, body) => {
    const bytes = keys.reduce((sum, key) => sum + key.bytes, 0);
    await holdMetadata(open(bytes <= Math.min(mostPartBytes, answers.parts.totalBytes) ? 'parts' : 'whole'), keys);
    const chunks = await jsonArray(instanceDatasets(scope, threads, keys, () => view));
    return new Response(body(takenFrom(chunks), byteLengthOf(chunks)), { headers });
  });
}
