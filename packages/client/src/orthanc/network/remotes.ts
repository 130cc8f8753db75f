import type * as z from 'zod/mini';
import type { At } from '../at.ts';
import type { CallOptions, Calls } from '../calls.ts';
import { dictionary } from '../collections.ts';
import { OrthancNames } from '../schemas.ts';

/** Others that Orthanc speaks to, by the names that its configuration gives them. */
export interface OrthancRemotes<Remote, Settings> {
  list(options?: CallOptions): Promise<string[]>;
  listExpanded(options?: CallOptions): Promise<Record<string, Remote>>;
  configuration(name: string, options?: CallOptions): Promise<Remote>;
  /** The names of what may be asked of it. */
  operations(name: string, options?: CallOptions): Promise<string[]>;
  /**
   * Adds or replaces one, until a restart unless `DicomModalitiesInDatabase` or `OrthancPeersInDatabase` is set.
   */
  put(name: string, settings: Settings, options?: CallOptions): Promise<void>;
  delete(name: string, options?: CallOptions): Promise<void>;
}

export function createRemotes<Remote, Settings>(
  { http, ask }: Calls,
  at: At,
  schema: z.ZodMiniType<Remote>,
): OrthancRemotes<Remote, Settings> {
  return {
    list: ask.json(() => at``, OrthancNames),
    listExpanded: ask.json(() => at``, dictionary(schema), { query: { expand: '' } }),
    configuration: ask.json((name: string) => at`/${name}/configuration`, schema),
    operations: ask.json((name: string) => at`/${name}`, OrthancNames),
    put: async (name, json, { signal } = {}) => http.done(at`/${name}`, { method: 'PUT', json, signal }),
    delete: ask.act('DELETE', (name: string) => at`/${name}`),
  };
}
