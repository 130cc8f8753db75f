import type { DicomJson } from '@clinikit/dicom/json';
import { createHttp, type Http } from '../http/http.ts';
import { type Path, path } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';
import type { Level } from '../query/attributes.ts';
import type { RetrievedPart } from './answerParts.ts';
import { type BulkDataOptions, retrieveBulkData } from './bulkdata.ts';
import { DicomJsonDatasets } from './dicomJson.ts';
import { type FileOptions, type FilesOptions, leftSomeOut, retrieveFile, retrieveFiles } from './files.ts';
import { type DicomwebFrame, type FrameHabits, type FrameOptions, retrieveFrame } from './frame.ts';
import { type FramesOptions, type NumberedFrame, retrieveFrames } from './frames.ts';
import type { QueryHabits } from './queryText.ts';
import {
  type RenderedImage,
  type RenderedInstance,
  type RenderedOptions,
  retrieveRendered,
  retrieveThumbnail,
} from './rendered.ts';
import { below, instancePath, seriesPath, studyPath } from './resources.ts';
import { type SearchPage, searchPage } from './search.ts';
import type { InstanceSearch, SeriesSearch, StudySearch } from './searchQuery.ts';
import { type StoreOptions, type StoreResult, storeFiles } from './store.ts';
import type { StoreFile } from './storeFile.ts';
import type { InstanceUids, SeriesUids, StudyUids } from './uids.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** DICOMweb: QIDO-RS, WADO-RS and STOW-RS. Every call rejects with a `ClientError` and nothing else. */
export interface DicomwebClient {
  readonly url: string;
  /** Studies that match: `{ PatientName: 'Żółk*', StudyDate: { from: '20260101' }, limit: 50 }`. @source PS3.18 10.6 */
  searchStudies(search?: StudySearch, options?: CallOptions): Promise<SearchPage>;
  /** Series of a study that match, or of `all` studies. @source PS3.18 10.6 */
  searchSeries(within: StudyUids | 'all', search?: SeriesSearch, options?: CallOptions): Promise<SearchPage>;
  /** Instances of a series or study that match, or of `all` studies. @source PS3.18 10.6 */
  searchInstances(
    within: SeriesUids | StudyUids | 'all',
    search?: InstanceSearch,
    options?: CallOptions,
  ): Promise<SearchPage>;
  /**
   * One dataset for each instance, bulk data left out.
   *
   * @throws ClientError `bad_response` when the server left some out.
   * @source PS3.18 10.4.1.1.2
   */
  studyMetadata(study: StudyUids, options?: CallOptions): Promise<DicomJson[]>;
  seriesMetadata(series: SeriesUids, options?: CallOptions): Promise<DicomJson[]>;
  instanceMetadata(instance: InstanceUids, options?: CallOptions): Promise<DicomJson[]>;
  /**
   * One frame as it is stored; `frame` counts from 1. Where the server says that its object store can be asked, the frame comes
   * from there, compared with its CRC-32; where that fails in any way, it comes from the server.
   *
   * @throws ClientError `too_large` beyond `maxBytes`.
   * @source PS3.18 10.4.1.1.6
   */
  frame(instance: InstanceUids & { readonly frame: number }, options?: FrameOptions): Promise<DicomwebFrame>;
  /**
   * Several frames as they arrive, in the order of `numbers`, which count from 1; whoever stops reading ends the request.
   * A server that sends one frame at a time is asked for each, a few at once.
   *
   * @throws ClientError `too_large` for a frame beyond `maxBytes`.
   * @source PS3.18 10.4.1.1.6
   */
  frames(
    instance: InstanceUids,
    numbers: readonly number[],
    options?: FramesOptions,
  ): AsyncGenerator<NumberedFrame, void, undefined>;
  /**
   * The DICOM files of a study as they arrive; each is read before the next is asked for, or it is skipped.
   *
   * @throws ClientError `bad_response` after the last file when the server left some out.
   * @source PS3.18 10.4.1.1.1
   */
  studyFiles(study: StudyUids, options?: FilesOptions): AsyncGenerator<RetrievedPart, void, undefined>;
  seriesFiles(series: SeriesUids, options?: FilesOptions): AsyncGenerator<RetrievedPart, void, undefined>;
  /** The DICOM file of an instance, as bytes or as a stream. @source PS3.18 10.4.1.1.1 */
  instanceFile(instance: InstanceUids, options?: FileOptions): Promise<RetrievedPart>;
  /**
   * A value that metadata name by a `BulkDataURI`: a single part, except for pixel data of several frames.
   *
   * @throws ClientError `bad_request` for a URI that is not below the URL of this client, which would get its credentials.
   * @source PS3.18 10.4.1.1.5
   */
  bulkData(uri: string, options?: BulkDataOptions): AsyncGenerator<RetrievedPart, void, undefined>;
  /** A picture of an instance or frame, made by the server. @source PS3.18 10.4.1.1.3 */
  rendered(instance: RenderedInstance, options?: RenderedOptions): Promise<RenderedImage>;
  /** A small picture that stands for a study, series, instance or frame. @source PS3.18 10.4.1.1.4 */
  thumbnail(
    of: StudyUids | SeriesUids | RenderedInstance,
    options?: Pick<RenderedOptions, 'signal' | 'mediaType' | 'viewport' | 'maxBytes'>,
  ): Promise<RenderedImage>;
  /**
   * Stores files, one request each, so that one bad file does not fail the others.
   *
   * @throws StoreCancelled when cancelled before all files were through; every other failure is reported for its file.
   * @source PS3.18 10.5
   */
  store(files: Iterable<StoreFile>, options?: StoreOptions): Promise<StoreResult>;
}

