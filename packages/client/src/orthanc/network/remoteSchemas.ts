import * as z from 'zod/mini';
import { flag, list, number, text } from '../collections.ts';

/** A DICOM modality as Orthanc knows it; settings that are left out have Orthanc's defaults. */
export const OrthancModality = z.looseObject({
  AET: text,
  Host: text,
  Port: number,
  Manufacturer: z.optional(text),
  AllowEcho: z.optional(flag),
  AllowFind: z.optional(flag),
  AllowFindWorklist: z.optional(flag),
  AllowGet: z.optional(flag),
  AllowMove: z.optional(flag),
  AllowStore: z.optional(flag),
  AllowStorageCommitment: z.optional(flag),
  AllowTranscoding: z.optional(flag),
  UseDicomTls: z.optional(flag),
  LocalAet: z.optional(text),
  /** In seconds; 0 for the server's own. */
  Timeout: z.optional(number),
});
export type OrthancModality = z.infer<typeof OrthancModality>;

/** Another Orthanc as this one knows it. The password is never read back. */
export const OrthancPeer = z.looseObject({
  Url: text,
  Username: z.optional(text),
});
export type OrthancPeer = z.infer<typeof OrthancPeer>;

/** The id of what was made: a query, an instance, a worklist. */
export const OrthancMade = z.looseObject({ ID: text });

/** What a C-STORE of a file named. */
export const OrthancStored = z.looseObject({ SOPClassUID: text, SOPInstanceUID: text });
export type OrthancStored = z.infer<typeof OrthancStored>;

const committed = z.looseObject({ SOPClassUID: text, SOPInstanceUID: text });

/** What a modality has committed to keep; `Status` is `Pending`, `Success` or `Failure`. */
export const OrthancStorageCommitment = z.looseObject({
  Status: text,
  RemoteAET: text,
  Success: z.optional(list(committed)),
  Failures: z.optional(list(committed)),
});
export type OrthancStorageCommitment = z.infer<typeof OrthancStorageCommitment>;

/** What was sent away; `Date` is the server's local time, `YYYYMMDDTHHMMSS`. */
export const OrthancExportsPage = z.looseObject({
  Exports: list(
    z.looseObject({
      Seq: number,
      ResourceType: text,
      ID: text,
      RemoteModality: text,
      Date: text,
    }),
  ),
  Done: flag,
  Last: number,
});
export type OrthancExportsPage = z.infer<typeof OrthancExportsPage>;
