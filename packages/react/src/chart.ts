'use client';

export { type ChartLabels, chartLabels } from './chart/labels.ts';
export { PatientBanner, type PatientBannerProps, usePatient } from './chart/PatientBanner.tsx';
export { StudyList, type StudyListProps } from './chart/StudyList.tsx';
export { TriageList, type TriageListProps } from './chart/TriageList.tsx';
export { UploadDropZone, type UploadDropZoneProps } from './chart/UploadDropZone.tsx';
export { clinicKeys } from './queries/keys.ts';
export { type ClinicQuery, patientQuery, patientSearchQuery, studiesQuery, triageQuery } from './queries/options.ts';
