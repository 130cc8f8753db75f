import { type Person, requireImages, requireRight } from '../access/rights.ts';
import { scopeOf } from '../access/scope.ts';
import type { Arrival } from '../archive/arrival.ts';
import { createFrameIndexes } from '../archive/frameIndex.ts';
import { watchOriginals } from '../archive/watchedOriginals.ts';
import type { AskedBy, Route } from '../http/route.ts';
import type { IngestRoom } from '../ingest/ingest.ts';
import type { AnswerMemory } from '../memory/memoryBudget.ts';
import { absolute } from './absolute.ts';
import { downloadRoutes } from './downloadRoutes.ts';
import type { Downloads } from './downloads.ts';
import { frameRoutes } from './frameRoutes.ts';
import { acceptedJson } from './mediaRanges.ts';
import type { MetadataOptions } from './metadata.ts';
import { metadataRoutes } from './metadataRoutes.ts';
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
 * @param downloads packs studies that are asked for.
 * @source DICOM PS3.18
 */
export function dicomwebRoutes(
  room: IngestRoom,
  answers: AnswerMemory,
  metadata: MetadataOptions,
  uploadArrival: (tenant: string) => Arrival,
  downloads: Downloads,
): Route[] {
  const { gate, threads } = room;
  const objects = watchOriginals(room.objects, room);
  const indexes = createFrameIndexes({ gate, objects });
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
  const reading = { ...room, objects, indexes, answers, metadata, visible };
  return [
    ...retrieveRoutes(reading),
    ...downloadRoutes({ ...reading, downloads }),
    ...renderedRoutes(reading),
    wadoUriRoute(reading),
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
    ...metadataRoutes(reading, study),
    ...frameRoutes(reading, instance),
  ];
}
