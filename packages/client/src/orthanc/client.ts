import { createHttp } from '../http/http.ts';
import { path } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';
import { createChanges, type OrthancChanges } from './changes.ts';
import {
  type CallOptions,
  createInstances,
  createPatients,
  createSeries,
  createStudies,
  type OrthancInstances,
  type OrthancParentLevel,
} from './resources.ts';
import {
  type OrthancPatient,
  type OrthancSeries,
  OrthancStatistics,
  type OrthancStudy,
  OrthancSystem,
} from './schemas.ts';

/** Orthanc's REST API, versions 1.10.1 to current. Every call rejects with a `ClientError` and nothing else. */
export interface OrthancClient {
  readonly url: string;
  /** Version, name, AE title and ports. */
  system(options?: CallOptions): Promise<OrthancSystem>;
  statistics(options?: CallOptions): Promise<OrthancStatistics>;
  readonly changes: OrthancChanges;
  readonly instances: OrthancInstances;
  readonly series: OrthancParentLevel<OrthancSeries>;
  readonly studies: OrthancParentLevel<OrthancStudy>;
  readonly patients: OrthancParentLevel<OrthancPatient>;
}

/**
 * A typed client of one Orthanc.
 *
 * Redirects are refused: a redirected request would carry the credentials to wherever it is sent.
 *
 * @example
 * const orthanc = createOrthancClient({ url: 'http://127.0.0.1:8042', auth: { username, password } });
 * const { Version } = await orthanc.system();
 */
export function createOrthancClient(options: HttpOptions): OrthancClient {
  const http = createHttp({ ...options, redirect: 'error' });
  return {
    url: http.url,
    system: ({ signal } = {}) => http.json(path`/system`, OrthancSystem, { signal }),
    statistics: ({ signal } = {}) => http.json(path`/statistics`, OrthancStatistics, { signal }),
    changes: createChanges(http),
    instances: createInstances(http),
    series: createSeries(http),
    studies: createStudies(http),
    patients: createPatients(http),
  };
}
