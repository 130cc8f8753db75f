'use client';

import type { Messages } from '../provider/messages/messages.ts';
import { chartLabels } from '../provider/messages/pl/chart.ts';
import { patientsLabels } from '../provider/messages/pl/patients.ts';
import { viewerLabels } from '../provider/messages/pl/viewer.ts';

/** All words in Polish, for `messages` of `ClinicProvider`. */
export const pl: Messages = { language: 'pl', chart: chartLabels, viewer: viewerLabels, patients: patientsLabels };
