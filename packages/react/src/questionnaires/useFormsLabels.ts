import { useLanguage } from '../provider/language.ts';
import { chartLabels } from '../provider/messages/en/chart.ts';
import { formsLabels } from '../provider/messages/en/forms.ts';
import { patientsLabels } from '../provider/messages/en/patients.ts';
import type { FormsLabels } from '../provider/messages/formsLabels.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';
import type { PatientsLabels } from '../provider/messages/patientsLabels.ts';

/** The words of questionnaires: their own, and those that they share with other forms. */
export type FormsWords = ChartLabels & PatientsLabels & FormsLabels;

/** The words of one form: its own over the provider's over the English ones. */
export function useFormsLabels(own: Partial<FormsWords> | undefined): FormsWords {
  const { messages } = useLanguage();
  return {
    ...{ ...chartLabels, ...patientsLabels, ...formsLabels },
    ...{ ...messages.chart, ...messages.patients, ...messages.forms, ...own },
  };
}
