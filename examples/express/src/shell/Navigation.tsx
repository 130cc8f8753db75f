import { useClinic } from '@clinikit/react';
import { triageQuery, useLiveQuery } from '@clinikit/react/live';
import type { ReactNode } from 'react';
import { Link } from '../parts/Link.tsx';
import { seesOwnOnly } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';
import { type Place, pathOf, placesOf } from './places.ts';

const sectionOf: Readonly<Record<Place, readonly string[]>> = {
  home: [''],
  patients: ['', 'patients'],
  triage: ['triage'],
  upload: ['upload'],
  clinic: ['clinic'],
};

/** The clinic's places; on a phone they stand at the bottom. */
export function Navigation({ section }: { section: string }): ReactNode {
  const words = useWords();
  const { person, start } = useSignedIn();
  // Whose home is the only place needs no way to it but the clinic's name.
  if (seesOwnOnly(person.role)) return null;
  return (
    <nav aria-label={words.navigation} className="places">
      {placesOf(start.preset, person.role).map((place) => (
        <Link key={place} to={pathOf[place]} current={sectionOf[place].includes(section)}>
          <PlaceIcon place={place} />
          <span>{place === 'home' ? words.session.home : words[place]}</span>
          {place === 'triage' && <Waiting />}
        </Link>
      ))}
    </nav>
  );
}

/** How many studies wait for a patient. */
function Waiting(): ReactNode {
  const words = useWords();
  const { data, truncated } = useLiveQuery(triageQuery(useClinic()));
  const waiting = data?.studies.length ?? 0;
  if (waiting === 0) return null;
  return (
    <span className="count">
      <span aria-hidden="true">
        {waiting}
        {truncated && '+'}
      </span>
      <span className="hidden">{words.waiting(waiting, truncated)}</span>
    </span>
  );
}

const paths: Readonly<Record<Place, string>> = {
  home: 'M3 11 12 4l9 7M6 9v11h12V9',
  patients: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4 21a8 8 0 0 1 16 0',
  triage: 'M4 13h4l2 3h4l2-3h4M4 13l3-8h10l3 8v6H4Z',
  upload: 'M12 16V5M7 10l5-5 5 5M4 19h16',
  clinic: 'M4 21V6l8-3 8 3v15M2.5 21h19M12 8v6M9 11h6M9.5 21v-3.5h5V21',
};

function PlaceIcon({ place }: { place: Place }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[place]} />
    </svg>
  );
}
