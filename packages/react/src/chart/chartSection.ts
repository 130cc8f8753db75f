import type { Reference, StudySummary } from '@clinikit/client';
import type { ComponentType } from 'react';
import type { Icon } from '../ui/icon.tsx';
import type { RecordsWords } from './section/useRecordsLabels.ts';

/** What the chart gives each of its sections. */
export interface ChartSectionProps {
  patientId: string;
  readOnly?: boolean | undefined;
  author?: Reference | undefined;
  timeZone?: string | undefined;
  labels?: Partial<RecordsWords> | undefined;
  /** Called with the study that somebody opens. */
  onOpenStudy?: ((study: StudySummary) => void) | undefined;
  /** Goes to another section of this chart. */
  onOpenSection?: ((sectionId: string) => void) | undefined;
}

/**
 * One section of a chart, as data: a list of them says what a chart has, and in which order. Who may see a section is
 * decided by the server alone.
 */
export interface ChartSection {
  /** Unlike those of the others: `allergies`. */
  readonly id: string;
  readonly title: (labels: RecordsWords) => string;
  readonly icon: Icon;
  readonly Component: ComponentType<ChartSectionProps>;
}
