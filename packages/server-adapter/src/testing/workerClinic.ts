import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import type { Capability } from '../capabilities/capability.ts';
import { createClinic } from '../createClinic.ts';
import { postgres } from '../database/postgres.ts';
import { sqlite } from '../database/sqlite.ts';
import { toNodeListener } from '../platform/nodeListener.ts';
import { leastOptions } from './testClinic.ts';

/** What the program is told by its one argument, as JSON. */
export interface WorkerClinicSettings {
  /** The database: a connection string of PostgreSQL, or the file of SQLite. */
  readonly at: { readonly connectionString: string } | { readonly file: string };
  /** Where each job writes down, a line at a time, which process begins and ends it. */
  readonly journal: string;
}

/** What it tells: where it answers, that a job has begun, and that all jobs that were due are done. */
export type WorkerClinicMessage = { readonly port: number } | { readonly begun: string } | { readonly ran: true };

// A clinic as a process of its own, one of several on the same database. Who asks says who they are, and a message of its
// parent makes it work off its jobs.
const { at, journal }: WorkerClinicSettings = JSON.parse(process.argv[2] ?? '');
const say = (message: WorkerClinicMessage) => process.send?.(message);
const write = (what: string, job: string) => appendFileSync(journal, `${process.pid} ${what} ${job}\n`);

/** A job is done as its subject says: at once, or after a while in which the process may be stopped. */
const work: Capability = {
  name: 'chores',
  operations: ({ addJob }) => [
    {
      method: 'POST',
      path: '/chores/jobs/:job',
      access: 'principal',
      maxBodyBytes: 100,
      handle: async ({ principal: { tenant }, param }) => {
        await addJob({ tenant, kind: 'job', key: param('job'), subject: param('job') });
        return Response.json({});
      },
    },
  ],
  jobs: () => ({
    job: async ({ resource_id: job, fence }) => {
      write('begins', job);
      say({ begun: job });
      // Long enough to be stopped in; who takes the job over does it at once.
      await sleep(job.startsWith('long') && fence === 1 ? 1000 : 2);
      write('ends', job);
      return fence === 1 && job.startsWith('long') ? { done: true, setAside: 'late' } : { done: true };
    },
  }),
};

const Person = z.object({
  id: z.string(),
  tenant: z.string(),
  roles: z.array(z.enum(['staff', 'patient'])),
  compartments: z.union([z.literal('all'), z.object({ patientIds: z.array(z.string()) })]),
});
const clinic = createClinic({
  ...leastOptions,
  database: 'file' in at ? sqlite(at) : postgres(at),
  capabilities: [work],
  authenticate: ({ headers }) => Person.parse(JSON.parse(headers.get('x-person') ?? '')),
});
const server = createServer(toNodeListener(clinic));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  say({ port: typeof address === 'object' && address ? address.port : 0 });
});
process.on('message', async () => {
  await clinic.runJobs({ maxMs: 60_000 });
  say({ ran: true });
});
process.once('disconnect', () => process.exit(0));
