import type { Level } from '../../query/attributes.ts';
import { below, to } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list } from '../collections.ts';
import { OrthancBulkModified } from '../jobs/jobSchemas.ts';
import { longMs } from '../longMs.ts';
import { orthancId } from '../orthancId.ts';
import { createArchives, type OrthancArchives } from './archives.ts';
import { createModifications, type OrthancModifications } from './modifications.ts';
import type { Place } from './place.ts';
import { type ResourceByLevel, schemaByLevel } from './resourceByLevel.ts';

type Ids = readonly string[];

/** Several resources at once, by Orthanc ids of any level; `archive` and `media` from 1.12.2, their jobs before, too. */
export interface OrthancBulk extends OrthancArchives<Ids>, OrthancModifications<Ids, OrthancBulkModified, Level> {
  /** What they are, or what lies above or below them at `level`. */
  content<L extends Level>(
    ids: Ids,
    options: CallOptions & { readonly level: L; readonly metadata?: boolean },
  ): Promise<ResourceByLevel[L][]>;
  /** Deletes them; those with a level are found faster (1.13.0). */
  delete(
    resources: readonly (string | { readonly id: string; readonly level: Level })[],
    options?: CallOptions,
  ): Promise<void>;
}

export function createBulk(calls: Calls): OrthancBulk {
  const { http } = calls;
  const at = below('/tools');
  const idsOf = (ids: Ids) => ids.map(orthancId);
  const packed: Place<Ids> = {
    pathOf: (_ids, kind, extended) => to(at``, `create-${kind}${kind === 'media' && extended ? '-extended' : ''}`),
    idsOf,
  };
  const changed: Place<Ids> = { pathOf: (_ids, what) => to(at``, `bulk-${what}`), idsOf };
  return {
    ...createArchives(calls, packed),
    ...createModifications(calls, changed, OrthancBulkModified),
    content: async (ids, { level, metadata, signal }) =>
      http.json(at`/bulk-content`, list(schemaByLevel[level]), {
        method: 'POST',
        repeatable: true,
        json: { Resources: idsOf(ids), Level: level, Metadata: metadata ?? true },
        signal,
      }),
    delete: async (resources, { signal } = {}) => {
      const withLevel = resources.some((resource) => typeof resource !== 'string');
      const Resources = resources.map((resource) =>
        typeof resource === 'string' ? orthancId(resource) : { ID: orthancId(resource.id), Level: resource.level },
      );
      const work = http.done(at`/bulk-delete`, { method: 'POST', json: { Resources }, timeoutMs: longMs, signal });
      await (withLevel ? calls.explain('bulkDeleteLevels', work, signal) : work);
    },
  };
}
