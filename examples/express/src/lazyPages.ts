import { lazy } from 'react';

const chart = () => import('./pages/ChartPage.tsx');
const viewer = () => import('./pages/ViewerPage.tsx');

// Whoever comes by the address of a chart waits for its page and for the session at the same time.
if (/^\/patients\/[^/]+$/.test(window.location.pathname)) void chart();
if (/^\/patients\/[^/]+\/studies\//.test(window.location.pathname)) void viewer();

/** Pages that are loaded when somebody opens them: nobody waits for those of others. */
export const ChartPage = lazy(async () => ({ default: (await chart()).ChartPage }));
export const ViewerPage = lazy(async () => ({ default: (await viewer()).ViewerPage }));
export const AccountPage = lazy(async () => ({ default: (await import('./pages/AccountPage.tsx')).AccountPage }));
export const ClinicPage = lazy(async () => ({ default: (await import('./pages/ClinicPage.tsx')).ClinicPage }));
export const HomePage = lazy(async () => ({ default: (await import('./pages/HomePage.tsx')).HomePage }));
export const TriagePage = lazy(async () => ({ default: (await import('./pages/TriagePage.tsx')).TriagePage }));
export const UploadPage = lazy(async () => ({ default: (await import('./pages/UploadPage.tsx')).UploadPage }));
export const FirstRunPage = lazy(async () => ({ default: (await import('./setup/FirstRunPage.tsx')).FirstRunPage }));
