'use client';

export type { Liveness } from './live/liveness.ts';
export { useClinicEvents } from './live/useClinicEvents.ts';
export { ClinicProvider, type ClinicProviderProps, useClinic } from './provider/ClinicProvider.tsx';
export { formatLocalDate } from './provider/dates.ts';
export { useLocale } from './provider/language.ts';
export type { Messages, MessagesOverride } from './provider/messages/messages.ts';
