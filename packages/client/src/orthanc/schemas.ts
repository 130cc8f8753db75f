import * as z from 'zod/mini';
import { count, dictionary, flag, isDictionary, list, nullable, number, oneOrMore, text } from './collections.ts';
import { isOrthancId, type OrthancId } from './orthancId.ts';

export const orthancIdSchema = z.custom<OrthancId>(isOrthancId);
const id = orthancIdSchema;
const tags = dictionary(nullable(text));

/** A value of a tag: text, items of a sequence, or null for an empty, binary or too long value. */
export type OrthancTagValue = string | null | readonly OrthancTags[];
/** Tags by keyword, or by `gggg,eeee` where that was asked for. */
export interface OrthancTags {
  readonly [tag: string]: OrthancTagValue;
}
export const OrthancTags = z.custom<OrthancTags>(isTags);

function isTags(value: unknown): boolean {
  return isDictionary(
    value,
    (each) => each === null || typeof each === 'string' || (Array.isArray(each) && each.every(isTags)),
  );
}

/** Tags under `gggg,eeee` with their names and the kind of their value: `String`, `Sequence`, `Binary`, `TooLong`, `Null`. */
export type OrthancFullTags = z.infer<typeof OrthancFullTags>;
export const OrthancFullTags = dictionary(z.looseObject({ Name: text, Type: text, Value: z.unknown() }));

/** `GET /system`. Loose: newer versions say more. */
export const OrthancSystem = z.looseObject({
  Version: text,
  ApiVersion: z.optional(number),
  Name: z.optional(text),
  DicomAet: z.optional(text),
  DicomPort: z.optional(number),
  /** From 1.11.1. It names the server, not the contents of its database. */
  DatabaseServerIdentifier: z.optional(text),
  /** From 1.9.2: whether a change of metadata or of an attachment must name the revision that it replaces. */
  CheckRevisions: z.optional(flag),
  /** From 1.12.0: whether the database keeps labels. */
  HasLabels: z.optional(flag),
  /** From 1.12.5: what the database can do. */
  Capabilities: z.optional(z.looseObject({ HasExtendedFind: z.optional(flag), HasExtendedChanges: z.optional(flag) })),
});
export type OrthancSystem = z.infer<typeof OrthancSystem>;

/** One row of the change log. `ID` is an Orthanc id for patients, studies, series and instances only. */
export const OrthancChange = z.looseObject({
  Seq: count,
  ChangeType: text,
  ResourceType: text,
  ID: text,
  /** UTC, by the clock of the server: `YYYYMMDDTHHMMSS`. */
  Date: text,
  Path: z.optional(text),
});
export type OrthancChange = z.infer<typeof OrthancChange>;

/** One page of `GET /changes`. */
export const OrthancChangesPage = z.looseObject({
  Changes: list(OrthancChange),
  Done: flag,
  Last: count,
  /** From 1.12.5. */
  First: z.optional(count),
});
export type OrthancChangesPage = z.infer<typeof OrthancChangesPage>;

const texts = dictionary(text);
const resource = {
  ID: id,
  Type: text,
  MainDicomTags: tags,
  /** From 1.11.0, where they were asked for. */
  RequestedTags: z.optional(OrthancTags),
  /** From 1.12.0. */
  Labels: z.optional(list(text)),
  /** Where it was asked for. */
  Metadata: z.optional(texts),
};

/** One instance, as `GET /instances/{id}` answers; `FileSize` in bytes. */
export const OrthancInstance = z.looseObject({
  ...resource,
  ParentSeries: id,
  FileSize: number,
  FileUuid: z.optional(text),
  /** From 1, where the series tells. */
  IndexInSeries: z.optional(nullable(number)),
});
export type OrthancInstance = z.infer<typeof OrthancInstance>;

/** One series with the ids of its instances. */
export const OrthancSeries = z.looseObject({
  ...resource,
  ParentStudy: id,
  Instances: list(id),
  IsStable: flag,
  ExpectedNumberOfInstances: z.optional(nullable(number)),
  /** `Complete`, `Missing`, `Inconsistent` or `Unknown`. */
  Status: z.optional(text),
  /** `YYYYMMDDTHHMMSS`, UTC. */
  LastUpdate: z.optional(text),
});
export type OrthancSeries = z.infer<typeof OrthancSeries>;

/** One study with the ids of its series. Tags are raw text, as DICOM writes them. */
export const OrthancStudy = z.looseObject({
  ...resource,
  ParentPatient: id,
  PatientMainDicomTags: tags,
  Series: list(id),
  IsStable: flag,
  /** `YYYYMMDDTHHMMSS`, UTC. */
  LastUpdate: z.optional(text),
});
export type OrthancStudy = z.infer<typeof OrthancStudy>;

/** One of Orthanc's patients. Two people with the same PatientID from two clinics are one of these: never match by it. */
export const OrthancPatient = z.looseObject({
  ...resource,
  Studies: list(id),
  IsStable: flag,
  /** `YYYYMMDDTHHMMSS`, UTC. */
  LastUpdate: z.optional(text),
});
export type OrthancPatient = z.infer<typeof OrthancPatient>;

/** Counts of the whole server; sizes in bytes as Orthanc writes them, which is as decimal text. */
export const OrthancStatistics = z.looseObject({
  CountPatients: number,
  CountStudies: number,
  CountSeries: number,
  CountInstances: number,
  TotalDiskSize: text,
});
export type OrthancStatistics = z.infer<typeof OrthancStatistics>;

/** The answer to an upload. `AlreadyStored` is a success: the very same ids were there before. */
export const OrthancUpload = z.looseObject({
  ID: id,
  Status: text,
  ParentPatient: z.optional(id),
  ParentStudy: z.optional(id),
  ParentSeries: z.optional(id),
});
export type OrthancUpload = z.infer<typeof OrthancUpload>;

/** Of one file, or of all files of a ZIP: Orthanc looks at the bytes, and not at what they are said to be. */
export const OrthancUploads = oneOrMore(OrthancUpload);

/** A list of ids. */
export const OrthancIds = list(id);
/** A list of names. */
export const OrthancNames = list(text);
/** Text by name. */
export const OrthancTexts = texts;

/** Sizes of one resource, in bytes as Orthanc writes them, which is as decimal text. Counts are of what lies below it. */
export const OrthancResourceStatistics = z.looseObject({
  DiskSize: text,
  UncompressedSize: text,
  CountStudies: z.optional(number),
  CountSeries: z.optional(number),
  CountInstances: z.optional(number),
});
export type OrthancResourceStatistics = z.infer<typeof OrthancResourceStatistics>;

/** An attachment; sizes in bytes. */
export const OrthancAttachment = z.looseObject({
  Uuid: text,
  ContentType: number,
  UncompressedSize: number,
  CompressedSize: number,
  UncompressedMD5: text,
  CompressedMD5: text,
});
export type OrthancAttachment = z.infer<typeof OrthancAttachment>;

/** The instances of a series in their order; `SlicesShort` are triples of an instance, its first frame and their number. */
export const OrthancOrderedSlices = z.looseObject({
  Type: text,
  Dicom: list(text),
  Slices: list(text),
  SlicesShort: list(z.custom<readonly [OrthancId, number, number]>(Array.isArray)),
});
export type OrthancOrderedSlices = z.infer<typeof OrthancOrderedSlices>;
