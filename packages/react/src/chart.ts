'use client';

export { StudyList, type StudyListProps } from './chart/StudyList.tsx';
export { TriageList, type TriageListProps } from './chart/TriageList.tsx';
export { UploadDropZone, type UploadDropZoneProps } from './chart/UploadDropZone.tsx';
export { PatientBanner, type PatientBannerProps } from './patients/PatientBanner.tsx';
export { chartLabels } from './provider/messages/en/chart.ts';
export type { ChartLabels } from './provider/messages/messages.ts';
