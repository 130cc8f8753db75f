'use client';

export { DicomViewer, type DicomViewerProps } from './viewer/DicomViewer.tsx';
export { type ViewerLabels, viewerLabels } from './viewer/labels.ts';
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
