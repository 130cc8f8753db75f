import type { DicomJson } from '@clinikit/dicom/json';
import { isClientError } from '../errors.ts';
import { createHttp, type Http } from '../http/http.ts';
import { path, type Query } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';
import { DicomJsonDatasets } from './dicomJson.ts';
import { type DicomwebFrame, frameOf } from './frame.ts';
import { type StoreFile, type StoreOptions, type StoreResult, storeFiles } from './store.ts';
import { type InstanceUids, type SeriesUids, type StudyUids, uid } from './uids.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** DICOMweb: QIDO-RS, WADO-RS and STOW-RS. Every call rejects with a `ClientError` and nothing else. */
export interface DicomwebClient {
  readonly url: string;
  /** Studies that match, by keyword or tag (`PatientID`, `StudyDate`, `limit`, `offset`, `includefield`). @source PS3.18 10.6 */
  searchStudies(query?: Query, options?: CallOptions): Promise<DicomJson[]>;
  searchSeries(study: StudyUids, query?: Query, options?: CallOptions): Promise<DicomJson[]>;
  searchInstances(series: SeriesUids, query?: Query, options?: CallOptions): Promise<DicomJson[]>;
  /** One dataset for each instance, pixels left out. @source PS3.18 10.4.1.1.2 */
  studyMetadata(study: StudyUids, options?: CallOptions): Promise<DicomJson[]>;
  seriesMetadata(series: SeriesUids, options?: CallOptions): Promise<DicomJson[]>;
  instanceMetadata(instance: InstanceUids, options?: CallOptions): Promise<DicomJson[]>;
  /**
   * One frame as it is stored; `frame` counts from 1.
   *
   * @throws ClientError `too_large` beyond `maxBytes`.
   * @source PS3.18 10.4.1.1.6
   */
  frame(
    instance: InstanceUids & { readonly frame: number },
    options?: CallOptions & {
      readonly maxBytes?: number | undefined;
      readonly onProgress?: ((progress: { receivedBytes: number; totalBytes: number | undefined }) => void) | undefined;
    },
  ): Promise<DicomwebFrame>;
  store(files: Iterable<StoreFile>, options?: StoreOptions): Promise<StoreResult>;
}

const json = 'application/dicom+json';

// One part is simpler and smaller.
const singlePart = 'application/octet-stream; transfer-syntax=*';
// What every server must be able to do. Older DICOMweb plugins of Orthanc do nothing else, and answer 400.
const multipart = 'multipart/related; type="application/octet-stream"; transfer-syntax=*';

/** A typed client of one DICOMweb server; `url` is its base (`https://clinic.example/api/clinic/dicomweb`). */
export function createDicomwebClient(options: HttpOptions): DicomwebClient {
  return dicomwebClientOn(createHttp(options));
}

/** The same over requests that share their credentials with others. */
export function dicomwebClientOn(http: Http): DicomwebClient {
  let multipartOnly = false;
  const study = ({ studyInstanceUid }: StudyUids) => uid(studyInstanceUid);
  const series = ({ seriesInstanceUid }: SeriesUids) => uid(seriesInstanceUid);
  const instance = ({ sopInstanceUid }: InstanceUids) => uid(sopInstanceUid);
  const get = (at: ReturnType<typeof path>, query: Query | undefined, call: CallOptions | undefined) =>
    http.json(at, DicomJsonDatasets, { query, accept: json, signal: call?.signal, emptyAs: [] });
  return {
    url: http.url,
    searchStudies: async (query, call) => get(path`/studies`, query, call),
    searchSeries: async (at, query, call) => get(path`/studies/${study(at)}/series`, query, call),
    searchInstances: async (at, query, call) =>
      get(path`/studies/${study(at)}/series/${series(at)}/instances`, query, call),
    studyMetadata: async (at, call) => get(path`/studies/${study(at)}/metadata`, undefined, call),
    seriesMetadata: async (at, call) => get(path`/studies/${study(at)}/series/${series(at)}/metadata`, undefined, call),
    instanceMetadata: async (at, call) =>
      get(path`/studies/${study(at)}/series/${series(at)}/instances/${instance(at)}/metadata`, undefined, call),
    frame: async (at, call = {}) => {
      const route = path`/studies/${study(at)}/series/${series(at)}/instances/${instance(at)}/frames/${at.frame}`;
      const get = (accept: string) => http.bytes(route, { accept, ...call });
      if (multipartOnly) return frameOf(await get(multipart));
      try {
        return frameOf(await get(singlePart));
      } catch (error) {
        if (!isClientError(error) || (error.status !== 400 && error.status !== 406)) throw error;
        const frame = frameOf(await get(multipart));
        multipartOnly = true;
        return frame;
      }
    },
    store: (files, call) => storeFiles(http, files, call),
  };
}
