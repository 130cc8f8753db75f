import * as z from 'zod/mini';
import { list, number, text } from '../collections.ts';

/** A job. Times are `YYYYMMDDTHHMMSS.ffffff`, UTC; `EffectiveRuntime` in seconds, `Progress` in percent. */
export const OrthancJobInfo = z.looseObject({
  ID: text,
  Type: text,
  /** `Pending`, `Running`, `Success`, `Failure`, `Paused` or `Retry`. */
  State: text,
  Progress: number,
  Priority: number,
  /** 0 for none. */
  ErrorCode: number,
  ErrorDescription: text,
  CreationTime: text,
  CompletionTime: z.optional(text),
  EstimatedTimeOfArrival: z.optional(text),
  EffectiveRuntime: number,
  /** What the job made, once it is done. */
  Content: z.unknown(),
  /** From 1.12.9: what was given at its start. */
  UserData: z.optional(z.unknown()),
});
export type OrthancJobInfo = z.infer<typeof OrthancJobInfo>;

/** The answer to the start of a job; without an ID where this Orthanc ran it at once. */
export const OrthancJobStart = z.looseObject({ ID: z.optional(text) });
export type OrthancJobStart = z.infer<typeof OrthancJobStart>;

const content = {
  Description: z.optional(text),
  InstancesCount: z.optional(number),
  /** Failures that `permissive` let pass. */
  FailedInstancesCount: z.optional(number),
};
/** What every job tells of its work. */
export const OrthancJobContent = z.looseObject(content);
export type OrthancJobContent = z.infer<typeof OrthancJobContent>;

const made = { ID: text, Type: text, Path: text, PatientID: z.optional(text) };

/** What a modification or an anonymization made; `PatientID` is the Orthanc id of its patient. */
export const OrthancModified = z.looseObject({ ...content, ...made });
export type OrthancModified = z.infer<typeof OrthancModified>;

/** What one of several resources made. */
export const OrthancBulkModified = z.looseObject({ ...content, Resources: list(z.looseObject(made)) });
export type OrthancBulkModified = z.infer<typeof OrthancBulkModified>;

/** The study that a merge went into, or that a split made. */
export const OrthancStudyChanged = z.looseObject({ ...content, TargetStudy: text });
export type OrthancStudyChanged = z.infer<typeof OrthancStudyChanged>;
