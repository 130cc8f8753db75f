import { useClinic } from '@clinikit/react';
import { triageQuery, useLiveQuery } from '@clinikit/react/live';
import type { ReactNode } from 'react';
import { Link } from '../parts/Link.tsx';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';
import { type Place, pathOf, placesOf } from './places.ts';

const sectionOf: Readonly<Record<Place, readonly string[]>> = {
  home: [''],
  patients: ['', 'patients'],
  triage: ['triage'],
  upload: ['upload'],
  people: ['people'],
};

/** The clinic's places; on a phone they stand at the bottom. */
export function Navigation({ section }: { section: string }): ReactNode {
  const words = useWords();
  const { person, start } = useSignedIn();
  const places = placesOf(start.preset, person.role);
  if (places.length < 2) return null;
  return (
    <nav aria-label={words.navigation} className="places">
      {places.map((place) => (
        <Link key={place} to={pathOf[place]} current={sectionOf[place].includes(section)}>
          <PlaceIcon place={place} />
          <span>
            {place === 'people' ? words.session.people : place === 'home' ? words.session.home : words[place]}
          </span>
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
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2 20a7 7 0 0 1 14 0M16 4.5a3.5 3.5 0 0 1 0 6.5M18 14a7 7 0 0 1 4 6',
};

function PlaceIcon({ place }: { place: Place }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={paths[place]} />
    </svg>
  );
}
