import { PatientBanner, StudyList } from '@clinikit/react/chart';
import { go } from '../location.ts';
import { Link } from '../parts/Link.tsx';
import { useWords } from '../words/useWords.ts';

/** A patient's chart: who it is, and every study filed under them. */
export function ChartPage({ patientId }: { patientId: string }) {
  const words = useWords();
  return (
    <>
      <Link to="/" className="back">
        ← {words.patients}
      </Link>
      <PatientBanner patientId={patientId} />
      <h2>{words.images}</h2>
      <StudyList
        patientId={patientId}
        onOpen={(study) =>
          go(`/patients/${encodeURIComponent(patientId)}/studies/${encodeURIComponent(study.studyInstanceUid)}`)
        }
      />
    </>
  );
}
