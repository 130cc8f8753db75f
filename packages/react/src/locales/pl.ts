'use client';

import type { Messages } from '../provider/messages/messages.ts';
import { adminLabels } from '../provider/messages/pl/admin.ts';
import { auditLabels } from '../provider/messages/pl/audit.ts';
import { chartLabels } from '../provider/messages/pl/chart.ts';
import { formsLabels } from '../provider/messages/pl/forms.ts';
import { patientsLabels } from '../provider/messages/pl/patients.ts';
import { recordsLabels } from '../provider/messages/pl/records.ts';
import { viewerLabels } from '../provider/messages/pl/viewer.ts';

/** All words in Polish, for `messages` of `ClinicProvider`. */
export const pl: Messages = {
  language: 'pl',
  admin: adminLabels,
  audit: auditLabels,
  chart: chartLabels,
  patients: patientsLabels,
  records: recordsLabels,
  forms: formsLabels,
  viewer: viewerLabels,
};
