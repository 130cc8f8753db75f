import type { DicomJson } from '@clinikit/dicom/json';
import { requireStaff } from '../access/principal.ts';
import { HandlerError } from '../errors.ts';
import { type InstancePath, visibleInstances, visibleStudy } from '../imaging/studyRows.ts';
import type { Arrival } from '../ingest/fileInstance.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import type { Route, RoutedRequest } from '../router.ts';
import { readBulkData, readFrame } from './frame.ts';
import { instanceMetadata, type MetadataOptions, presentedPatient } from './metadata.ts';
import { singlePart } from './multipart.ts';
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
  const { db, objects } = room;
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
        const frame = await readFrame(objects, row, Number(text), routed.request.signal);
        const mediaType = `${frame.mediaType}; transfer-syntax=${frame.transferSyntaxUid}`;
        return octets(routed, frame.bytes, mediaType);
      },
    },
    {
      method: 'GET',
      path: `${instance}/bulkdata/:tag`,
      handle: async (routed) => {
        const bytes = await readBulkData(
          objects,
          await oneInstance(routed),
          routed.param('tag'),
          routed.request.signal,
        );
        return octets(routed, bytes, 'application/octet-stream');
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

/** Multipart unless the caller asked for the bytes alone. */
function octets({ request, url }: RoutedRequest, bytes: Uint8Array<ArrayBuffer>, mediaType: string): Response {
  const accept = request.headers.get('accept') ?? '*/*';
  const wantsParts = !/^\s*(application\/octet-stream|image\/)/i.test(accept);
  const response = wantsParts
    ? singlePart(bytes, mediaType, url.pathname)
    : new Response(bytes, { headers: { 'content-type': mediaType, 'content-length': String(bytes.byteLength) } });
  response.headers.set('vary', 'accept');
  return response;
}
