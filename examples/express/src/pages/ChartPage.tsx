import { useLocale } from '@clinikit/react';
import { PatientChart } from '@clinikit/react/chart';
import { BreakGlass } from '@clinikit/react/patients';
import { useMemo } from 'react';
import { recordSection } from '../chart/RecordPart.tsx';
import { sectionsFor } from '../chart/sections.tsx';
import { go } from '../location.ts';
import { Link } from '../parts/Link.tsx';
import { may } from '../session/rights.ts';
import { useSignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/useWords.ts';

const neededToRead = { allergies: 'readAllergies', relatives: 'readRelatives', images: 'readImages' } as const;
const hideable = ['allergies', 'relatives', 'images'] as const;

/**
 * A patient's chart: who it is, what is recorded, and what is done with the record itself; of that, what the reader's role
 * may see, in the order in which their clinic looks at it.
 */
export function ChartPage({ patientId }: { patientId: string }) {
  const words = useWords();
  const locale = useLocale();
  const { person, start } = useSignedIn();
  const { role, name } = person;
  const { preset } = start;
  const sections = useMemo(
    () => [...sectionsFor(role, preset), recordSection(words.recordPart)],
    [role, preset, words.recordPart],
  );
  const hidden = hideable.filter((each) => !may(role, neededToRead[each]));
  const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const pdf = new URLSearchParams({ language: locale.slice(0, 2), timeZone });
  return (
    <>
      <Link to="/" className="back">
        ← {words.patients}
      </Link>
      <h1 className="hidden">{words.chartViews}</h1>
      <BreakGlass patientId={patientId} mayOpen={may(role, 'breakGlass')}>
        {hidden.length > 0 && (
          <p className="note">{words.notForRole(hidden.map((each) => words.hiddenParts[each]).join(', '))}</p>
        )}
        <PatientChart
          patientId={patientId}
          sections={sections}
          author={{ display: name }}
          pdfUrl={`/charts/${encodeURIComponent(patientId)}.pdf?${pdf}`}
          onOpenPatient={(id) => go(`/patients/${encodeURIComponent(id)}`)}
          onOpenStudy={({ studyInstanceUid }) =>
            go(`/patients/${encodeURIComponent(patientId)}/studies/${encodeURIComponent(studyInstanceUid)}`)
          }
        />
      </BreakGlass>
    </>
  );
}
