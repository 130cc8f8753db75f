import { type Encounter, formatHumanName } from '@clinikit/client/fhir';
import { formatLocalDate, useLocale } from '@clinikit/react';
import { useSearch } from '@clinikit/react/live';
import { type ReactNode, useState } from 'react';
import { useWords } from '../words/useWords.ts';
import { Link } from './Link.tsx';

const dayMs = 86_400_000;
const days = 14;
const mostShown = 8;

/** Who was at the clinic in the last two weeks, the last one first: whom one most often looks for. Nothing where nobody was. */
export function SeenLately(): ReactNode {
  const words = useWords();
  const locale = useLocale();
  const [since] = useState(() => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10));
  const visits = useSearch('Encounter', {
    ...{ date: `ge${since}`, _sort: '-date', _include: 'Encounter:patient', _count: 30 },
  });
  if (visits.state === 'failed') {
    return (
      <p className="note" role="alert">
        {words.visitsFailed}{' '}
        <button type="button" onClick={visits.readAgain}>
          {words.tryAgain}
        </button>
      </p>
    );
  }
  const patients = new Map(visits.data?.included.Patient?.map((patient) => [`Patient/${patient.id}`, patient]));
  const last = new Map<string, Encounter>();
  for (const visit of visits.data?.resources ?? []) {
    const reference = visit.subject?.reference ?? '';
    if (patients.has(reference) && !last.has(reference)) last.set(reference, visit);
  }
  if (last.size === 0) return null;
  return (
    <section aria-labelledby="seen-lately">
      <h2 id="seen-lately">{words.seenLately}</h2>
      <ul className="seen">
        {[...last].slice(0, mostShown).map(([reference, { period, reasonCode }]) => (
          <li key={reference}>
            <Link to={`/patients/${encodeURIComponent(patients.get(reference)?.id ?? '')}`} className="patient">
              <span className="who">
                <strong>{formatHumanName(patients.get(reference) ?? {}) ?? words.noName}</strong>
                <span className="note">
                  {[period?.start && formatLocalDate(period.start.slice(0, 10), locale), reasonCode?.[0]?.text]
                    .filter(Boolean)
                    .join(', ')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
