'use client';

export { ClinicProvider, type ClinicProviderProps, useClinic } from './provider/ClinicProvider.tsx';
