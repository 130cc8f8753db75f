import type { ReactNode } from 'react';
import { Link } from '../parts/Link.tsx';
import { seesOwnOnly } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { LiveState } from './LiveState.tsx';
import { Navigation } from './Navigation.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { PatientFinder } from './PatientFinder.tsx';
import { UserMenu } from './UserMenu.tsx';

/** What stands around every page: the clinic, its places, the search for patients, and who is signed in. */
export function Shell({ section, children }: { section: string; children: ReactNode }): ReactNode {
  const { person, start } = useSignedIn();
  return (
    <div className="shell">
      <header className="bar">
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width="28" height="28" />
          <span className="brand-name">{start.clinicName}</span>
        </Link>
        <Navigation section={section} />
        <div className="bar-end">
          {!seesOwnOnly(person.role) && <PatientFinder />}
          <LiveState />
          <UserMenu />
        </div>
      </header>
      <main className="page">
        <PageBoundary key={section}>{children}</PageBoundary>
      </main>
    </div>
  );
}
