import * as z from 'zod/mini';
import { below } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list, text } from '../collections.ts';
import { type DicomTags, tagsJson } from '../resources/dicomTags.ts';
import { OrthancTags } from '../schemas.ts';
import { OrthancMade } from './remoteSchemas.ts';

/** One entry of the worklist. */
export const OrthancWorklist = z.looseObject({ ID: text, Tags: OrthancTags });
export type OrthancWorklist = z.infer<typeof OrthancWorklist>;

/** How strictly an entry is looked at. */
export interface WorklistOptions extends CallOptions {
  /** Takes an entry without ScheduledProcedureStepSequence, its Modality or its ScheduledProcedureStepStartDate, too. */
  readonly force?: boolean | undefined;
}

/**
 * Orthanc's own worklist, from which machines read their appointments; needs the Worklists plugin (Orthanc 1.12.10).
 *
 * @source https://orthanc.uclouvain.be/book/plugins/worklists-plugin-new.html
 */
export interface OrthancWorklists {
  list(options?: CallOptions): Promise<OrthancWorklist[]>;
  get(id: string, options?: CallOptions): Promise<OrthancWorklist>;
  /** Gives its id. Name the StudyInstanceUID yourself: by it you know the images when they arrive. */
  create(tags: DicomTags, options?: WorklistOptions): Promise<string>;
  /** Replaces all of its tags. */
  replace(id: string, tags: DicomTags, options?: WorklistOptions): Promise<void>;
  delete(id: string, options?: CallOptions): Promise<void>;
}

export function createWorklists({ http, ask, explain }: Calls): OrthancWorklists {
  const at = below('/worklists');
  const feature = 'worklists';
  const asked = { query: { format: 'Simplify' }, feature } as const;
  const send = async (method: 'POST' | 'PUT', id: string, tags: DicomTags, { force, signal }: WorklistOptions = {}) => {
    const json = { Tags: tagsJson(tags), Force: force ?? false };
    return (await explain(feature, http.json(at`/${id}`, OrthancMade, { method, json, signal }), signal)).ID;
  };
  return {
    list: ask.json(() => at``, list(OrthancWorklist), asked),
    get: ask.json((id: string) => at`/${id}`, OrthancWorklist, asked),
    create: (tags, options) => send('POST', 'create', tags, options),
    replace: async (id, tags, options) => {
      await send('PUT', id, tags, options);
    },
    delete: ask.act('DELETE', (id: string) => at`/${id}`, { feature }),
  };
}
