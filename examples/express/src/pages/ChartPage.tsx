import { PatientBanner, StudyList } from '@clinikit/react/chart';
import { go } from '../location.ts';
import { Link } from '../parts/Link.tsx';

/** A patient's chart: who it is, and every study filed under them. */
export function ChartPage({ patientId }: { patientId: string }) {
  return (
    <>
      <Link to="/" className="back">
        ← Patients
      </Link>
      <PatientBanner patientId={patientId} />
      <h2>Images</h2>
      <StudyList
        patientId={patientId}
        onOpen={(study) =>
          go(`/patients/${encodeURIComponent(patientId)}/studies/${encodeURIComponent(study.studyInstanceUid)}`)
        }
      />
    </>
  );
}
