import { AuditTrail } from '@clinikit/react/audit';
import type { ChartSection, ChartSectionProps } from '@clinikit/react/chart';
import { DeletedStudies, PatientForm, PatientMerge, RecordHistory } from '@clinikit/react/patients';
import { type ReactNode, useState } from 'react';
import { go } from '../location.ts';
import { may, type Right } from '../session/rights.ts';
import type { Role } from '../session/roles.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';
import { StudyMoves } from './StudyMoves.tsx';

const views = ['history', 'edit', 'merge', 'looked', 'filing', 'deleted'] as const;
type View = (typeof views)[number];

const neededFor: Readonly<Partial<Record<View, Right>>> = {
  edit: 'changePatients',
  merge: 'mergePatients',
  looked: 'readTrail',
  filing: 'fileImages',
  deleted: 'deleteImages',
};

const viewsOf = (role: Role): readonly View[] =>
  views.filter((view) => {
    const needed = neededFor[view];
    return needed === undefined || may(role, needed);
  });

/** What is done with the record itself: correcting it, merging it, and seeing who did what. */
function RecordPart({ patientId }: ChartSectionProps): ReactNode {
  const words = useWords();
  const { role } = useSignedIn().person;
  // Never a form: whoever opens a chart has not come to change it, and `/` must reach the search.
  const [view, setView] = useState<View>('history');
  const back = () => setView('history');
  const open = (id: string | undefined) => id && go(`/patients/${encodeURIComponent(id)}`);
  return (
    <>
      <nav className="ck-actions" aria-label={words.recordViews}>
        {viewsOf(role).map((each) => (
          <button
            type="button"
            className="ck-button"
            key={each}
            aria-pressed={view === each}
            onClick={() => setView(each)}
          >
            {words.chartView[each]}
          </button>
        ))}
      </nav>
      {view === 'edit' && (
        <PatientForm patientId={patientId} onSave={back} onCancel={back} onChoose={({ id }) => open(id)} />
      )}
      {view === 'merge' && <PatientMerge patientId={patientId} onCancel={back} />}
      {view === 'history' && <RecordHistory recordId={patientId} />}
      {view === 'looked' && <AuditTrail patientId={patientId} />}
      {view === 'filing' && <StudyMoves patientId={patientId} />}
      {view === 'deleted' && <DeletedStudies patientId={patientId} />}
    </>
  );
}

const Folder: ChartSection['icon'] = () => (
  <svg className="ck-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M3 7a2 2 0 0 1 2-2h4l2 2h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z" />
  </svg>
);

/** The record itself as a section of the chart. @param title in the user's language. */
export const recordSection = (title: string): ChartSection => ({
  id: 'record',
  title: () => title,
  icon: Folder,
  Component: RecordPart,
});
