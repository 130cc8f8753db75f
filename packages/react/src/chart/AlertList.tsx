import { forwardRef, type ReactNode } from 'react';
import { alertKind } from './kinds/alertKind.ts';
import { RecordSection } from './section/RecordSection.tsx';
import type { SectionProps } from './section/sectionProps.ts';

/** What everybody who meets a patient has to know. */
export const AlertList = forwardRef<HTMLElement, SectionProps>(function AlertList(given, ref): ReactNode {
  return <RecordSection kind={alertKind} given={given} rootRef={ref} />;
});
