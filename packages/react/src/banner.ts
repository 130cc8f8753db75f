'use client';

// By itself: a page that shows only whose data these are loads nothing else of the patients' components.
export { PatientBanner, type PatientBannerProps } from './patients/PatientBanner.tsx';
