import { ClinicForm, FailedJobList, SourceList } from '@clinikit/react/admin';
import type { ReactNode } from 'react';
import { Link } from '../parts/Link.tsx';
import { PeoplePart } from '../people/PeoplePart.tsx';
import { useIsUnnamed } from '../setup/useIsUnnamed.ts';
import { useWords } from '../words/useWords.ts';

const parts = ['facts', 'people', 'sources', 'failed'] as const;
type Part = (typeof parts)[number];

/** For administrators: the clinic itself, who may sign in, where its images come from, and what failed. */
export function ClinicPage({ part }: { part: string | undefined }): ReactNode {
  const words = useWords();
  const isUnnamed = useIsUnnamed(true);
  const shown = parts.find((each) => each === part) ?? 'facts';
  return (
    <>
      <h1>{words.clinic}</h1>
      <nav className="views" aria-label={words.clinicSections}>
        {parts.map((each) => (
          <Link key={each} to={each === 'facts' ? '/clinic' : `/clinic/${each}`} current={each === shown}>
            {words.clinicParts[each]}
          </Link>
        ))}
      </nav>
      <p className="lead">{words.clinicLeads[shown]}</p>
      {isUnnamed && (
        <p className="note setup-offer">
          {words.session.setupOffer} <Link to="/setup">{words.session.setupTitle}</Link>
        </p>
      )}
      {contentOf[shown]}
    </>
  );
}

const contentOf: Readonly<Record<Part, ReactNode>> = {
  facts: <ClinicForm />,
  people: <PeoplePart />,
  sources: <SourceList />,
  failed: <FailedJobList />,
};
