import { forwardRef, type ReactNode } from 'react';
import { carePlanKind } from './kinds/carePlanKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import type { SectionProps } from './section/sectionProps.ts';

/** What is planned with a patient. */
export const CarePlanList = forwardRef<HTMLElement, SectionProps>(function CarePlanList(given, ref): ReactNode {
  return <RecordSection kind={carePlanKind} given={given} rootRef={ref} />;
});
