import { AuditTrail } from '@clinikit/react/audit';
import { StudyList } from '@clinikit/react/chart';
import {
  BreakGlass,
  DeletedStudies,
  PatientBanner,
  PatientForm,
  PatientMerge,
  RecordHistory,
} from '@clinikit/react/patients';
import { useState } from 'react';
import { StudyMoves } from '../chart/StudyMoves.tsx';
import { go } from '../location.ts';
import { Link } from '../parts/Link.tsx';
import { may, type Right } from '../session/rights.ts';
import type { Role } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

const views = ['images', 'history', 'edit', 'merge', 'looked', 'filing', 'deleted'] as const;
type View = (typeof views)[number];

const neededFor: Readonly<Partial<Record<View, Right>>> = {
  images: 'readImages',
  edit: 'changePatients',
  merge: 'mergePatients',
  looked: 'readTrail',
  filing: 'fileImages',
  deleted: 'deleteImages',
};

const neededToRead = { allergies: 'readAllergies', relatives: 'readRelatives', images: 'readImages' } as const;
const hideable = ['allergies', 'relatives', 'images'] as const;

const viewsOf = (role: Role): readonly View[] =>
  views.filter((view) => {
    const needed = neededFor[view];
    return needed === undefined || may(role, needed);
  });

/**
 * A patient's chart: who it is, every study filed under them, and what is done with the record itself; of that, what the
 * reader's role may see.
 */
export function ChartPage({ patientId }: { patientId: string }) {
  const words = useWords();
  const { role } = useSignedIn().person;
  // Never a form: whoever opens a chart has not come to change it, and `/` must reach the search.
  const first = may(role, 'readImages') ? 'images' : 'history';
  const [view, setView] = useState<View>(first);
  const back = () => setView(first);
  const open = (id: string | undefined) => id && go(`/patients/${encodeURIComponent(id)}`);
  const hidden = hideable.filter((each) => !may(role, neededToRead[each]));
  return (
    <>
      <Link to="/" className="back">
        ← {words.patients}
      </Link>
      <h1 className="hidden">{words.chartViews}</h1>
      <BreakGlass patientId={patientId} mayOpen={may(role, 'breakGlass')}>
        <PatientBanner patientId={patientId} onOpenPatient={open} />
        {hidden.length > 0 && (
          <p className="note">{words.notForRole(hidden.map((each) => words.hiddenParts[each]).join(', '))}</p>
        )}
        <nav className="views" aria-label={words.chartViews}>
          {viewsOf(role).map((each) => (
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
          <PatientForm patientId={patientId} onSave={back} onCancel={back} onChoose={({ id }) => open(id)} />
        )}
        {view === 'merge' && <PatientMerge patientId={patientId} onCancel={back} />}
        {view === 'history' && <RecordHistory recordId={patientId} />}
        {view === 'looked' && <AuditTrail patientId={patientId} />}
        {view === 'filing' && <StudyMoves patientId={patientId} />}
        {view === 'deleted' && <DeletedStudies patientId={patientId} />}
      </BreakGlass>
    </>
  );
}
