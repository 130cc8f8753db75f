import { StudyList } from '@clinikit/react/chart';
import { DeletedStudies, PatientBanner, PatientForm, PatientMerge, RecordHistory } from '@clinikit/react/patients';
import { useState } from 'react';
import { go } from '../location.ts';
import { Link } from '../parts/Link.tsx';
import { useWords } from '../words/useWords.ts';

const views = ['images', 'edit', 'merge', 'history', 'deleted'] as const;

/** A patient's chart: who it is, every study filed under them, and what is done with the record itself. */
export function ChartPage({ patientId }: { patientId: string }) {
  const words = useWords();
  const [view, setView] = useState<(typeof views)[number]>('images');
  const images = () => setView('images');
  const open = (id: string | undefined) => id && go(`/patients/${encodeURIComponent(id)}`);
  return (
    <>
      <Link to="/" className="back">
        ← {words.patients}
      </Link>
      <PatientBanner patientId={patientId} onOpenPatient={open} />
      <nav className="views" aria-label={words.chartViews}>
        {views.map((each) => (
          <button type="button" key={each} aria-pressed={view === each} onClick={() => setView(each)}>
            {words.chartView[each]}
          </button>
        ))}
      </nav>
      {view === 'images' && (
        <StudyList
          patientId={patientId}
          onOpen={(study) =>
            go(`/patients/${encodeURIComponent(patientId)}/studies/${encodeURIComponent(study.studyInstanceUid)}`)
          }
        />
      )}
      {view === 'edit' && (
        <PatientForm patientId={patientId} onSave={images} onCancel={images} onChoose={({ id }) => open(id)} />
      )}
      {view === 'merge' && <PatientMerge patientId={patientId} onCancel={images} />}
      {view === 'history' && <RecordHistory recordId={patientId} />}
      {view === 'deleted' && <DeletedStudies patientId={patientId} />}
    </>
  );
}
