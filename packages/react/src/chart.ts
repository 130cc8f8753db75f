'use client';

export { AlertList } from './chart/AlertList.tsx';
export { AllergyList } from './chart/AllergyList.tsx';
export { CarePlanList } from './chart/CarePlanList.tsx';
export { ImmunizationList } from './chart/ImmunizationList.tsx';
export { MedicationList } from './chart/MedicationList.tsx';
export { ProblemList } from './chart/ProblemList.tsx';
export { StudyList, type StudyListProps } from './chart/StudyList.tsx';
export type { SectionProps } from './chart/section/sectionProps.ts';
export type { RecordsWords } from './chart/section/useRecordsLabels.ts';
export { TriageList, type TriageListProps } from './chart/TriageList.tsx';
export { UploadDropZone, type UploadDropZoneProps } from './chart/UploadDropZone.tsx';
export { PatientBanner, type PatientBannerProps } from './patients/PatientBanner.tsx';
export { chartLabels } from './provider/messages/en/chart.ts';
export { recordsLabels } from './provider/messages/en/records.ts';
export type { ChartLabels } from './provider/messages/messages.ts';
export type { RecordsLabels } from './provider/messages/recordsLabels.ts';
