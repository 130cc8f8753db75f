import { formatHumanName } from '@clinikit/client/fhir';
import { StudyList } from '@clinikit/react/chart';
import { useRecord } from '@clinikit/react/live';
import type { ReactNode } from 'react';
import { go } from '../location.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

/** The home of a patient, and of a relative who acts for one: their images. */
export function HomePage(): ReactNode {
  const words = useWords().session;
  const { person } = useSignedIn();
  const { patientIds, role } = person;
  return (
    <>
      <h1>{words.home}</h1>
      <p className="lead">{words.homeLead}</p>
      {patientIds.length === 0 && <p className="note">{words.homeEmpty}</p>}
      {patientIds.map((patientId) => (
        <section key={patientId}>
          {(role === 'relative' || patientIds.length > 1) && <WhoseImages patientId={patientId} />}
          <StudyList
            patientId={patientId}
            onOpen={({ studyInstanceUid }) =>
              go(`/patients/${encodeURIComponent(patientId)}/studies/${encodeURIComponent(studyInstanceUid)}`)
            }
          />
        </section>
      ))}
    </>
  );
}

function WhoseImages({ patientId }: { patientId: string }): ReactNode {
  const words = useWords();
  const { data } = useRecord('Patient', patientId);
  if (!data) return null;
  return <h2>{words.session.homeOf(formatHumanName(data) ?? words.noName)}</h2>;
}
