import type { Person } from '../access/rights.ts';
import type { SearchLevel } from '../archive/attributeLevels.ts';
import { visibleStudy } from '../archive/studyRows.ts';
import { createToldAttributes } from '../archive/toldAttributes.ts';
import { subjectOf } from '../audit/shown.ts';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import type { AskedBy, Route } from '../http/route.ts';
import { concatenate } from '../memory/bytes.ts';
import { createKeptTexts } from '../memory/keptTexts.ts';
import type { Threads } from '../threads/threads.ts';
import { absolute } from './absolute.ts';
import { jsonArray } from './jsonArray.ts';
import { acceptedJson } from './mediaRanges.ts';
import type { MetadataOptions } from './metadata.ts';
import { type Found, listedTags, searchImages } from './qido.ts';

/** What searches work with. */
export interface SearchRoutesOptions {
  readonly threads: Threads;
  readonly metadata: MetadataOptions;
  /** What somebody may see of the images. @throws HandlerError `forbidden` where that is nothing. */
  visible(principal: Person): ScopedQueries;
}

/** About as much memory as all results take that are kept. */
const mostCharacters = 4 * 1024 * 1024;

/** QIDO-RS: searches for studies, series and instances, of all that somebody may see or below a study or series. */
export function searchRoutes({ threads, metadata, visible }: SearchRoutesOptions): Route[] {
  const told = createToldAttributes(listedTags);
  const shown = createKeptTexts(mostCharacters);
  const search = async (routed: AskedBy, level: SearchLevel): Promise<Response> => {
    const { url, request, principal } = routed;
    const contentType = acceptedJson(request, url);
    const scope = visible(principal);
    const room = { scope, threads, options: absolute(routed, metadata), told, shown, signal: request.signal };
    const [studyInstanceUid, seriesInstanceUid] = [routed.param('study'), routed.param('series')];
    if (studyInstanceUid === '') {
      const found = await searchImages(room, level, url.searchParams);
      const subjects = found.studies.map(subjectOf);
      const query = `/dicomweb/${level}${url.search}`;
      if (subjects.length > 0) routed.shows({ interaction: 'search-type', query, count: subjects.length, subjects });
      return searched(found, contentType);
    }
    const study = await visibleStudy(scope, studyInstanceUid);
    routed.shows({ interaction: 'read', study });
    const place = { study, ...(seriesInstanceUid && { seriesInstanceUid }) };
    return searched(await searchImages(room, level, url.searchParams, place), contentType);
  };
  const route = (path: string, level: SearchLevel): Route => ({
    method: 'GET',
    path: `/dicomweb/${path}`,
    access: 'principal',
    handle: (routed) => search(routed, level),
  });
  return [
    route('studies', 'studies'),
    route('series', 'series'),
    route('instances', 'instances'),
    route('studies/:study/series', 'series'),
    route('studies/:study/instances', 'instances'),
    route('studies/:study/series/:series/instances', 'instances'),
  ];
}

/** The results of a search, whether there are more, and what could not be done. @source DICOM PS3.18 8.3.4 */
async function searched({ datasets, complete, warnings }: Found, contentType: string): Promise<Response> {
  const body = concatenate(await jsonArray(datasets));
  const response = new Response(body, { headers: { 'content-type': contentType, vary: 'accept' } });
  const all = [...(complete ? [] : ['There are additional results that can be requested.']), ...warnings];
  for (const text of all) response.headers.append('warning', `299 clinikit "${text}"`);
  return response;
}
