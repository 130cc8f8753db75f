import { forwardRef, type ReactNode } from 'react';
import type { Problems } from './checkValues.ts';
import { fields } from './patientValues.ts';
import type { PatientsWords } from './usePatientsLabels.ts';

interface ProblemSummaryProps {
  /** Before the name of each field: the id of its input. */
  id: string;
  problems: Problems;
  labels: PatientsWords;
}

/** All that is to be corrected, above the form, each with a way to its field. */
export const ProblemSummary = forwardRef<HTMLDivElement, ProblemSummaryProps>(function ProblemSummary(
  { id, problems, labels },
  ref,
): ReactNode {
  const found = fields.flatMap((field) => {
    const text = problems[field];
    return text === undefined ? [] : [{ field, text }];
  });
  if (found.length === 0) return null;
  return (
    <div ref={ref} className="ck-problems" role="alert" tabIndex={-1}>
      <strong>{labels.problems(found.length)}</strong>
      <ul>
        {found.map(({ field, text }) => (
          <li key={field}>
            <a
              href={`#${id}-${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(`${id}-${field}`)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
});
