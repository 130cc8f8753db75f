import type { StudyList } from '@clinikit/client';
import { useClinic } from '@clinikit/react';
import { clinicKeys } from '@clinikit/react/live';
import { DicomViewer } from '@clinikit/react/viewer';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '../parts/Link.tsx';
import { useWords } from '../words/useWords.ts';

/** One study, as large as the window. The viewer itself reads it, and shows it only if it is in this chart. */
export function ViewerPage({ patientId, studyInstanceUid }: { patientId: string; studyInstanceUid: string }) {
  const clinic = useClinic();
  const words = useWords();
  // Whoever comes from the chart has the preview already.
  const known = useQueryClient()
    .getQueriesData<StudyList>({ queryKey: clinicKeys.studies(clinic, patientId) })
    .flatMap(([, list]) => list?.studies ?? [])
    .find((study) => study.studyInstanceUid === studyInstanceUid);
  return (
    <div className="full" data-theme="dark">
      <Link to={`/patients/${encodeURIComponent(patientId)}`} className="back">
        ← {words.backToChart}
      </Link>
      <DicomViewer studyInstanceUid={studyInstanceUid} patientId={patientId} previewUrl={known?.previewUrl} />
    </div>
  );
}
