import type { Patient } from '../fhir/schemas.ts';
import { createEventHub } from './eventHub.ts';
import { people } from './people.ts';
import { answer, refusal, type TestData } from './testRoutes.ts';
import { type NewTestStudy, type TestStudy, testStudy } from './testStudies.ts';

/** How the next request shall fail: with a status, or without any answer. */
export type TestFailure = 'network' | { readonly status: number; readonly code?: string };

/** A synthetic clinic in memory that answers as the server does. */
export interface TestClinic {
  /** Pass it to `createClinicClient({ url: clinic.url, fetch: clinic.fetch })`. */
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly patients: ReadonlyMap<string, Patient>;
  readonly studies: ReadonlyMap<string, TestStudy>;
  /** A study arrives: it is there, and open streams hear of it. */
  addStudy(study?: NewTestStudy): TestStudy;
  /** Requests whose path holds `part` fail, `times` times (once by default). */
  failNext(part: string, failure: TestFailure, times?: number): void;
  /** Time before each answer; 0 at first. */
  delayMs: number;
  /** Ends all event streams, as the server does every few minutes; clients resume. */
  endEventStreams(): void;
}

export interface TestClinicOptions {
  /** `http://clinic.test/api/clinic` by default; nothing is ever sent there. */
  readonly url?: string;
  /** False for a clinic without studies. */
  readonly seed?: boolean;
}

/**
 * A clinic for tests and stories: five invented people with hard names, a few studies, generated pixels, no network.
 *
 * @example
 * const clinic = createTestClinic();
 * const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
 */
export function createTestClinic(options: TestClinicOptions = {}): TestClinic {
  const url = options.url ?? 'http://clinic.test/api/clinic';
  const failures: { part: string; failure: TestFailure; times: number }[] = [];
  const studies = new Map<string, TestStudy>();
  const events = createEventHub();
  let serial = 0;
  const add = (study: NewTestStudy): TestStudy => {
    serial += 1;
    const added = testStudy(study, serial);
    studies.set(added.studyInstanceUid, added);
    const { studyInstanceUid, patientId } = added;
    if (patientId === undefined) events.publish({ type: 'study.triaged', studyInstanceUid });
    else events.publish({ type: 'study.filed', studyInstanceUid, patientId });
    return added;
  };
  const patients = new Map<string, Patient>(people.map((person) => [person.id, person]));
  const data: TestData = { url, patients, studies, events, receive: () => add({ reason: 'no_patient_id' }) };
  if (options.seed !== false) seed(add);

  const clinic: TestClinic = {
    url,
    patients,
    studies,
    delayMs: 0,
    addStudy: (study = { patientId: 'p1' }) => add(study),
    failNext: (part, failure, times = 1) => {
      failures.push({ part, failure, times });
    },
    endEventStreams: events.endStreams,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (clinic.delayMs > 0) await delay(clinic.delayMs, request.signal);
      request.signal.throwIfAborted();
      const failing = failures.find(({ part, times }) => times > 0 && request.url.includes(part));
      if (failing === undefined) return answer(data, request);
      failing.times -= 1;
      if (failing.failure === 'network') throw new TypeError('Failed to fetch');
      return refusal(failing.failure.status, failing.failure.code ?? 'test_failure');
    },
  };
  return clinic;
}

function seed(add: (study: NewTestStudy) => TestStudy): void {
  add({ patientId: 'p1', description: 'Panoramic', modality: 'PX', started: '2024-03-05', rows: 256, columns: 512 });
  add({ patientId: 'p1', description: 'Full mouth', started: '2026-05-14T09:30:00', numberOfInstances: 6 });
  add({ patientId: 'p2', description: 'Bitewings', started: '2026-06-01', numberOfInstances: 2 });
  add({
    patientId: 'p3',
    modality: 'CT',
    description: 'CBCT',
    started: '2026-06-02',
    numberOfInstances: 8,
    columns: 192,
  });
  add({
    description: 'Panoramic',
    modality: 'PX',
    started: '2026-06-03',
    reason: 'identity_mismatch',
    arrivedAs: {
      name: { alphabetic: 'Zolkiewska^Lucja' },
      patientIdentifier: '1001',
      identifierSystem: 'urn:clinikit:test:chart',
      birthDate: '1984-02-28',
      sex: 'F',
    },
    candidatePatientIds: ['p1'],
  });
}

function delay(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
