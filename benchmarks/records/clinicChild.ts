import { join } from 'node:path';
import { createClinic, type Principal } from '@clinikit/server-adapter';
import { files } from '@clinikit/server-adapter/files';
import { toNodeListener } from '@clinikit/server-adapter/node';
import { serve } from '../server/serve.ts';
import { databaseOf } from './databaseOf.ts';

/** A clinic as it is used: everybody has an account of their own and a role, and every look is written down. */
const { folder, connectionString } = JSON.parse(process.argv[2] ?? '{}');

const authenticate = ({ headers }: Request): Principal => ({
  id: headers.get('x-user') ?? 'nobody',
  tenant: 'north',
  roles: ['doctor'],
  compartments: 'all',
});

serve(
  toNodeListener(
    createClinic({
      basePath: '/api',
      authenticate,
      database: databaseOf({ folder, connectionString }),
      objects: files({ folder: join(folder, 'objects') }),
      patientIdSystem: 'urn:bench:number',
      signingKey: 'a signing key of a benchmark, known to all',
      limits: { personRequestsPerMinute: 1e9 },
    }),
  ),
);
