'use client';

export { BreakGlass, type BreakGlassProps } from './patients/BreakGlass.tsx';
export { DeletedStudies, type DeletedStudiesProps } from './patients/DeletedStudies.tsx';
export { PatientBanner, type PatientBannerProps } from './patients/PatientBanner.tsx';
export { PatientForm, type PatientFormProps } from './patients/PatientForm.tsx';
export { PatientMerge, type PatientMergeProps } from './patients/PatientMerge.tsx';
export { PatientSearch, type PatientSearchProps } from './patients/PatientSearch.tsx';
export { RecordHistory, type RecordHistoryProps } from './patients/RecordHistory.tsx';
export { StudyFiling, type StudyFilingProps, type StudyMove } from './patients/StudyFiling.tsx';
export type { PatientsWords } from './patients/usePatientsLabels.ts';
export { patientsLabels } from './provider/messages/en/patients.ts';
export type { PatientsLabels } from './provider/messages/patientsLabels.ts';
