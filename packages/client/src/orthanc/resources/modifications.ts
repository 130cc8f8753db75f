import type * as z from 'zod/mini';
import { tagBodyOf } from '../body.ts';
import type { Calls } from '../calls.ts';
import { contentOf, type JobOptions, type OrthancJob } from '../jobs/job.ts';
import type { OrthancModified } from '../jobs/jobSchemas.ts';
import type { DicomTags, TagPath } from './dicomTags.ts';
import { type Place, resourcesJson } from './place.ts';

/** What a modification and an anonymization may change. */
export interface TagChanges {
  /** New values; with `force` also those that identify. */
  readonly replace?: DicomTags | undefined;
  readonly remove?: readonly TagPath[] | undefined;
  /** What keeps its value, where it would get a new one or be removed. */
  readonly keep?: readonly TagPath[] | undefined;
  /** Allows to set what identifies (PatientID and UIDs). */
  readonly force?: boolean | undefined;
  /** The creator of private tags in `replace`. */
  readonly privateCreator?: string | undefined;
  /** Whether the original stays: true by default. */
  readonly keepSource?: boolean | undefined;
  /** Whether labels go along; false by default, from 1.12.3. */
  readonly keepLabels?: boolean | undefined;
  /** The UID of a transfer syntax that the new files shall have. */
  readonly transcode?: string | undefined;
  /** 1 to 100, for a lossy `transcode`; from 1.12.7. */
  readonly lossyQuality?: number | undefined;
}

/** What a modification may change. */
export interface ModifyContent extends TagChanges {
  readonly removePrivateTags?: boolean | undefined;
}

/** What an anonymization may change. */
export interface AnonymizeContent extends TagChanges {
  readonly keepPrivateTags?: boolean | undefined;
  /** The edition of DICOM PS3.15 Annex E to follow: `2008`, `2017c`, `2021b`, `2023b`, as far as the version knows it. */
  readonly dicomVersion?: string | undefined;
}

/** How a resource is modified in the background. */
export interface ModifyOptions extends JobOptions, ModifyContent {}
/** How a resource is anonymized in the background. */
export interface AnonymizeOptions extends JobOptions, AnonymizeContent {}

/**
 * Copies of patients, studies and series with other tags, made in the background.
 *
 * @source https://orthanc.uclouvain.be/book/users/anonymization.html
 */
export interface OrthancModifications<Target = string, Result = OrthancModified, Level = never> {
  /** The result names the new resource, which is the old one where its ids have not changed. */
  modify(id: Target, options: ModifyOptions & { readonly level?: Level }): OrthancJob<Result>;
  /** @source DICOM PS3.15 Annex E */
  anonymize(id: Target, options?: AnonymizeOptions): OrthancJob<Result>;
}

export function createModifications<Target, Result>(
  calls: Calls,
  { pathOf, idsOf }: Place<Target>,
  schema: z.ZodMiniType<Result>,
): OrthancModifications<Target, Result> {
  const change =
    (what: 'modify' | 'anonymize') =>
    (target: Target, { replace, remove, keep, ...options }: ModifyOptions & AnonymizeOptions = {}) =>
      calls.job(
        {
          path: () => pathOf(target, what),
          body: () => ({ ...resourcesJson(idsOf?.(target)), ...tagBodyOf({ replace, remove, keep }) }),
        },
        options,
        contentOf(schema),
      );
  return { modify: change('modify'), anonymize: change('anonymize') };
}
