import { useClinic } from '@clinikit/react';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../live.ts';
import { Link } from './Link.tsx';

const changesTriage = new Set(['study.triaged', 'study.filed']);

/** The navigation, the number of images waiting for a patient, and whether the page is live. */
export function Header({ section }: { section: string }) {
  const { imaging } = useClinic();
  const live = useLive((event) => (event === 'opened' || changesTriage.has(event.type) ? [['header']] : []));
  const triage = useQuery({ queryKey: ['header', 'triage'], queryFn: ({ signal }) => imaging.triage({ signal }) });
  const waiting = triage.data?.studies.length ?? 0;
  return (
    <header className="bar">
      <Link to="/" className="brand">
        <img src="/favicon.svg" alt="" width="28" height="28" />
        Clinikit <span>dental clinic</span>
      </Link>
      <nav aria-label="Clinic">
        <Link to="/" current={section === '' || section === 'patients'}>
          Patients
        </Link>
        <Link to="/triage" current={section === 'triage'}>
          Triage
          {waiting > 0 && (
            <span className="count">
              {waiting}
              {triage.data?.complete === false && '+'}
              <span className="hidden"> waiting for a patient</span>
            </span>
          )}
        </Link>
        <Link to="/upload" current={section === 'upload'}>
          Upload
        </Link>
      </nav>
      <p className="live" data-live={live.state} role="status">
        {liveWords[live.state]}
        {live.state === 'closed' && (
          <button type="button" onClick={live.retry}>
            Try again
          </button>
        )}
      </p>
    </header>
  );
}

const liveWords = {
  open: 'Live',
  closed: 'Not up to date',
  connecting: 'Connecting…',
  reconnecting: 'Reconnecting…',
} as const;
