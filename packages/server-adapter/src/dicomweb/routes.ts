import { type Person, requireImages, requireRight } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Arrival } from '../archive/arrival.ts';
import { visibleStudy } from '../archive/studyRows.ts';
import { watchOriginals } from '../archive/watchedOriginals.ts';
import { subjectOf } from '../audit/shown.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import { concatenate } from '../memory/bytes.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { frameRoutes } from './frameRoutes.ts';
import { jsonArray } from './jsonArray.ts';
import type { MetadataOptions } from './metadata.ts';
import { metadataRoutes } from './metadataRoutes.ts';
import { type Found, searchInstances, searchSeries, searchStudies } from './qido.ts';
import { retrieveRoutes } from './retrieve.ts';
import { storeInstances } from './store.ts';

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
  const objects = watchOriginals(room.objects, room);
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
  const inStudy = async (routed: AskedBy) => {
    const by = searching(routed);
    const found = await visibleStudy(by.scope, routed.param('study'));
    routed.shows({ interaction: 'read', study: found });
    return [by, found] as const;
  };

  return [
    ...retrieveRoutes({ ...room, objects, answers, metadata, visible }),
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
    ...metadataRoutes({ ...room, answers, metadata, visible }, study),
    ...frameRoutes({ ...room, objects, answers, visible }, instance),
  ];
}

/** The results of a search, and whether there are more. @source DICOM PS3.18 8.3.4.4 */
async function searched({ datasets, complete }: Found): Promise<Response> {
  const body = concatenate(await jsonArray(datasets));
  const response = new Response(body, { headers: { 'content-type': 'application/dicom+json' } });
  if (!complete) response.headers.set('warning', '299 clinikit "There are additional results that can be requested."');
  return response;
}
