import type { ReactNode } from 'react';
import { usePath } from './location.ts';
import { AccountPage } from './pages/AccountPage.tsx';
import { ChartPage } from './pages/ChartPage.tsx';
import { ClinicPage } from './pages/ClinicPage.tsx';
import { ForbiddenPage } from './pages/ForbiddenPage.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { PatientsPage } from './pages/PatientsPage.tsx';
import { TriagePage } from './pages/TriagePage.tsx';
import { UploadPage } from './pages/UploadPage.tsx';
import { ViewerPage } from './pages/ViewerPage.tsx';
import { Link } from './parts/Link.tsx';
import { may } from './session/rights.ts';
import { type Role, seesOwnOnly } from './session/roles.ts';
import { useSignedIn } from './session/SignedIn.tsx';
import { isPlaceOf } from './shell/places.ts';
import { Shell } from './shell/Shell.tsx';
import { useWords } from './words/useWords.ts';

/** The pages of somebody who has signed in, by their paths. */
export function App(): ReactNode {
  const path = usePath();
  const { person } = useSignedIn();
  const [section = '', id, , studyInstanceUid] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (section === 'patients' && id && studyInstanceUid && may(person.role, 'readImages')) {
    return <ViewerPage patientId={id} studyInstanceUid={studyInstanceUid} />;
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
