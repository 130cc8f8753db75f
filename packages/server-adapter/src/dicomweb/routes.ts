import { type Person, requireImages, requireRight } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Arrival } from '../archive/arrival.ts';
import { holdMetadata, instanceDatasets, metadataBytes } from '../archive/instanceDatasets.ts';
import { type InstancePath, instancesAt, noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import { subjectOf } from '../audit/shown.ts';
import { HandlerError } from '../http/errors.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { byteLengthOf, concatenate } from '../memory/bytes.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { type FrameOctets, type FrameRoom, readBulkData, readFrame } from './frame.ts';
import { type Chunks, heldBody, takenFrom } from './heldBody.ts';
import { jsonArray } from './jsonArray.ts';
import { type MetadataOptions, presentedPatient } from './metadata.ts';
import { type AnswerPart, multipartRelated } from './multipart.ts';
import { type Found, searchInstances, searchSeries, searchStudies } from './qido.ts';
import { mostPartBytes } from './ranges.ts';
import { retrieveRoutes } from './retrieve.ts';
import { storeInstances } from './store.ts';

const octetStream = 'application/octet-stream';

const study = '/dicomweb/studies/:study';
const series = `${study}/series/:series`;
const instance = `${series}/instances/:instance`;

/**
 * QIDO-RS, WADO-RS files, metadata and frames, STOW-RS.
 *
 * @param answers holds frames, bulk data and metadata; what is uploaded is held by the room's own budget.
 * @param uploadArrival how uploads of a tenant are matched with its patients.
 * @source DICOM PS3.18
 */
export function dicomwebRoutes(
  room: IngestRoom,
  answers: AnswerMemory,
  metadata: MetadataOptions,
  uploadArrival: (tenant: string) => Arrival,
): Route[] {
  const { gate, threads } = room;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  const visible = (principal: Person) => {
    requireRight(principal, 'read', 'ImagingStudy');
    return scopeOf(gate, principal);
  };
  const searching = ({ principal }: AskedBy) => ({ scope: visible(principal), threads });
  const store = ({ request, principal, agent }: AskedBy) => {
    requireImages(principal, 'create');
    return storeInstances(room, request, { ...uploadArrival(principal.tenant), agent }, metadata);
  };
  /** An answer whose bytes a budget holds from before they are read until they are handed over. */
  const held = async ({ request }: AskedBy, read: (open: FrameRoom['open'], body: Body) => Promise<Response>) => {
    let memory = answers.parts.open(request.signal);
    const open: FrameRoom['open'] = (of) => {
      memory = answers[of].open(request.signal);
      return memory;
    };
    try {
      return await read(open, (chunks, sizeBytes) => heldBody(chunks, sizeBytes, memory));
    } catch (error) {
      memory.release();
      throw error;
    }
  };
  const readMetadata = async (routed: AskedBy, path: InstancePath) => {
    const scope = visible(routed.principal);
    const found = await visibleStudy(scope, path.studyInstanceUid);
    routed.shows({ interaction: 'read', study: found });
    const keys = await instancesAt(scope, path).select(['sop_instance_uid', metadataBytes]).execute();
    if (keys.length === 0) throw noSuchInstance();
    const { basePath } = metadata;
    const view = { basePath, presented: await presentedPatient(scope, found, metadata) };
    return held(routed, async (open, body) => {
      const bytes = keys.reduce((sum, key) => sum + key.bytes, 0);
      await holdMetadata(open(bytes <= Math.min(mostPartBytes, answers.parts.totalBytes) ? 'parts' : 'whole'), keys);
      const chunks = await jsonArray(instanceDatasets(scope, threads, keys, () => view));
      const headers = { 'content-type': 'application/dicom+json' };
      return new Response(body(takenFrom(chunks), byteLengthOf(chunks)), { headers });
    });
  };
  const oneInstance = async ({ principal, param, shows }: AskedBy) => {
    const path = instancePath(param);
    const scope = visible(principal);
    const found = await visibleStudy(scope, path.studyInstanceUid);
    const row = await instancesAt(scope, path)
      .select(['object_key', 'size_bytes', 'transfer_syntax_uid', 'frames'])
      .executeTakeFirst();
    if (!row) throw noSuchInstance();
    shows({ interaction: 'read', study: found });
    return row;
  };
  const inStudy = async (routed: AskedBy) => {
    const by = searching(routed);
    const found = await visibleStudy(by.scope, routed.param('study'));
    routed.shows({ interaction: 'read', study: found });
    return [by, found] as const;
  };

  return [
    ...retrieveRoutes({ ...room, answers, metadata, visible }),
    {
      method: 'GET',
      path: '/dicomweb/studies',
      access: 'principal',
      handle: async (routed) => {
        const { url, request } = routed;
        const found = await searchStudies(searching(routed), url.searchParams, metadata, request.signal);
        const subjects = found.studies.map(subjectOf);
        const query = `/dicomweb/studies${url.search}`;
        if (subjects.length > 0) routed.shows({ interaction: 'search-type', query, count: subjects.length, subjects });
        return searched(found);
      },
    },
    {
      method: 'POST',
      path: '/dicomweb/studies',
      access: 'principal',
      // Each object of the body has a limit of its own.
      maxBodyBytes: Number.POSITIVE_INFINITY,
      handle: store,
    },
    {
      method: 'GET',
      path: `${study}/series`,
      access: 'principal',
      handle: async (routed) =>
        searched(await searchSeries(...(await inStudy(routed)), routed.url.searchParams, metadata)),
    },
    {
      method: 'GET',
      path: `${study}/instances`,
      access: 'principal',
      handle: async (routed) =>
        searched(await searchInstances(...(await inStudy(routed)), undefined, routed.url.searchParams, metadata)),
    },
    {
      method: 'GET',
      path: `${series}/instances`,
      access: 'principal',
      handle: async (routed) => {
        const { searchParams } = routed.url;
        return searched(
          await searchInstances(...(await inStudy(routed)), routed.param('series'), searchParams, metadata),
        );
      },
    },
    {
      method: 'GET',
      path: `${study}/metadata`,
      access: 'principal',
      handle: (routed) => readMetadata(routed, { studyInstanceUid: routed.param('study') }),
    },
    {
      method: 'GET',
      path: `${series}/metadata`,
      access: 'principal',
      handle: (routed) =>
        readMetadata(routed, { studyInstanceUid: routed.param('study'), seriesInstanceUid: routed.param('series') }),
    },
    {
      method: 'GET',
      path: `${instance}/metadata`,
      access: 'principal',
      handle: (routed) => readMetadata(routed, instancePath(routed.param)),
    },
    {
      method: 'GET',
      path: `${instance}/frames/:frame`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const text = routed.param('frame');
        if (!/^[1-9]\d{0,6}$/.test(text))
          throw new HandlerError('bad_request', 'Ask for one frame by its number, from 1.');
        return held(routed, async (open, body) => {
          const frame = await readFrame({ ...room, open }, row, Number(text), routed.request.signal);
          const parts = [{ ...frame, location: routed.url.pathname }];
          return octets(routed, { parts, mediaType: mediaTypeOf(frame) }, body);
        });
      },
    },
    {
      method: 'GET',
      path: `${instance}/bulkdata/:tag`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const { pathname } = routed.url;
        return held(routed, async (open, body) => {
          const found = await readBulkData({ ...room, open }, row, routed.param('tag'), routed.request.signal);
          if ('value' in found) {
            const parts = [{ ...found.value, location: pathname }];
            return octets(routed, { parts, mediaType: octetStream }, body);
          }
          const frames = pathname.replace(/bulkdata\/[^/]*$/, 'frames');
          const parts = found.frames.map((frame, index) => ({ ...frame, location: `${frames}/${index + 1}` }));
          return octets(
            routed,
            { parts, mediaType: found.frames[0] ? mediaTypeOf(found.frames[0]) : octetStream },
            body,
          );
        });
      },
    },
  ];
}

