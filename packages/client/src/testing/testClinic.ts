import type { Patient } from '../fhir/resources/patient.ts';
import type { FhirResources, FhirResourceType } from '../fhir/resources.ts';
import { createEventHub } from './eventHub.ts';
import { generatedPerson } from './generatedPeople.ts';
import { putRecord } from './otherRecords.ts';
import { people } from './people.ts';
import { seedStudies } from './seedStudies.ts';
import { createTestClock, type TestClock } from './testClock.ts';
import type { TestData, TestOperation } from './testData.ts';
import { createTestFaults, type TestFaults } from './testFaults.ts';
import { type NewTestLook, seedLooks, type TestLook } from './testLooks.ts';
import { answer } from './testRoutes.ts';
import { type NewTestStudy, type TestStudy, testStudy } from './testStudies.ts';

/** A synthetic clinic in memory that answers as the server does. */
export interface TestClinic extends TestFaults {
  /** Pass it to `createClinicClient({ url: clinic.url, fetch: clinic.fetch })`. */
  readonly fetch: typeof fetch;
  readonly url: string;
  readonly patients: ReadonlyMap<string, Patient>;
  readonly studies: ReadonlyMap<string, TestStudy>;
  /** Orthancs, failed jobs and what was set aside: none at first. */
  readonly operation: TestOperation;
  /** The clinic's time: of what arrives, of events, and of the `Date` of every answer. */
  readonly clock: TestClock;
  /** A study arrives: it is there, and open streams hear of it. */
  addStudy(study?: NewTestStudy): TestStudy;
  /**
   * A record is written: it is there at once, and open streams hear of it. With the `id` of one that is there, it is that
   * one's next version. Patients and studies have their own ways in.
   */
  addRecord<Type extends Exclude<FhirResourceType, 'Patient' | 'ImagingStudy'>>(
    record: FhirResources[Type] & { resourceType: Type },
  ): FhirResources[Type] & { id: string };
  /** Somebody sees or changes something: it stands in the audit trail, which keeps nothing else. */
  addLook(look?: NewTestLook): TestLook;
  /** The patient's record is not the caller's to see, until they break the glass. */
  closePatient(patientId: string): void;
  /** Time before each answer, in ms; 0 at first. */
  delayMs: number;
  /** Ends all event streams, as the server does every few minutes; clients resume. */
  endEventStreams(): void;
  /** Breaks them off, as a network does; clients resume. */
  dropStreams(): void;
}

export interface TestClinicOptions {
  /** `http://clinic.test/api/clinic` by default; nothing is ever sent there. */
  readonly url?: string;
  /** Another number makes other people, studies and UIDs; 0 by default. `false`: a clinic without studies. */
  readonly seed?: number | false;
  /** How many people there are: five whom you can know by name, and generated ones after them; 5 by default. */
  readonly patients?: number;
  /** How many studies there are: five that you can know, and generated ones after them; 5 by default. */
  readonly studies?: number;
  /** Where the clock stands; the machine's own time by default. */
  readonly now?: Date | string | number;
}

/**
 * A clinic for tests and stories: invented people with hard names, studies with generated pixels, records, events; no
 * network, and the same every time.
 *
 * @example
 * const clinic = createTestClinic({ patients: 200, studies: 500, now: '2026-06-15T08:00:00Z' });
 * const client = createClinicClient({ url: clinic.url, fetch: clinic.fetch });
 */
export function createTestClinic(options: TestClinicOptions = {}): TestClinic {
  const { url = 'http://clinic.test/api/clinic', patients: numberOfPeople = people.length } = options;
  const seed = options.seed === false ? 0 : (options.seed ?? 0);
  const clock = createTestClock(options.now);
  const events = createEventHub(clock.now);
  const faults = createTestFaults(events.dropStreams);
  const studies = new Map<string, TestStudy>();
  let serial = seed * 1_000_000;
  const add = (study: NewTestStudy): TestStudy => {
    serial += 1;
    const added = testStudy(study, serial, clock.now());
    studies.set(added.studyInstanceUid, added);
    const { studyInstanceUid, patientId } = added;
    if (patientId === undefined) events.publish({ type: 'study.triaged', studyInstanceUid });
    else events.publish({ type: 'study.filed', studyInstanceUid, patientId });
    return added;
  };
  const patients = new Map<string, Patient>();
  for (let number = 1; number <= numberOfPeople; number += 1) {
    const person = people[number - 1] ?? generatedPerson(seed, number);
    patients.set(person.id, { ...person, meta: { versionId: '1', ...person.meta } });
  }
  const looks: TestLook[] = [];
  const addLook = (look: NewTestLook = {}): TestLook => {
    const at = look.at ?? clock.now().toISOString();
    const added = { ...look, patientId: look.patientId ?? 'p1', at, id: `look-${looks.length + 1}` };
    looks.push(added);
    return added;
  };
  const receive = () => add({ reason: 'no_patient_id' });
  const operation = { sources: [], failedJobs: [], setAside: [] };
  const data: TestData = {
    ...{ url, patients, studies, operation, looks, events },
    ...{ records: new Map(), versions: new Map(), merges: new Map() },
    ...{ deleted: new Map(), closed: new Map(), downloads: new Map() },
    ...{ now: clock.now, receive },
  };
  const numberOfStudies = options.seed === false ? 0 : options.studies;
  for (const study of seedStudies(seed, [...patients.keys()], numberOfStudies)) add(study);
  const [panoramic] = studies.keys();
  // Of the film that everybody knows, or of the patient's record.
  for (const look of options.seed === false ? [] : seedLooks) {
    const isOfFilm = look.operation !== undefined || look.role === 'doctor';
    addLook({ ...look, ...(isOfFilm && panoramic !== undefined && { studyInstanceUid: panoramic }) });
  }

  const { apply, ...switches } = faults;
  let waitAlways: (() => void) | undefined;
  let delayMs = 0;
  return {
    ...switches,
    url,
    patients,
    studies,
    operation,
    clock,
    get delayMs() {
      return delayMs;
    },
    set delayMs(ms) {
      waitAlways?.();
      delayMs = ms;
      waitAlways = ms > 0 ? faults.delay('', ms) : undefined;
    },
    addLook,
    closePatient: (patientId) => void data.closed.set(patientId, undefined),
    addRecord: (record) => ({ ...record, ...putRecord(data, record) }),
    addStudy: (study = { patientId: 'p1' }) => add(study),
    endEventStreams: events.endStreams,
    dropStreams: events.dropStreams,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await apply(request, () => answer(data, request));
      response.headers.set('date', clock.now().toUTCString());
      return response;
    },
  };
}
