import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { toNodeListener } from '@clinikit/server-adapter/node';
import type { UnscopedQueries } from '../../../packages/server-adapter/src/database/schema.ts';
import { sqlite } from '../../../packages/server-adapter/src/database/sqlite.ts';
import { shareDatabase } from '../../../packages/server-adapter/src/testing/sharedDatabase.ts';
import {
  demoFiles,
  openTestClinic,
  patientIdSystem,
  type TestClinic,
} from '../../../packages/server-adapter/src/testing/testClinic.ts';

/** A clinic on a port of the loopback, with static files beside it. */
export interface ClinicSite {
  readonly url: string;
  readonly clinic: TestClinic;
  readonly db: UnscopedQueries;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * @param pages the folder of the site; what is not in it is its `index.html`.
 * @param overrides files of the site that are given here instead, by path.
 */
export async function openClinicSite(
  pages?: string,
  overrides: Readonly<Record<string, string>> = {},
): Promise<ClinicSite> {
  const { database, db } = shareDatabase(sqlite({ file: ':memory:' }));
  const clinic = await openTestClinic(database);
  const answerClinic = toNodeListener(clinic.clinic);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname;
    if (path.startsWith('/api/')) return answerClinic(request, response);
    const override = overrides[path];
    const file = join(pages ?? '/nowhere', normalize(path));
    const body =
      override === undefined ? readFile(file).catch(() => readFile(join(pages ?? '', 'index.html'))) : override;
    Promise.resolve(body).then(
      (content) => {
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'text/html' }).end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    clinic,
    db,
    async close() {
      server.close();
      server.closeAllConnections();
      await clinic.close();
    },
  };
}

/** A patient with a study of three films that is filed, and a study in triage. */
export async function fillClinic(clinic: TestClinic): Promise<{ patientId: string }> {
  const patientId = await clinic.createPatient({
    name: [{ use: 'official', family: 'Wiśniewska', given: ['Żaneta'] }],
    identifier: [{ system: patientIdSystem, value: 'DEMO-001' }],
    birthDate: '1985-04-12',
    gender: 'female',
  });
  for (const [study, count] of [
    ['patient1/fmx', 3],
    ['patient3/bw', 2],
  ] as const) {
    for (const file of (await demoFiles(study)).slice(0, count)) {
      const { status } = await clinic.post('/api/dicomweb/studies', file, 'application/dicom');
      if (status !== 200) throw new Error(`An image of the demo was refused with ${status}.`);
    }
  }
  return { patientId };
}