/** A typed client of one DICOMweb server; `url` is its base (`https://clinic.example/api/clinic/dicomweb`). */
export function createDicomwebClient(options: HttpOptions): DicomwebClient {
  return dicomwebClientOn(createHttp(options));
}

/** The same over requests that share their credentials with others. */
export function dicomwebClientOn(http: Http): DicomwebClient {
  const habits: FrameHabits = { isOneByOne: false, isLocated: false, locatedFailures: 0 };
  const queryHabits: QueryHabits = { isUndecoded: false };
  const search = (at: Path, level: Level, what: InstanceSearch, call: CallOptions | undefined) =>
    searchPage(http, queryHabits, at, level, what, call?.signal);
  const metadata = async (at: Path, call: CallOptions | undefined) => {
    const asked = below(at, path`/metadata`);
    const accept = 'application/dicom+json';
    const answer = await http.jsonAnswer(asked, DicomJsonDatasets, { accept, signal: call?.signal, emptyAs: [] });
    if (answer.status === 206) throw leftSomeOut(asked);
    return answer.value;
  };
  return {
    url: http.url,
    searchStudies: async (what = {}, call) => search(path`/studies`, 'Study', what, call),
    searchSeries: async (within, what = {}, call) =>
      search(below(within === 'all' ? everywhere : studyPath(within), path`/series`), 'Series', what, call),
    searchInstances: async (within, what = {}, call) =>
      search(below(pathWithin(within), path`/instances`), 'Instance', what, call),
    studyMetadata: async (at, call) => metadata(studyPath(at), call),
    seriesMetadata: async (at, call) => metadata(seriesPath(at), call),
    instanceMetadata: async (at, call) => metadata(instancePath(at), call),
    frame: async (at, call = {}) => retrieveFrame(http, habits, at, at.frame, call),
    frames: (at, numbers, call = {}) => retrieveFrames(http, habits, at, numbers, call),
    studyFiles: (at, call = {}) => retrieveFiles(http, () => studyPath(at), call),
    seriesFiles: (at, call = {}) => retrieveFiles(http, () => seriesPath(at), call),
    instanceFile: async (at, call = {}) => retrieveFile(http, instancePath(at), call),
    bulkData: (uri, call = {}) => retrieveBulkData(http, uri, call),
    rendered: (at, call = {}) => retrieveRendered(http, at, call),
    thumbnail: (at, call = {}) => retrieveThumbnail(http, at, call),
    store: (files, call) => storeFiles(http, files, call),
  };
}

const everywhere: Path = { value: '', template: '' };

function pathWithin(within: SeriesUids | StudyUids | 'all'): Path {
  if (within === 'all') return everywhere;
  return 'seriesInstanceUid' in within ? seriesPath(within) : studyPath(within);
}
