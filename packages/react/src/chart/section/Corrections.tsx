import type { Observation } from '@clinikit/client/fhir';
import type { ReactNode } from 'react';
import { useLocale } from '../../provider/language.ts';
import { dateText, valueText } from '../kinds/concepts.ts';
import { isCorrection } from './correction.ts';
import type { RecordsWords } from './useRecordsLabels.ts';

interface CorrectionsProps {
  record: Observation;
  timeZone: string | undefined;
  labels: RecordsWords;
}

/** What was corrected in a result, by whom and when; also that it is not final. Nothing where there is nothing to say. */
export function Corrections({ record, timeZone, labels }: CorrectionsProps): ReactNode {
  const locale = useLocale();
  const { status, note = [] } = record;
  return (
    <>
      {status !== 'final' && <span className="ck-tag">{valueText(labels, status)}</span>}
      {note.filter(isCorrection).map(({ text, time, authorReference, authorString }) => {
        const who = authorReference?.display ?? authorString;
        return (
          <span key={`${time} ${text}`} className="ck-correction">
            {[
              time === undefined ? '' : labels.correctedAt(dateText(time, { locale, timeZone })),
              who === undefined ? '' : labels.recordedBy(who),
            ]
              .filter(Boolean)
              .join(' ')}
            {': '}
            {text}
          </span>
        );
      })}
    </>
  );
}
