import type { ReactNode } from 'react';
import { usePath } from './location.ts';
import { AccountPage } from './pages/AccountPage.tsx';
import { ChartPage } from './pages/ChartPage.tsx';
import { HomePage } from './pages/HomePage.tsx';
import { PatientsPage } from './pages/PatientsPage.tsx';
import { PeoplePage } from './pages/PeoplePage.tsx';
import { TriagePage } from './pages/TriagePage.tsx';
import { UploadPage } from './pages/UploadPage.tsx';
import { ViewerPage } from './pages/ViewerPage.tsx';
import { Link } from './parts/Link.tsx';
import { type Role, seesOwnOnly } from './session/roles.ts';
import { useSignedIn } from './session/SignedIn.tsx';
import { Shell } from './shell/Shell.tsx';
import { useWords } from './words/useWords.ts';

/** The pages of somebody who has signed in, by their paths. */
export function App(): ReactNode {
  const path = usePath();
  const { person } = useSignedIn();
  const [section = '', id, , studyInstanceUid] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (section === 'patients' && id && studyInstanceUid) {
    return <ViewerPage patientId={id} studyInstanceUid={studyInstanceUid} />;
  }
  return <Shell section={section}>{pageOf(section, id, person.role)}</Shell>;
}

function pageOf(section: string, id: string | undefined, role: Role): ReactNode {
  if (section === 'account') return <AccountPage />;
  if (seesOwnOnly(role)) return section === '' || section === 'patients' ? <HomePage /> : <NotFound />;
  if (section === '') return <PatientsPage />;
  if (section === 'patients' && id) return <ChartPage key={id} patientId={id} />;
  if (section === 'triage') return <TriagePage />;
  if (section === 'upload') return <UploadPage />;
  if (section === 'people') return <PeoplePage />;
  return <NotFound />;
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
