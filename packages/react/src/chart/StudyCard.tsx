import type { StudySummary } from '@clinikit/client';
import type { ReactNode } from 'react';
import { formatLocalDate } from '../provider/dates.ts';
import { useLocale } from '../provider/language.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';
import { PreviewPicture } from './PreviewPicture.tsx';
import { studyWords } from './studyWords.ts';

interface StudyCardProps {
  study: StudySummary;
  isNew: boolean;
  labels: ChartLabels;
  onOpen?: ((study: StudySummary) => void) | undefined;
}

/** One study: its picture, what it is, when it was made, how much there is. */
export function StudyCard({ study, isNew, labels, onOpen }: StudyCardProps): ReactNode {
  const locale = useLocale();
  const { title, kind } = studyWords(study, labels);
  const date = study.started ? formatLocalDate(study.started, locale) : labels.noDate;
  const content = (
    <>
      <PreviewPicture url={study.previewUrl ?? study.thumbnailUrl} missing={labels.noPicture} />
      <span className="ck-study-text">
        <span className="ck-study-title" dir="auto">
          {title}
        </span>
        <span className="ck-study-facts">
          <span>{date}</span>
          <span>{labels.imageCount(study.numberOfInstances)}</span>
        </span>
        <span className="ck-study-tags">
          {kind && <span className="ck-tag">{kind}</span>}
          {isNew && (
            <span className="ck-tag" data-kind="new">
              {labels.newArrival}
            </span>
          )}
        </span>
      </span>
    </>
  );
  const data = { 'data-clinikit-study': study.studyInstanceUid, 'data-new': isNew };
  return onOpen ? (
    <button type="button" className="ck-study" onClick={() => onOpen(study)} {...data}>
      {content}
    </button>
  ) : (
    <div className="ck-study" {...data}>
      {content}
    </div>
  );
}
