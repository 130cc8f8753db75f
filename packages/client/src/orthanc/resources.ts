import * as z from 'zod/mini';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { type OrthancId, orthancId } from './orthancId.ts';
import { OrthancIds, OrthancInstance, OrthancPatient, OrthancSeries, OrthancStudy, OrthancUpload } from './schemas.ts';

/** What every call may be given. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** One level of Orthanc's hierarchy. Ids are checked before they become part of a URL. */
export interface OrthancLevel<Resource> {
  /** Ids in no particular order; all of them unless `limit` is given. */
  list(options?: CallOptions & { readonly since?: number; readonly limit?: number }): Promise<OrthancId[]>;
  /** @throws ClientError `not_found` */
  get(id: string, options?: CallOptions): Promise<Resource>;
  /** Deletes it with all that lies below it. */
  delete(id: string, options?: CallOptions): Promise<void>;
}

export interface OrthancParentLevel<Resource> extends OrthancLevel<Resource> {
  /** All instances below it. */
  instances(id: string, options?: CallOptions): Promise<OrthancInstance[]>;
}

function level<Resource>(http: Http, name: string, schema: z.ZodMiniType<Resource>): OrthancLevel<Resource> {
  return {
    list: ({ since, limit, signal } = {}) =>
      // Orthanc before 1.12.5 wants both or neither.
      http.json(path`/${name}`, OrthancIds, {
        query: limit === undefined ? {} : { since: since ?? 0, limit },
        signal,
      }),
    get: async (id, { signal } = {}) => http.json(path`/${name}/${orthancId(id)}`, schema, { signal }),
    delete: async (id, { signal } = {}) => {
      await http.done(path`/${name}/${orthancId(id)}`, { method: 'DELETE', signal });
    },
  };
}

function parentLevel<Resource>(
  http: Http,
  name: string,
  schema: z.ZodMiniType<Resource>,
): OrthancParentLevel<Resource> {
  return {
    ...level(http, name, schema),
    instances: async (id, { signal } = {}) =>
      http.json(path`/${name}/${orthancId(id)}/instances`, z.array(OrthancInstance), { signal }),
  };
}

export const createPatients = (http: Http) => parentLevel(http, 'patients', OrthancPatient);
export const createStudies = (http: Http) => parentLevel(http, 'studies', OrthancStudy);
export const createSeries = (http: Http) => parentLevel(http, 'series', OrthancSeries);

/** Instances, with their files. */
export interface OrthancInstances extends OrthancLevel<OrthancInstance> {
  /**
   * The DICOM file, byte for byte as Orthanc keeps it.
   *
   * @throws ClientError `too_large` beyond `maxBytes`, without reading further.
   */
  file(
    id: string,
    options?: CallOptions & {
      readonly maxBytes?: number;
      readonly onProgress?: (progress: { receivedBytes: number; totalBytes: number | undefined }) => void;
    },
  ): Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Stores one DICOM file.
   *
   * @throws ClientError `bad_request` when Orthanc cannot read it.
   */
  upload(bytes: Uint8Array<ArrayBuffer> | Blob, options?: CallOptions): Promise<OrthancUpload>;
}

export function createInstances(http: Http): OrthancInstances {
  return {
    ...level(http, 'instances', OrthancInstance),
    file: async (id, options = {}) =>
      (await http.bytes(path`/instances/${orthancId(id)}/file`, { accept: 'application/dicom', ...options })).bytes,
    upload: (bytes, { signal } = {}) =>
      http.json(path`/instances`, OrthancUpload, {
        method: 'POST',
        body: bytes,
        headers: { 'content-type': 'application/dicom' },
        signal,
      }),
  };
}
