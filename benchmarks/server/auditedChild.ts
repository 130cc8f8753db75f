import { join } from 'node:path';
import { files } from '@clinikit/server-adapter/files';
import { toNodeListener } from '@clinikit/server-adapter/node';
import { sqlite } from '@clinikit/server-adapter/sqlite';
import { assembleClinic } from '../../packages/server-adapter/src/createClinic.ts';
import { serve } from './serve.ts';

/** A clinic on SQLite and files that writes down who looks at what, or one that does not: nobody can have that one. */
const { folder, isAudited } = JSON.parse(process.argv[2] ?? '{}');

serve(
  toNodeListener(
    assembleClinic(
      {
        basePath: '/api',
        authenticate: () => ({ id: 'dentist', tenant: 'north', roles: ['doctor'], compartments: 'all' }),
        database: sqlite({ file: join(folder, 'clinic.sqlite') }),
        objects: files({ folder: join(folder, 'objects') }),
        patientIdSystem: 'urn:bench:number',
        signingKey: 'a signing key of a benchmark, known to all',
        // One person asks as often as the machine can answer.
        limits: { personRequestsPerMinute: 1e9 },
      },
      isAudited ? {} : { readAudit: { cover: () => undefined } },
    ),
  ),
);
