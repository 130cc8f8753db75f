import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Principal } from '../access/principal.ts';
import type { ClinicOptions } from '../clinicOptions.ts';
import { createClinic } from '../createClinic.ts';
import { postgres } from '../database/postgres.ts';
import { sqlite } from '../database/sqlite.ts';
import { files } from '../objects/files.ts';
import { type S3Options, s3 } from '../objects/s3.ts';
import { toNodeListener } from '../platform/nodeListener.ts';

/** What the program is told by its one argument, as JSON. */
export interface ClinicServerSettings extends Pick<ClinicOptions, 'orthanc' | 'limits'> {
  connectionString?: string;
  folder: string;
  /** Where objects are kept; in the folder unless given. */
  bucket?: S3Options;
  patientIdSystem: string;
  /** How often the inbox is worked off without anybody asking; never unless given. */
  ingestEveryMs?: number;
}

/** What the parent may ask for. */
export type ClinicServerOrder = 'repair' | 'verifyOriginals' | 'load';

/** Since the last time that it was asked for. */
export interface ServerLoad {
  /** CPU time that the main thread spent in its longest turn. */
  longestTurnMs: number;
  /** The most memory that the process held. */
  rssBytes: number;
}

// A clinic as a process of its own: what nobody catches ends it, as it would end an integrator's.
const settings: ClinicServerSettings = JSON.parse(process.argv[2] ?? '');
const { connectionString, folder, bucket, orthanc, limits, patientIdSystem, ingestEveryMs } = settings;
const staff: Principal = { id: 'dentist', tenant: 'north', roles: ['staff'], compartments: 'all' };
const clinic = createClinic({
  basePath: '/api',
  authenticate: () => staff,
  database: connectionString ? postgres({ connectionString }) : sqlite({ file: `${folder}/clinic.sqlite` }),
  objects: bucket ? s3(bucket) : files({ folder: `${folder}/objects` }),
  patientIdSystem,
  signingKey: 'a signing key that only tests know of',
  ...(orthanc && { orthanc }),
  // One person stands for many here.
  limits: { personRequestsPerMinute: 1e9, ...limits },
  log: ({ level, event, ...rest }) => {
    if (level !== 'info') console.error(level, event, JSON.stringify(rest));
  },
});

const server = createServer(toNodeListener(clinic));
// A test that works for a while must not find its connection closed by a server that is in order.
server.keepAliveTimeout = 600_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
process.once('disconnect', () => process.exit(0));

const load: ServerLoad = { longestTurnMs: 0, rssBytes: 0 };
const threadMs = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
let before = threadMs();
// Between two runs of a timer lies one turn of the loop at the least; CPU time does not grow while others have the machine.
setInterval(() => {
  const now = threadMs();
  load.longestTurnMs = Math.max(load.longestTurnMs, now - before);
  before = now;
}, 2);
setInterval(() => {
  load.rssBytes = Math.max(load.rssBytes, process.memoryUsage.rss());
}, 20);

const orders: Record<ClinicServerOrder, () => Promise<unknown>> = {
  repair: () => clinic.repair(),
  verifyOriginals: () => clinic.verifyOriginals(),
  load: async () => {
    const known = { ...load };
    Object.assign(load, { longestTurnMs: 0, rssBytes: 0 });
    return known;
  },
};
process.on('message', async ({ id, order }: { id: number; order: ClinicServerOrder }) => {
  const result = await orders[order]().catch((error: unknown) => ({ failed: String(error) }));
  process.send?.({ id, result });
});

while (ingestEveryMs !== undefined) {
  await sleep(ingestEveryMs);
  await clinic.runJobs({ maxMs: 1000 }).catch(() => undefined);
}
