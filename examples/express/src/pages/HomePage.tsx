import { formatHumanName } from '@clinikit/client/fhir';
import { AuditTrail } from '@clinikit/react/audit';
import { StudyList } from '@clinikit/react/chart';
import { useRecord } from '@clinikit/react/live';
import { type ReactNode, useState } from 'react';
import { go } from '../location.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

const views = ['images', 'looked'] as const;

/** The home of a patient, and of a relative who acts for one: their images, and who looked at their data. */
export function HomePage(): ReactNode {
  const words = useWords();
  const { person } = useSignedIn();
  const { patientIds, role } = person;
  const [view, setView] = useState<(typeof views)[number]>('images');
  const session = words.session;
  return (
    <>
      <h1>{view === 'images' ? session.home : role === 'relative' ? words.chartView.looked : session.homeTrail}</h1>
      <p className="lead">{view === 'images' ? session.homeLead : session.homeTrailLead}</p>
      {patientIds.length === 0 && <p className="note">{session.homeEmpty}</p>}
      {patientIds.length > 0 && (
        <nav className="views" aria-label={words.chartViews}>
          {views.map((each) => (
            <button type="button" key={each} aria-pressed={view === each} onClick={() => setView(each)}>
              {words.chartView[each]}
            </button>
          ))}
        </nav>
      )}
      {patientIds.map((patientId) => (
        <section key={patientId}>
          {(role === 'relative' || patientIds.length > 1) && <WhoseData patientId={patientId} />}
          {view === 'images' ? (
            <StudyList
              patientId={patientId}
              onOpen={({ studyInstanceUid }) =>
                go(`/patients/${encodeURIComponent(patientId)}/studies/${encodeURIComponent(studyInstanceUid)}`)
              }
            />
          ) : (
            <AuditTrail patientId={patientId} />
          )}
        </section>
      ))}
    </>
  );
}

/** Whose data follow, as it is heard aloud, too. */
function WhoseData({ patientId }: { patientId: string }): ReactNode {
  const words = useWords();
  const { data } = useRecord('Patient', patientId);
  if (!data) return null;
  return <h2>{formatHumanName(data) ?? words.noName}</h2>;
}
