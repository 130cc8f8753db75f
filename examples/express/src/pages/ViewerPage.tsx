import { useClinic } from '@clinikit/react';
import { DicomViewer } from '@clinikit/react/viewer';
import { useQuery } from '@tanstack/react-query';
import { useLive } from '../live.ts';
import { Link } from '../parts/Link.tsx';

/** One study, as large as the window. */
export function ViewerPage({ patientId, studyInstanceUid }: { patientId: string; studyInstanceUid: string }) {
  const { imaging } = useClinic();
  useLive((event) =>
    event === 'opened' || event.studyInstanceUid === studyInstanceUid ? [['viewer', studyInstanceUid]] : [],
  );
  const study = useQuery({
    queryKey: ['viewer', studyInstanceUid],
    queryFn: ({ signal }) => imaging.study(studyInstanceUid, { signal }),
  });
  if (study.data && study.data.patientId !== patientId) {
    return (
      <main className="page">
        <section className="empty">
          <h1>This study is not in this chart</h1>
          <p>It may have been filed under another patient since.</p>
          <Link to={`/patients/${encodeURIComponent(patientId)}`}>Back to the chart</Link>
        </section>
      </main>
    );
  }
  return (
    <div className="full" data-theme="dark">
      <Link to={`/patients/${encodeURIComponent(patientId)}`} className="back">
        ← Chart
      </Link>
      <DicomViewer studyInstanceUid={studyInstanceUid} previewUrl={study.data?.previewUrl} />
    </div>
  );
}
