import { forwardRef, type ReactNode } from 'react';
import type { FormWords } from './formWords.ts';

interface ProblemSummaryProps {
  /** Before the name of each field: the id of its input. */
  id: string;
  /** In which order the fields stand. */
  fields: readonly string[];
  problems: Readonly<Partial<Record<string, string>>>;
  labels: Pick<FormWords, 'problems'>;
}

/** All that is to be corrected, above the form, each with a way to its field. */
export const ProblemSummary = forwardRef<HTMLDivElement, ProblemSummaryProps>(function ProblemSummary(
  { id, fields, problems, labels },
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
