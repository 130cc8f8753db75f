import type { ViewerSource, ViewerStudy } from './source.ts';
import { ViewerError } from './viewerError.ts';
import type { SessionTarget } from './viewerSession.ts';
import type { ViewerState } from './viewerState.ts';

/** Reads one study again and again, and knows what it has read. */
export interface StudyReader {
  /** @throws ViewerError `other_patient` for a study that is not in the chart in which it was opened. */
  read(signal: AbortSignal): Promise<ViewerStudy>;
  /** What the state takes from a reading, which is the last one from now on. */
  take(study: ViewerStudy): Pick<ViewerState, 'status' | 'series'>;
  /** True when a reading says the same as the last one; addresses of previews expire and do not count. */
  isKnown(study: ViewerStudy): boolean;
}

/** A reader of the study of `target`. */
export function createStudyReader(source: ViewerSource, target: SessionTarget): StudyReader {
  let last: string | undefined;
  return {
    async read(signal) {
      const study = await source.study(target.studyInstanceUid, { signal });
      if (target.patientId !== undefined && study.patientId !== target.patientId) {
        throw new ViewerError('other_patient', 'The study is not filed under the patient of this chart.');
      }
      return study;
    },
    take(study) {
      last = digest(study);
      return { status: study.status, series: study.series };
    },
    isKnown: (study) => digest(study) === last,
  };
}

const digest = (study: ViewerStudy): string =>
  JSON.stringify(study, (key, value) => (key === 'previewUrl' ? undefined : value));
