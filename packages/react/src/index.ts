'use client';

export { ClinicProvider, type ClinicProviderProps, useClinic } from './provider/ClinicProvider.tsx';
export { type Liveness, useClinicEvents } from './queries/clinicEvents.ts';
