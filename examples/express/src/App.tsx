import { type ReactNode, useState } from 'react';
import {
  AccountPage,
  ChartPage,
  ClinicPage,
  FirstRunPage,
  HomePage,
  TriagePage,
  UploadPage,
  ViewerPage,
} from './lazyPages.tsx';
import { go, usePath } from './location.ts';
import { ForbiddenPage } from './pages/ForbiddenPage.tsx';
import { PatientsPage } from './pages/PatientsPage.tsx';
import { Link } from './parts/Link.tsx';
import { may } from './session/rights.ts';
import { type Role, seesOwnOnly } from './session/roles.ts';
import { useSignedIn } from './session/SignedIn.tsx';
import { useIsUnnamed } from './setup/useIsUnnamed.ts';
import { PageBoundary } from './shell/PageBoundary.tsx';
import { isPlaceOf } from './shell/places.ts';
import { Shell } from './shell/Shell.tsx';
import { useWords } from './words/useWords.ts';

/** The pages of somebody who has signed in, by their paths. */
export function App(): ReactNode {
  const path = usePath();
  const [section = '', id, , studyInstanceUid] = path.split('/').filter(Boolean).map(decodeURIComponent);
  const { person, start } = useSignedIn();
  const isUnnamed = useIsUnnamed(may(person.role, 'runClinic'));
  const [isLater, setLater] = useState(false);
  // Once it has begun, it goes on, though the first step gives the name.
  const [hasBegun, setBegun] = useState(false);
  // The demo's clinic works without; its page of the clinic offers the setup.
  const mustBegin = isUnnamed && !start.demo && !isLater && section !== 'account';
  if (mustBegin && !hasBegun) setBegun(true);
  const isSettingUp = section !== 'account' && (hasBegun || (section === 'setup' && may(person.role, 'runClinic')));
  if (section === 'patients' && id && studyInstanceUid && may(person.role, 'readImages')) {
    return (
      <PageBoundary>
        <ViewerPage patientId={id} studyInstanceUid={studyInstanceUid} />
      </PageBoundary>
    );
  }
  if (isSettingUp) {
    const done = () => {
      setBegun(false);
      setLater(true);
      go('/clinic');
    };
    return (
      <Shell section={section}>
        <FirstRunPage onDone={done} />
      </Shell>
    );
  }
  return (
    <Shell section={section}>
      {studyInstanceUid && section === 'patients' ? <ForbiddenPage /> : pageOf(section, id, person.role)}
    </Shell>
  );
}

function pageOf(section: string, id: string | undefined, role: Role): ReactNode {
  if (section === 'account') return <AccountPage />;
  // Whoever follows at a shared screen comes to the page of the one before: their own home stands in for a chart.
  if ((section === '' || section === 'patients') && seesOwnOnly(role)) return <HomePage />;
  if (section === '') return <PatientsPage />;
  if (section === 'patients' && id) return <ChartPage key={id} patientId={id} />;
  if (section !== 'triage' && section !== 'upload' && section !== 'clinic') return <NotFound />;
  if (!isPlaceOf(role, section)) return <ForbiddenPage />;
  if (section === 'triage') return <TriagePage />;
  return section === 'upload' ? <UploadPage /> : <ClinicPage part={id} />;
}

function NotFound(): ReactNode {
  const words = useWords();
  return (
    <section className="empty">
      <h1>{words.notFound}</h1>
      <Link to="/">{words.backToPatients}</Link>
    </section>
  );
}
