import { belowIds } from '../at.ts';
import { tagBodyOf } from '../body.ts';
import type { Calls } from '../calls.ts';
import { list } from '../collections.ts';
import { contentOf, type JobOptions, type OrthancJob } from '../jobs/job.ts';
import { OrthancStudyChanged } from '../jobs/jobSchemas.ts';
import { orthancId } from '../orthancId.ts';
import { OrthancPatient, OrthancSeries, OrthancStudy } from '../schemas.ts';
import type { DicomTags, TagName } from './dicomTags.ts';
import { createRead, createTags, type TagOptions } from './level.ts';
import { createParentLevel, type GetMany, type GetOne, type OrthancParentLevel } from './parentLevel.ts';
import type { TagFormat, TagsIn } from './tagFormat.ts';

/** What goes into a study. */
export interface MergeOptions extends JobOptions {
  /** Series, or studies with all their series, by their Orthanc ids. */
  readonly resources: readonly string[];
  /** Whether they stay where they were, too: false by default. */
  readonly keepSource?: boolean | undefined;
}

/** What leaves a study. */
export interface SplitOptions extends JobOptions {
  /** What goes into the new study, by Orthanc ids. */
  readonly series?: readonly string[] | undefined;
  readonly instances?: readonly string[] | undefined;
  /** Values of the new study and its patient. */
  readonly replace?: DicomTags | undefined;
  readonly remove?: readonly TagName[] | undefined;
  /** Whether the source stays as it is: false by default. */
  readonly keepSource?: boolean | undefined;
  /** From 1.12.3. */
  readonly keepLabels?: boolean | undefined;
}

/** Studies. */
export interface OrthancStudies extends OrthancParentLevel<OrthancStudy> {
  readonly series: GetMany<OrthancSeries>;
  readonly patient: GetOne<OrthancPatient>;
  /** The tags of its patient, from one of its files. */
  modulePatient<Format extends TagFormat = 'simplified'>(
    id: string,
    options?: TagOptions<Format>,
  ): Promise<TagsIn<Format>>;
  /** Puts series into this study. */
  merge(id: string, options: MergeOptions): OrthancJob<OrthancStudyChanged>;
  /** Puts some of its series or instances into a study of their own, which the result names. */
  split(id: string, options: SplitOptions): OrthancJob<OrthancStudyChanged>;
}

export function createStudies(calls: Calls): OrthancStudies {
  const at = belowIds('/studies');
  return {
    ...createParentLevel(calls, at, OrthancStudy),
    series: createRead(calls, (id) => at`/${id}/series`, list(OrthancSeries)),
    patient: createRead(calls, (id) => at`/${id}/patient`, OrthancPatient),
    modulePatient: createTags(calls, at, 'module-patient'),
    merge: (id, { resources, ...options }) =>
      calls.job(
        { path: () => at`/${id}/merge`, body: () => ({ Resources: resources.map(orthancId) }) },
        options,
        contentOf(OrthancStudyChanged),
      ),
    split: (id, { series, instances, replace, remove, ...options }) =>
      calls.job(
        {
          path: () => at`/${id}/split`,
          body: () => ({
            Series: series?.map(orthancId) ?? [],
            Instances: instances?.map(orthancId) ?? [],
            ...tagBodyOf({ replace, remove }),
          }),
        },
        options,
        contentOf(OrthancStudyChanged),
      ),
  };
}
