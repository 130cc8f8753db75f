import type { DicomJson } from '@clinikit/dicom/json';
import { requireStaff } from '../access/principal.ts';
import { HandlerError } from '../errors.ts';
import { type InstancePath, visibleInstances, visibleStudy } from '../imaging/studyRows.ts';
import type { Arrival } from '../ingest/arrival.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import type { Route, RoutedRequest } from '../router.ts';
import { type FrameBytes, readBulkData, readFrame } from './frame.ts';
import { instanceMetadata, type MetadataOptions, presentedPatient } from './metadata.ts';
import { multipartRelated } from './multipart.ts';
import { type Found, searchInstances, searchSeries, searchStudies } from './qido.ts';
import { storeInstances } from './store.ts';

const study = '/dicomweb/studies/:study';
const series = `${study}/series/:series`;
const instance = `${series}/instances/:instance`;

/**
 * QIDO-RS, WADO-RS metadata and frames, STOW-RS.
 *
 * @param uploadArrival how uploads of a tenant are matched with its patients.
 * @source DICOM PS3.18
 */
export function dicomwebRoutes(
  room: IngestRoom,
  metadata: MetadataOptions,
  uploadArrival: (tenant: string) => Arrival,
): Route[] {
  const { db } = room;
  const store = ({ request, principal }: RoutedRequest) => {
    requireStaff(principal);
    return storeInstances(room, request, uploadArrival(principal.tenant), metadata);
  };
  const readMetadata = async ({ principal }: RoutedRequest, path: InstancePath) => {
    const found = await visibleInstances(db, principal, path);
    const presented = await presentedPatient(db, principal, found.study, metadata);
    return dicomJson(found.instances.map((row) => instanceMetadata(row, presented, metadata)));
  };
  const oneInstance = async ({ principal, param }: RoutedRequest) => {
    const found = await visibleInstances(db, principal, instancePath(param));
    const [row] = found.instances;
    if (!row) throw new HandlerError('not_found', 'There is no such instance.');
    return row;
  };
  const studyOf = async ({ principal, param }: RoutedRequest) => visibleStudy(db, principal, param('study'));

  return [
    {
      method: 'GET',
      path: '/dicomweb/studies',
      handle: async ({ principal, url }) => searched(await searchStudies(db, principal, url.searchParams, metadata)),
    },
    { method: 'POST', path: '/dicomweb/studies', handle: store },
    {
      method: 'GET',
      path: `${study}/series`,
      handle: async (routed) =>
        searched(await searchSeries(db, await studyOf(routed), routed.url.searchParams, metadata)),
    },
    {
      method: 'GET',
      path: `${study}/instances`,
      handle: async (routed) =>
        searched(await searchInstances(db, await studyOf(routed), undefined, routed.url.searchParams, metadata)),
    },
    {
      method: 'GET',
      path: `${series}/instances`,
      handle: async (routed) => {
        const { searchParams } = routed.url;
        return searched(
          await searchInstances(db, await studyOf(routed), routed.param('series'), searchParams, metadata),
        );
      },
    },
    {
      method: 'GET',
      path: `${study}/metadata`,
      handle: (routed) => readMetadata(routed, { studyInstanceUid: routed.param('study') }),
    },
    {
      method: 'GET',
      path: `${series}/metadata`,
      handle: (routed) =>
        readMetadata(routed, { studyInstanceUid: routed.param('study'), seriesInstanceUid: routed.param('series') }),
    },
    {
      method: 'GET',
      path: `${instance}/metadata`,
      handle: (routed) => readMetadata(routed, instancePath(routed.param)),
    },
    {
      method: 'GET',
      path: `${instance}/frames/:frame`,
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const text = routed.param('frame');
        if (!/^[1-9]\d{0,6}$/.test(text))
          throw new HandlerError('bad_request', 'Ask for one frame by its number, from 1.');
        const frame = await readFrame(room, row, Number(text), routed.request.signal);
        return octets(routed, [{ bytes: frame.bytes, location: routed.url.pathname }], mediaTypeOf(frame));
      },
    },
    {
      method: 'GET',
      path: `${instance}/bulkdata/:tag`,
      handle: async (routed) => {
        const row = await oneInstance(routed);
        const value = await readBulkData(room, row, routed.param('tag'), routed.request.signal);
        const { pathname } = routed.url;
        if ('bytes' in value) {
          return octets(routed, [{ bytes: value.bytes, location: pathname }], 'application/octet-stream');
        }
        const frames = pathname.replace(/bulkdata\/[^/]*$/, 'frames');
        const parts = value.frames.map(({ bytes }, index) => ({ bytes, location: `${frames}/${index + 1}` }));
        return octets(routed, parts, value.frames[0] ? mediaTypeOf(value.frames[0]) : 'application/octet-stream');
      },
    },
  ];
}

const instancePath = (param: (name: string) => string) => ({
  studyInstanceUid: param('study'),
  seriesInstanceUid: param('series'),
  sopInstanceUid: param('instance'),
});

const dicomJson = (datasets: readonly DicomJson[]): Response =>
  new Response(JSON.stringify(datasets), { headers: { 'content-type': 'application/dicom+json' } });

/** The results of a search, and whether there are more. @source DICOM PS3.18 8.3.4.4 */
function searched({ datasets, complete }: Found): Response {
  const response = dicomJson(datasets);
  if (!complete) response.headers.set('warning', '299 clinikit "There are additional results that can be requested."');
  return response;
}

const mediaTypeOf = ({ mediaType, transferSyntaxUid }: FrameBytes): string =>
  `${mediaType}; transfer-syntax=${transferSyntaxUid}`;

/**
 * Multipart unless the caller asked for the bytes alone.
 *
 * @throws HandlerError `not_acceptable` for the bytes alone of several parts.
 */
function octets(
  { request }: RoutedRequest,
  parts: readonly { bytes: Uint8Array<ArrayBuffer>; location: string }[],
  mediaType: string,
): Response {
  const accept = request.headers.get('accept') ?? '*/*';
  const headers = { 'content-type': mediaType, vary: 'accept' };
  if (/^\s*(application\/octet-stream|image\/)/i.test(accept)) {
    const [only, another] = parts;
    if (only && !another) {
      return new Response(only.bytes, { headers: { ...headers, 'content-length': String(only.bytes.byteLength) } });
    }
    throw new HandlerError(
      'not_acceptable',
      'These are several frames: accept multipart/related, or ask for one frame.',
    );
  }
  const response = multipartRelated(parts, mediaType);
  response.headers.set('vary', 'accept');
  return response;
}
