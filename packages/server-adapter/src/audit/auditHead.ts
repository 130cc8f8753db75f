import * as z from 'zod';
import type { ObjectStore } from '../objects/objects.ts';

const SealedAt = z.object({
  /** The number of the seal. */
  seal: z.int(),
  /** The place of its last event. */
  sequence: z.int(),
  mac: z.string(),
});

/**
 * Where the trail of a tenant ended when it was sealed last, kept outside the database: who cuts the trail off there
 * cannot change it.
 */
export const AuditHead = SealedAt.extend({
  tenant: z.string(),
  /** ISO instant, UTC. */
  sealedAt: z.string(),
  /** Ends that the database had no more when it was sealed again: each was cut off, or lost with a restored backup. */
  lost: z.array(SealedAt),
});
export type AuditHead = z.infer<typeof AuditHead>;

/** Keeps the head of each tenant's trail outside the database. */
export interface AuditHeads {
  keepHead(head: AuditHead): Promise<void>;
  /** The head that was kept last; undefined before the first one. */
  readHead(tenant: string): Promise<AuditHead | undefined>;
}

/** In the object store, beside the originals. */
export function headsInObjects(objects: ObjectStore): AuditHeads {
  const keyOf = (tenant: string) => `${tenant}/audit/head.json`;
  return {
    keepHead: (head) =>
      objects.put(keyOf(head.tenant), new TextEncoder().encode(JSON.stringify(head)), { replace: true }),
    async readHead(tenant) {
      const bytes = await objects.get(keyOf(tenant));
      return bytes && AuditHead.parse(JSON.parse(new TextDecoder().decode(bytes)));
    },
  };
}
