import type { UnscopedQueries } from '../database/schema.ts';
import type { Gate } from '../database/scopedQueries.ts';
import type { ObjectStore } from '../objects/objects.ts';
import { createTimedWork } from '../timedWork.ts';
import { type AuditHead, type AuditHeads, headsInObjects } from './auditHead.ts';
import { sealingKeys } from './auditKeys.ts';
import { tenantsToSeal, tenantsWithTrail } from './auditTenants.ts';
import { sealTrail } from './sealTrail.ts';
import { type TrailReport, verifyTrail } from './verifyTrail.ts';

/** How the audit trail is sealed. */
export interface AuditOptions {
  /**
   * At least 32 characters, kept secret and out of the database: seals the trail. Unless told, a key is derived from
   * `signingKey`.
   */
  readonly key?: string;
  /**
   * Keys of before, by which older seals are checked. Where the key was derived from a `signingKey` that was changed since,
   * that `signingKey`.
   */
  readonly earlierKeys?: readonly string[];
  /**
   * Keeps where a tenant's trail ends, outside the database; together with `readHead`. Unless told, in the object store:
   * whoever can write there and in the database can cut both off.
   */
  keepHead?(head: AuditHead): Promise<void>;
  /** What `keepHead` kept last of a tenant. */
  readHead?(tenant: string): Promise<AuditHead | undefined>;
}

/** What came of looking through the audit trails. */
export interface AuditReport {
  /** No fault in any of them. */
  readonly intact: boolean;
  readonly tenants: readonly TrailReport[];
}

/** The audit trail of a clinic: who saw or changed what. */
export interface Audit {
  /**
   * Seals what was written since; `runJobs` does so, too, each minute at the most.
   *
   * @returns how many events were sealed.
   */
  seal(options?: { tenant?: string; signal?: AbortSignal }): Promise<number>;
  /** Looks through all trails, or that of one tenant, for what was altered, dropped, reordered, inserted or cut off. */
  verify(options?: { tenant?: string; signal?: AbortSignal }): Promise<AuditReport>;
}

interface AuditRoom {
  readonly db: UnscopedQueries;
  readonly gate: Gate;
  readonly objects: ObjectStore;
  readonly now: () => number;
  readonly signingKey: string;
  readonly options: AuditOptions;
  /** Tenants that are configured: whose trail was taken away whole is missed. */
  readonly tenants: readonly string[];
}

export function createAudit({ db, gate, objects, now, signingKey, options, tenants }: AuditRoom): Audit {
  const { key = signingKey, earlierKeys = [], keepHead, readHead } = options;
  const heads: AuditHeads = keepHead && readHead ? { keepHead, readHead } : headsInObjects(objects);
  const keysOf = (tenant: string) => sealingKeys([key, ...earlierKeys], tenant);
  return {
    async seal({ tenant, signal } = {}) {
      let sealed = 0;
      for (const one of tenant === undefined ? await tenantsToSeal(db) : [tenant]) {
        if (signal?.aborted) break;
        sealed += await sealTrail(gate.tenant(one), { ...heads, keys: keysOf(one), now }, signal);
      }
      return sealed;
    },
    async verify({ tenant, signal } = {}) {
      const wanted = tenant === undefined ? [...new Set([...(await tenantsWithTrail(db)), ...tenants])] : [tenant];
      const reports: TrailReport[] = [];
      for (const one of wanted) {
        reports.push(await verifyTrail(gate.tenant(one), { ...heads, keys: keysOf(one) }, signal));
      }
      return { intact: reports.every(({ intact }) => intact), tenants: reports };
    },
  };
}

/** Seals each minute at the most, as a part of a run of the jobs; a failure is told and tried again with a later run. */
export const createSealer = (
  audit: Audit,
  options: { now: () => number; onFailure: (error: unknown) => void },
): ((signal: AbortSignal) => Promise<void>) =>
  createTimedWork((signal) => audit.seal({ signal }), { ...options, everyMs: 60_000 });
