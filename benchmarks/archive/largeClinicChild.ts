import { join } from 'node:path';
import { createClinic } from '@clinikit/server-adapter';
import { files } from '@clinikit/server-adapter/files';
import { toNodeListener } from '@clinikit/server-adapter/node';
import { sqlite } from '@clinikit/server-adapter/sqlite';
import { serve } from '../server/serve.ts';

/** A clinic that takes objects as large as they come. */
const { folder, patientIdSystem } = JSON.parse(process.argv[2] ?? '{}');

serve(
  toNodeListener(
    createClinic({
      basePath: '/api',
      authenticate: () => ({ id: 'dentist', tenant: 'north', roles: ['staff'], compartments: 'all' }),
      database: sqlite({ file: join(folder, 'clinic.sqlite') }),
      objects: files({ folder: join(folder, 'objects') }),
      patientIdSystem,
      signingKey: 'a signing key of a benchmark, known to all',
      limits: { instanceBytes: 2 ** 31 },
    }),
  ),
);
