import { join } from 'node:path';
import { createClinic, type Principal } from '@clinikit/server-adapter';
import { files } from '@clinikit/server-adapter/files';
import { toNodeListener } from '@clinikit/server-adapter/node';
import { sqlite } from '@clinikit/server-adapter/sqlite';
import { serve } from './serve.ts';

/** A clinic on SQLite and files. Whoever names a patient in `x-patient` sees that patient alone. */
const { folder, patientIdSystem } = JSON.parse(process.argv[2] ?? '{}');

function authenticate({ headers }: Request): Principal {
  const patient = headers.get('x-patient');
  return patient === null
    ? { id: 'dentist', tenant: 'north', roles: ['staff'], compartments: 'all' }
    : { id: patient, tenant: 'north', roles: ['patient'], compartments: { patientIds: [patient] } };
}

serve(
  toNodeListener(
    createClinic({
      basePath: '/api',
      authenticate,
      database: sqlite({ file: join(folder, 'clinic.sqlite') }),
      objects: files({ folder: join(folder, 'objects') }),
      patientIdSystem,
      signingKey: 'a signing key of a benchmark, known to all',
      // One person asks as often as the machine can answer.
      limits: { personRequestsPerMinute: 1e9 },
    }),
  ),
);
