import { formatHumanName } from '@clinikit/client/fhir';
import { type ReactNode, useEffect, useState } from 'react';
import { useRecord } from '../../live/records.ts';
import { formatLocalDate } from '../../provider/dates.ts';
import { useLocale } from '../../provider/language.ts';
import type { ChartSection } from '../chartSection.ts';
import { dateText } from '../kinds/concepts.ts';
import type { RecordsWords } from '../section/useRecordsLabels.ts';

interface PrintHeadProps {
  patientId: string;
  timeZone: string | undefined;
  labels: RecordsWords;
  /** What was not wanted on this paper. */
  without: readonly ChartSection[];
  since: string | undefined;
}

/** Whose papers these are, on every page that is printed: name, date of birth, number, and when it was printed. */
export function PrintHead({ patientId, timeZone, labels, without, since }: PrintHeadProps): ReactNode {
  const { data } = useRecord('Patient', patientId);
  const locale = useLocale();
  const [printedAt, setPrintedAt] = useState<string>();
  useEffect(() => {
    const now = (): void => setPrintedAt(new Date().toISOString());
    now();
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  if (!data) return null;
  const numbers = (data.identifier ?? []).flatMap(({ value, use }) => (value && use !== 'old' ? [value] : []));
  return (
    <div className="ck-print-head" aria-hidden="true">
      <strong>{formatHumanName(data) ?? labels.noName}</strong>
      <span>
        {labels.born} {data.birthDate ? formatLocalDate(data.birthDate, locale) : labels.birthDateUnknown}
      </span>
      {numbers.length > 0 && <span>{numbers.join(', ')}</span>}
      {without.length > 0 && <span>{labels.paperWithout(without.map(({ title }) => title(labels)).join(', '))}</span>}
      {since !== undefined && <span>{labels.paperSince(formatLocalDate(since, locale))}</span>}
      {printedAt && <span>{labels.printedAt(dateText(printedAt, { locale, timeZone }))}</span>}
    </div>
  );
}
