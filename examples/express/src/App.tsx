import type { ReactNode } from 'react';
import { usePath } from './location.ts';
import { ChartPage } from './pages/ChartPage.tsx';
import { PatientsPage } from './pages/PatientsPage.tsx';
import { TriagePage } from './pages/TriagePage.tsx';
import { UploadPage } from './pages/UploadPage.tsx';
import { ViewerPage } from './pages/ViewerPage.tsx';
import { Header } from './parts/Header.tsx';
import { Link } from './parts/Link.tsx';
import { useWords } from './words/useWords.ts';

/** The clinic's pages by their paths. */
export function App() {
  const path = usePath();
  const [section = '', id, , studyInstanceUid] = path.split('/').filter(Boolean).map(decodeURIComponent);
  if (section === 'patients' && id && studyInstanceUid) {
    return <ViewerPage patientId={id} studyInstanceUid={studyInstanceUid} />;
  }
  return (
    <>
      <Header section={section} />
      <main className="page">{pageOf(section, id)}</main>
    </>
  );
}

function pageOf(section: string, id: string | undefined): ReactNode {
  if (section === '') return <PatientsPage />;
  if (section === 'patients' && id) return <ChartPage key={id} patientId={id} />;
  if (section === 'triage') return <TriagePage />;
  if (section === 'upload') return <UploadPage />;
  return <NotFound />;
}

function NotFound() {
  const words = useWords();
  return (
    <section className="empty">
      <h1>{words.notFound}</h1>
      <Link to="/">{words.backToPatients}</Link>
    </section>
  );
}
