import { below } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import { type Calls, checkPage } from '../calls.ts';
import type { PageOptions } from '../resources/level.ts';
import { OrthancExportsPage, OrthancStorageCommitment } from './remoteSchemas.ts';

/** The log of what was sent to other machines, where `LogExportedResources` is set. */
export interface OrthancExports {
  /** At most `limit` (100 by default) after `since`. */
  page(options?: PageOptions): Promise<OrthancExportsPage>;
  /** Deletes the log. */
  clear(options?: CallOptions): Promise<void>;
}

export function createExports({ http, ask }: Calls): OrthancExports {
  const at = below('/exports');
  return {
    page: async ({ since = 0, limit = 100, signal } = {}) => {
      checkPage(since, limit);
      return http.json(at``, OrthancExportsPage, { query: { since, limit }, signal });
    },
    clear: ask.act('DELETE', () => at``),
  };
}

/**
 * What modalities have committed to keep, by the ids that `orthanc.modalities.commitStorage` gives.
 *
 * @source https://orthanc.uclouvain.be/book/users/storage-commitment.html
 */
export interface OrthancStorageCommitments {
  get(id: string, options?: CallOptions): Promise<OrthancStorageCommitment>;
  /** Deletes the instances here that the modality has committed to keep. @throws ClientError unless all are. */
  removeInstances(id: string, options?: CallOptions): Promise<void>;
}

export function createStorageCommitments({ ask }: Calls): OrthancStorageCommitments {
  const at = below('/storage-commitment');
  return {
    get: ask.json((id: string) => at`/${id}`, OrthancStorageCommitment),
    removeInstances: ask.act('POST', (id: string) => at`/${id}/remove`, { json: {} }),
  };
}
