import type { ViewerSource, ViewerStudy } from '../source.ts';
import { ViewerError } from '../viewerError.ts';
import type { SessionTarget } from './viewerSession.ts';
import type { ViewerState } from './viewerState.ts';

/** Reads one study repeatedly and remembers the last reading. */
export interface StudyReader {
  /** @throws ViewerError `other_patient` for a study that is not in the chart in which it was opened. */
  read(signal: AbortSignal): Promise<ViewerStudy>;
  /** Remembers a reading as the last one; returns what the state takes from it. */
  take(study: ViewerStudy): Pick<ViewerState, 'status' | 'series'>;
  /** True when a reading equals the last one. Preview addresses are not compared, since they expire. */
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
