import { useLanguage } from '../provider/language.ts';
import { chartLabels } from '../provider/messages/en/chart.ts';
import { patientsLabels } from '../provider/messages/en/patients.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';
import type { PatientsLabels } from '../provider/messages/patientsLabels.ts';

/** The words of the components of patients: their own, and those that they share with the chart. */
export type PatientsWords = ChartLabels & PatientsLabels;

/** The words of one of these components: its own over the provider's over the English ones. */
export function usePatientsLabels(own: Partial<PatientsWords> | undefined): PatientsWords {
  const { messages } = useLanguage();
  return { ...chartLabels, ...patientsLabels, ...messages.chart, ...messages.patients, ...own };
}
