import type { ComponentType } from 'react';
import {
  DocumentIcon,
  FlagIcon,
  FormIcon,
  ImageIcon,
  LabIcon,
  MedicineIcon,
  OverviewIcon,
  PlanIcon,
  ProblemIcon,
  TimeIcon,
  VaccineIcon,
  VitalsIcon,
} from '../ui/chartIcons.ts';
import { WarningIcon } from '../ui/icons.ts';
import { AlertList } from './AlertList.tsx';
import { AllergyList } from './AllergyList.tsx';
import { CarePlanList } from './CarePlanList.tsx';
import type { ChartSection } from './chartSection.ts';
import { Documents } from './Documents.tsx';
import { FormList } from './FormList.tsx';
import { ImmunizationList } from './ImmunizationList.tsx';
import { LabResults } from './LabResults.tsx';
import { MedicationList } from './MedicationList.tsx';
import { ChartSummary } from './overview/ChartSummary.tsx';
import { ProblemList } from './ProblemList.tsx';
import { StudyList } from './StudyList.tsx';
import type { SectionProps } from './section/sectionProps.ts';
import { Timeline } from './Timeline.tsx';
import { VitalsChart } from './VitalsChart.tsx';

type SectionId =
  | 'summary'
  | 'timeline'
  | 'problems'
  | 'medications'
  | 'allergies'
  | 'vitals'
  | 'labs'
  | 'images'
  | 'documents'
  | 'forms'
  | 'immunizations'
  | 'carePlans'
  | 'alerts';

const section = (id: SectionId, icon: ChartSection['icon'], Component: ChartSection['Component']): ChartSection => ({
  id,
  title: ({ sections }) => sections[id].title,
  icon,
  Component,
});

const list =
  (List: ComponentType<SectionProps>): ChartSection['Component'] =>
  ({ onOpenStudy: _openStudy, onOpenSection: _openSection, ...props }) => <List {...props} />;

const Images: ChartSection['Component'] = ({ patientId, onOpenStudy, labels }) => (
  <StudyList patientId={patientId} onOpen={onOpenStudy} labels={labels} />
);
const Summary: ChartSection['Component'] = ({ onOpenStudy: _openStudy, ...props }) => <ChartSummary {...props} />;

/** The sections of a chart unless told otherwise, in their order: what is looked for most stands first. */
export const chartSections: readonly ChartSection[] = [
  section('summary', OverviewIcon, Summary),
  section('timeline', TimeIcon, list(Timeline)),
  section('problems', ProblemIcon, list(ProblemList)),
  section('medications', MedicineIcon, list(MedicationList)),
  section('allergies', WarningIcon, list(AllergyList)),
  section('vitals', VitalsIcon, list(VitalsChart)),
  section('labs', LabIcon, list(LabResults)),
  section('images', ImageIcon, Images),
  section('documents', DocumentIcon, list(Documents)),
  section('forms', FormIcon, list(FormList)),
  section('immunizations', VaccineIcon, list(ImmunizationList)),
  section('carePlans', PlanIcon, list(CarePlanList)),
  section('alerts', FlagIcon, list(AlertList)),
];
