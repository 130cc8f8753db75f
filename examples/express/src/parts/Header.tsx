import { useClinic } from '@clinikit/react';
import { triageQuery, useLiveQuery } from '@clinikit/react/live';
import { useWords } from '../words/useWords.ts';
import { Link } from './Link.tsx';

/** The navigation, the number of images waiting for a patient, and whether the page is live. */
export function Header({ section }: { section: string }) {
  const words = useWords();
  const { data, truncated, liveness } = useLiveQuery(triageQuery(useClinic()));
  const waiting = data?.studies.length ?? 0;
  return (
    <header className="bar">
      <Link to="/" className="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        Clinikit <span>{words.clinic}</span>
      </Link>
      <nav aria-label={words.navigation}>
        <Link to="/" current={section === '' || section === 'patients'}>
          {words.patients}
        </Link>
        <Link to="/triage" current={section === 'triage'}>
          {words.triage}
          {waiting > 0 && (
            <span className="count">
              <span aria-hidden="true">
                {waiting}
                {truncated && '+'}
              </span>
              <span className="hidden">{words.waiting(waiting, truncated)}</span>
            </span>
          )}
        </Link>
        <Link to="/upload" current={section === 'upload'}>
          {words.upload}
        </Link>
      </nav>
      <p className="live" data-live={liveness.state} role="status">
        {words.live[liveness.state]}
        {liveness.state === 'closed' && (
          <button type="button" onClick={liveness.retry}>
            {words.tryAgain}
          </button>
        )}
      </p>
    </header>
  );
}
