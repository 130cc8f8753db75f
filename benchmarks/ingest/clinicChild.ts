import { join } from 'node:path';
import { createClinic, type Principal } from '@clinikit/server-adapter';
import { files } from '@clinikit/server-adapter/files';
import { toNodeListener } from '@clinikit/server-adapter/node';
import { sqlite } from '@clinikit/server-adapter/sqlite';
import { serve } from '../server/serve.ts';

/** A clinic on SQLite and files, with an Orthanc. */
const { folder, orthanc } = JSON.parse(process.argv[2] ?? '{}');

const dentist: Principal = { id: 'dentist', tenant: 'north', roles: ['staff'], compartments: 'all' };

const clinic = createClinic({
  basePath: '/api',
  authenticate: () => dentist,
  database: sqlite({ file: join(folder, 'clinic.sqlite') }),
  objects: files({ folder: join(folder, 'objects') }),
  orthanc,
  patientIdSystem: orthanc.patientIdSystem,
  signingKey: 'a signing key of a benchmark, known to all',
  limits: { personRequestsPerMinute: 1e9 },
  log: ({ level, event, ...rest }) => {
    if (level !== 'info') console.error(level, event, JSON.stringify(rest));
  },
});
serve(toNodeListener(clinic));
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await clinic.runJobs({ maxMs: 1000 });
}