const instancePath = (param: (name: string) => string) => ({
  studyInstanceUid: param('study'),
  seriesInstanceUid: param('series'),
  sopInstanceUid: param('instance'),
});

/** The results of a search, and whether there are more. @source DICOM PS3.18 8.3.4.4 */
async function searched({ datasets, complete }: Found): Promise<Response> {
  const body = concatenate(await jsonArray(datasets));
  const response = new Response(body, { headers: { 'content-type': 'application/dicom+json' } });
  if (!complete) response.headers.set('warning', '299 clinikit "There are additional results that can be requested."');
  return response;
}

const mediaTypeOf = ({ mediaType, transferSyntaxUid }: FrameOctets): string =>
  `${mediaType}; transfer-syntax=${transferSyntaxUid}`;

/** Makes a body of so many bytes. */
type Body = (chunks: Chunks, sizeBytes: number) => ReturnType<typeof heldBody>;

/**
 * Multipart unless the caller asked for the bytes alone.
 *
 * @throws HandlerError `not_acceptable` for the bytes alone of several parts.
 */
function octets(
  { request }: AskedBy,
  { parts, mediaType }: { parts: readonly AnswerPart[]; mediaType: string },
  body: Body,
): Response {
  const accept = request.headers.get('accept') ?? '*/*';
  if (!/^\s*(application\/octet-stream|image\/)/i.test(accept)) {
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
