import type { FailedJob, ImageSource } from '../clinic/admin.ts';
import type { QuarantineItem } from '../clinic/schemas.ts';
import type { Patient } from '../fhir/resources/patient.ts';
import type { EventHub } from './eventHub.ts';
import type { TestLook } from './testLooks.ts';
import type { TestStudy } from './testStudies.ts';

/** A record of any type that has a schema. */
export interface TestRecord {
  readonly resourceType: string;
  readonly id: string;
  readonly meta: { readonly versionId: string; readonly lastUpdated: string };
  readonly [element: string]: unknown;
}

/** What an administrator sees of the running of the test clinic; a test changes it as it likes. */
export interface TestOperation {
  readonly sources: ImageSource[];
  readonly failedJobs: FailedJob[];
  readonly setAside: QuarantineItem[];
}

/** What a merge moved, and the two records as they were. */
export interface TestMerge {
  readonly targetId: string;
  readonly source: Patient;
  readonly target: Patient;
  readonly studies: readonly string[];
}

/** A study that is packed: with each look one image more is done. */
export interface TestDownload {
  readonly id: string;
  readonly studyInstanceUid: string;
  readonly files: number;
  filesDone: number;
  readonly createdAt: string;
}

/** What the routes of the test clinic work on. */
export interface TestData {
  readonly url: string;
  readonly patients: Map<string, Patient>;
  /** Of all other types, by `Type/id`. */
  readonly records: Map<string, TestRecord>;
  /** What records were before, the newest first, by `Type/id`. */
  readonly versions: Map<string, readonly object[]>;
  /** Merges that stand, by the patient who was merged. */
  readonly merges: Map<string, TestMerge>;
  readonly studies: Map<string, TestStudy>;
  readonly operation: TestOperation;
  /** Who saw or changed what. */
  readonly looks: TestLook[];
  /** Patients who are not the caller's to see, and until when they were opened, in milliseconds since the epoch. */
  readonly closed: Map<string, number | undefined>;
  readonly deleted: Map<string, { readonly study: TestStudy; readonly deleted: object }>;
  readonly downloads: Map<string, TestDownload>;
  readonly events: EventHub;
  readonly now: () => Date;
  /** Adds an instance that was uploaded; returns its study. */
  readonly receive: () => TestStudy;
}
