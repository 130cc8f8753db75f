import { forwardRef, type ReactNode } from 'react';
import { problemKind } from './kinds/problemKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import type { SectionProps } from './section/sectionProps.ts';

/** A patient's problems and diagnoses: those that count now, and those of the past. */
export const ProblemList = forwardRef<HTMLElement, SectionProps>(function ProblemList(given, ref): ReactNode {
  return <RecordSection kind={problemKind} given={given} rootRef={ref} />;
});
