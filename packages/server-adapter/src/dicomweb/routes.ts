import { transferSyntaxMediaType } from '@clinikit/dicom/pixels';
import { type Person, requireImages, requireRight } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Arrival } from '../archive/arrival.ts';
import { holdMetadata, instanceDatasets, metadataBytes } from '../archive/instanceDatasets.ts';
import { type InstancePath, instancesAt, noSuchInstance, visibleStudy } from '../archive/studyRows.ts';
import type { InstanceTable } from '../database/schema.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { byteLengthOf } from '../memory/bytes.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { absolute } from './absolute.ts';
import { type FrameRoom, readBulkData } from './frame.ts';
import { readFrames } from './frameList.ts';
import { frameNumbers } from './frameNumbers.ts';
import { heldBody, takenFrom } from './heldBody.ts';
import { jsonArray } from './jsonArray.ts';
import { acceptedJson } from './mediaRanges.ts';
import { type MetadataOptions, presentedPatient } from './metadata.ts';
import { multipartStream } from './multipart.ts';
import { type Body, frameForm, octetsAnswer, type StoredAs, typeInFull, valueForm } from './octets.ts';
import { mostPartBytes } from './ranges.ts';
import { renderedRoutes } from './rendered.ts';
import { retrieveRoutes } from './retrieve.ts';
import { searchRoutes } from './searchRoutes.ts';
import { storeInstances } from './store.ts';
import { wadoUriRoute } from './wadoUri.ts';

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
  const store = (routed: AskedBy) => {
    const { request, url, principal, agent } = routed;
    requireImages(principal, 'create');
    acceptedJson(request, url);
    const arrival = { ...uploadArrival(principal.tenant), agent };
    const { basePath } = absolute(routed, metadata);
    return storeInstances(room, request, arrival, { basePath, studyInstanceUid: routed.param('study') || undefined });
  };
  /** An answer whose bytes a budget holds from before they are read until they are handed over. */
  const held = async ({ request }: AskedBy, read: (open: FrameRoom['open'], body: Body) => Promise<Response>) => {
    let memory = answers.parts.open(request.signal);
    const open: FrameRoom['open'] = (of) => {
      memory = answers[of].open(request.signal);
      return memory;
    };
    try {
      return await read(open, (chunks, sizeBytes, isEstimate = false) =>
        heldBody(chunks, sizeBytes, memory, { isEstimate }),
      );
    } catch (error) {
      memory.release();
      throw error;
    }
  };
  const readMetadata = async (routed: AskedBy, path: InstancePath) => {
    const contentType = acceptedJson(routed.request, routed.url);
    const scope = visible(routed.principal);
    const found = await visibleStudy(scope, path.studyInstanceUid);
    routed.shows({ interaction: 'read', study: found });
    const keys = await instancesAt(scope, path).select(['sop_instance_uid', metadataBytes]).execute();
    if (keys.length === 0) throw noSuchInstance();
    const basePath = absolute(routed, metadata).basePath;
    const view = { basePath, presented: await presentedPatient(scope, found, metadata) };
    return held(routed, async (open, body) => {
      const bytes = keys.reduce((sum, key) => sum + key.bytes, 0);
      await holdMetadata(open(bytes <= Math.min(mostPartBytes, answers.parts.totalBytes) ? 'parts' : 'whole'), keys);
      const chunks = await jsonArray(instanceDatasets(scope, threads, keys, () => view));
      const headers = { 'content-type': contentType, vary: 'accept' };
      return new Response(body(takenFrom(chunks), byteLengthOf(chunks)), { headers });
    });
  };
  const oneInstance = async ({ principal, param, shows }: AskedBy) => {
    const path = instancePath(param);
    const scope = visible(principal);
    const found = await visibleStudy(scope, path.studyInstanceUid);
    const row = await instancesAt(scope, path)
      .select(['study_instance_uid', 'sop_instance_uid', 'sop_class_uid', 'object_key', 'size_bytes'])
      .select(['transfer_syntax_uid', 'frames', 'rows', 'columns', 'number_of_frames'])
      .executeTakeFirst();
    if (!row) throw noSuchInstance();
    shows({ interaction: 'read', study: found });
    return row;
  };
  return [
    ...retrieveRoutes({ ...room, answers, metadata, visible }),
    ...renderedRoutes({ ...room, answers, metadata, visible }),
    wadoUriRoute({ ...room, answers, metadata, visible }),
    ...searchRoutes({ threads, metadata, visible }),
    {
      method: 'POST',
      path: '/dicomweb/studies',
      access: 'principal',
      // Each object of the body has a limit of its own.
      maxBodyBytes: Number.POSITIVE_INFINITY,
      handle: store,
    },
    {
      method: 'POST',
      path: study,
      access: 'principal',
      maxBodyBytes: Number.POSITIVE_INFINITY,
      handle: store,
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
      path: `${instance}/frames/:frames`,
      access: 'principal',
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const numbers = frameNumbers(routed.param('frames'), row.number_of_frames);
        const form = frameForm(routed, storedAs(row), numbers.length === 1);
        const { signal } = routed.request;
        return held(routed, async (open, body) => {
          const scope = visible(routed.principal);
          const { frames, about } = await readFrames({ ...room, scope, open, signal }, row, numbers, form);
          const frameAt = (number: number) => routed.url.pathname.replace(/[\d,]*$/, String(number));
          if (numbers.length === 1) {
            for await (const frame of frames) {
              const parts = [{ ...frame, location: frameAt(numbers[0] ?? 1) }];
              const { isMultipart } = form;
              return octetsAnswer(routed, { parts, mediaType: typeInFull(frame), isMultipart }, body);
            }
          }
          const located = (async function* () {
            let at = 0;
            for await (const frame of frames) {
              yield { ...frame, location: frameAt(numbers[at++] ?? 1), contentType: typeInFull(frame) };
            }
          })();
          const { chunks, headers } = multipartStream(
            located,
            form.as === 'decoded' ? form.mediaType : storedAs(row).mediaType,
          );
          return new Response(body(chunks, about, true), { headers: { ...headers, vary: 'accept' } });
        });
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
        return held(routed, async (open, body) => {
          const found = await readBulkData({ ...room, open }, row, tag, routed.request.signal);
          if ('value' in found) {
            const { mediaType, isMultipart } = valueForm(
              routed,
              isDocument(row, tag) ? 'application/pdf' : octetStream,
              1,
            );
            const parts = [{ ...found.value, location: pathname }];
            return octetsAnswer(routed, { parts, mediaType, isMultipart }, body);
          }
          const [first] = found.frames;
          const stored = first ? typeInFull(first) : octetStream;
          const { isMultipart } = valueForm(routed, first?.mediaType ?? octetStream, found.frames.length);
          const frames = pathname.replace(/bulkdata\/[^/]*$/, 'frames');
          const parts = found.frames.map((frame, index) => ({ ...frame, location: `${frames}/${index + 1}` }));
          return octetsAnswer(routed, { parts, mediaType: stored, isMultipart }, body);
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

const octetStream = 'application/octet-stream';

/** How the frames of an instance leave: what was deflated or big endian does so in little endian. */
function storedAs({ transfer_syntax_uid: uid }: Pick<InstanceTable, 'transfer_syntax_uid'>): StoredAs {
  const isTurned = uid === '1.2.840.10008.1.2.2' || uid === '1.2.840.10008.1.2.1.99';
  return { mediaType: transferSyntaxMediaType(uid), transferSyntaxUid: isTurned ? '1.2.840.10008.1.2.1' : uid };
}

const isDocument = ({ sop_class_uid: uid }: Pick<InstanceTable, 'sop_class_uid'>, tag: string): boolean =>
  uid === '1.2.840.10008.5.1.4.1.1.104.1' && tag === '00420011';
