import { forwardRef, type ReactNode } from 'react';
import { immunizationKind } from './kinds/immunizationKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import type { SectionProps } from './section/sectionProps.ts';

/** A patient's vaccinations. */
export const ImmunizationList = forwardRef<HTMLElement, SectionProps>(function ImmunizationList(given, ref): ReactNode {
  return <RecordSection kind={immunizationKind} given={given} rootRef={ref} />;
});
