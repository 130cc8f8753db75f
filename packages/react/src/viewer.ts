'use client';

export { viewerLabels } from './provider/messages/en/viewer.ts';
export type { ViewerLabels } from './provider/messages/messages.ts';
export { DicomViewer, type DicomViewerProps } from './viewer/DicomViewer.tsx';
export {
  clinicSource,
  type FrameAddress,
  type StudyChange,
  type StudyStatus,
  type ViewerInstance,
  type ViewerSeries,
  type ViewerSource,
  type ViewerStudy,
} from './viewer/source.ts';
export { isViewerError, ViewerError, type ViewerErrorCode } from './viewer/viewerError.ts';
