import type { At } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { OrthancNames } from '../schemas.ts';

/** Labels of one level; from 1.12.0, see `can('labels')`. */
export interface OrthancLabels {
  list(id: string, options?: CallOptions): Promise<string[]>;
  has(id: string, label: string, options?: CallOptions): Promise<boolean>;
  /** @throws ClientError `bad_request` for other characters than letters, digits, `_` and `-`. */
  add(id: string, label: string, options?: CallOptions): Promise<void>;
  remove(id: string, label: string, options?: CallOptions): Promise<void>;
}

export function createLabels({ http, ask }: Calls, at: At): OrthancLabels {
  const feature = 'labels';
  const list = ask.json((id: string) => at`/${id}/labels`, OrthancNames, { feature });
  const labelAt = (id: string, label: string) => at`/${id}/labels/${label}`;
  return {
    list,
    has: async (id, label, { signal } = {}) => {
      const { status } = await http.bytes(labelAt(id, label), { acceptStatus: [404], signal });
      if (status !== 404) return true;
      // So is an unknown resource answered, and an Orthanc without labels.
      await list(id, { signal });
      return false;
    },
    add: ask.act('PUT', labelAt, { feature }),
    remove: ask.act('DELETE', labelAt, { feature }),
  };
}
