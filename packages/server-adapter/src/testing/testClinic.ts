import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClinicClient, createClinicClient } from '@clinikit/client';
import type { Principal } from '../access/principal.ts';
import type { ClinicOptions } from '../clinicOptions.ts';
import { type Clinic, createClinic } from '../createClinic.ts';
import type { ClinicDatabase } from '../database/database.ts';
import { files } from '../objects/files.ts';
import { Patient } from '../records/types.ts';

const studies = join(import.meta.dirname, '../../../../examples/express/demo/studies');

/** The files of one of the demo's studies, `patient3/bw`. */
export async function demoFiles(study: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const names = (await readdir(join(studies, study))).filter((name) => name.endsWith('.dcm')).sort();
  return Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(studies, study, name)))));
}

export const staff: Principal = { id: 'dentist', tenant: 'north', roles: ['staff'], compartments: 'all' };
export const patientIdSystem = 'urn:test:patient-id';

/** What `createClinic` needs at the least besides a database; nothing is stored. */
export const leastOptions = {
  basePath: '/api',
  authenticate: () => staff,
  objects: files({ folder: '/nowhere' }),
  patientIdSystem,
  signingKey: 'a signing key that only tests know of',
};

/** A clinic on a database and a folder of its own, and short ways to ask it. */
export interface TestClinic {
  clinic: Clinic;
  /** The same clinic as its users reach it. */
  client: ClinicClient;
  folder: string;
  /** Who the next requests come from; undefined for nobody. */
  principal: Principal | undefined;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: NonNullable<RequestInit['body']>, contentType: string): Promise<Response>;
  createPatient(patient: object): Promise<string>;
  close(): Promise<void>;
}

export async function openTestClinic(
  database: ClinicDatabase,
  options: Partial<ClinicOptions> = {},
): Promise<TestClinic> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-clinic-'));
  const clinic = createClinic({
    basePath: '/api',
    authenticate: () => test.principal,
    database,
    objects: files({ folder }),
    patientIdSystem,
    issuers: { SYNTHETIC: patientIdSystem },
    signingKey: 'a signing key that only tests know of',
    ...options,
  });
  // An address that the clinic gave may be in full.
  const send = (path: string, init: RequestInit = {}) =>
    clinic.fetch(new Request(new URL(path, 'http://clinic.test'), init));
  const test: TestClinic = {
    clinic,
    client: createClinicClient({
      url: 'http://clinic.test/api',
      fetch: (input, init) => clinic.fetch(new Request(input, init)),
    }),
    folder,
    principal: staff,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, contentType) => send(path, { method: 'POST', body, headers: { 'content-type': contentType } }),
    async createPatient(patient) {
      const body = JSON.stringify({ resourceType: 'Patient', ...patient });
      const response = await test.post('/api/fhir/Patient', body, 'application/fhir+json');
      if (response.status !== 201) throw new Error(`The patient was refused: ${await response.text()}`);
      const created = Patient.parse(await response.json());
      return created.id ?? '';
    },
    async close() {
      await clinic.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return test;
}
