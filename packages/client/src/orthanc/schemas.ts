import * as z from 'zod/mini';
import { isOrthancId, type OrthancId } from './orthancId.ts';

const id = z.custom<OrthancId>(isOrthancId);
const tags = z.record(z.string(), z.unknown());

/** `GET /system`. Loose: newer versions say more. */
export const OrthancSystem = z.looseObject({
  Version: z.string(),
  ApiVersion: z.optional(z.number()),
  Name: z.optional(z.string()),
  DicomAet: z.optional(z.string()),
  DicomPort: z.optional(z.number()),
  /** From 1.11.1. It names the server, not the contents of its database. */
  DatabaseServerIdentifier: z.optional(z.string()),
});
export type OrthancSystem = z.infer<typeof OrthancSystem>;

/** One row of the change log. `ID` is an Orthanc id for patients, studies, series and instances only. */
export const OrthancChange = z.looseObject({
  Seq: z.int().check(z.nonnegative()),
  ChangeType: z.string(),
  ResourceType: z.string(),
  ID: z.string(),
  /** Local time of the server, `YYYYMMDDTHHMMSS`. */
  Date: z.string(),
  Path: z.optional(z.string()),
});
export type OrthancChange = z.infer<typeof OrthancChange>;

/** One page of `GET /changes`. */
export const OrthancChangesPage = z.looseObject({
  Changes: z.array(OrthancChange),
  Done: z.boolean(),
  Last: z.int().check(z.nonnegative()),
  /** From 1.12.5. */
  First: z.optional(z.int().check(z.nonnegative())),
});
export type OrthancChangesPage = z.infer<typeof OrthancChangesPage>;

const resource = { ID: id, Type: z.string(), MainDicomTags: tags };

/** One instance, as `GET /instances/{id}` answers; `FileSize` in bytes. */
export const OrthancInstance = z.looseObject({
  ...resource,
  ParentSeries: id,
  FileSize: z.number(),
  FileUuid: z.optional(z.string()),
  IndexInSeries: z.optional(z.nullable(z.number())),
});
export type OrthancInstance = z.infer<typeof OrthancInstance>;

/** One series with the ids of its instances. */
export const OrthancSeries = z.looseObject({
  ...resource,
  ParentStudy: id,
  Instances: z.array(id),
  IsStable: z.boolean(),
});
export type OrthancSeries = z.infer<typeof OrthancSeries>;

/** One study with the ids of its series. Tags are raw text, as DICOM writes them. */
export const OrthancStudy = z.looseObject({
  ...resource,
  ParentPatient: id,
  PatientMainDicomTags: tags,
  Series: z.array(id),
  IsStable: z.boolean(),
});
export type OrthancStudy = z.infer<typeof OrthancStudy>;

/** One of Orthanc's patients. Two people with the same PatientID from two clinics are one of these: never match by it. */
export const OrthancPatient = z.looseObject({ ...resource, Studies: z.array(id), IsStable: z.boolean() });
export type OrthancPatient = z.infer<typeof OrthancPatient>;

/** Counts of the whole server; sizes in bytes as Orthanc writes them, which is as decimal text. */
export const OrthancStatistics = z.looseObject({
  CountPatients: z.number(),
  CountStudies: z.number(),
  CountSeries: z.number(),
  CountInstances: z.number(),
  TotalDiskSize: z.string(),
});
export type OrthancStatistics = z.infer<typeof OrthancStatistics>;

/** The answer to an upload. `AlreadyStored` is a success: the very same ids were there before. */
export const OrthancUpload = z.looseObject({
  ID: id,
  Status: z.string(),
  ParentPatient: z.optional(id),
  ParentStudy: z.optional(id),
  ParentSeries: z.optional(id),
});
export type OrthancUpload = z.infer<typeof OrthancUpload>;

/** A list of ids. */
export const OrthancIds = z.array(id);
