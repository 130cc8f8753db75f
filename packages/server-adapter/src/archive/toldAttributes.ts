import type { DicomJson } from '@clinikit/dicom/json';
import type { ScopedQueries } from '../database/scopedQueries.ts';
import { createKeptTexts } from '../memory/keptTexts.ts';
import type { Threads } from '../threads/threads.ts';
import { type InstanceKey, instanceDatasets } from './instanceDatasets.ts';

/** An instance as its file is known: another file under the same number is another one. */
export interface ToldKey extends InstanceKey {
  sha256: string;
}

/** What lists tell of instances, as their files say it. */
export interface ToldAttributes {
  /** Whether all these attributes are kept. */
  holds(tags: readonly string[]): boolean;
  /**
   * The attributes of each of some instances, by their UIDs. Whose keys these are has been asked of the database: who may not
   * see an instance has no key of it.
   */
  of(scope: ScopedQueries, threads: Threads, keys: readonly ToldKey[]): Promise<ReadonlyMap<string, DicomJson>>;
}

/** About as much memory as all that is kept takes. */
const mostCharacters = 4 * 1024 * 1024;

/**
 * Keeps in memory what lists tell of files: a list is asked for again and again, and reading all metadata of a hundred files
 * for a dozen attributes is most of what it costs. What a file says never changes; what was not asked for the longest goes.
 *
 * @param tags of the attributes that are kept.
 */
export function createToldAttributes(tags: readonly string[]): ToldAttributes {
  const kept = new Set(tags);
  const known = createKeptTexts(mostCharacters);
  return {
    holds: (asked) => asked.every((tag) => kept.has(tag)),
    async of(scope, threads, keys) {
      const nameOf = ({ sop_instance_uid: uid, sha256 }: ToldKey) => `${scope.tenant} ${uid} ${sha256}`;
      const told = new Map<string, DicomJson>();
      const missing: ToldKey[] = [];
      for (const key of keys) {
        const text = known.get(nameOf(key));
        if (text === undefined) {
          missing.push(key);
          continue;
        }
        told.set(key.sop_instance_uid, JSON.parse(text));
      }
      const names = new Map(missing.map((key) => [key.sop_instance_uid, nameOf(key)]));
      let read = '';
      const datasets = instanceDatasets(scope, threads, missing, ({ sop_instance_uid: uid }) => {
        read = uid;
        return { basePath: '', tags };
      });
      for await (const bytes of datasets) {
        const text = new TextDecoder().decode(bytes);
        const name = names.get(read);
        if (name !== undefined) known.keep(name, text);
        told.set(read, JSON.parse(text));
      }
      return told;
    },
  };
}
