'use client';

export { ClinicForm, type ClinicFormProps, type ClinicPart } from './admin/ClinicForm.tsx';
export { FailedJobList, type FailedJobListProps } from './admin/FailedJobList.tsx';
export { SetAsideList, type SetAsideListProps } from './admin/SetAsideList.tsx';
export { SourceList, type SourceListProps } from './admin/SourceList.tsx';
export type { AdminLabels } from './provider/messages/adminLabels.ts';
export { adminLabels } from './provider/messages/en/admin.ts';
