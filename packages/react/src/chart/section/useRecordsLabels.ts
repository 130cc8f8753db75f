import { useLanguage } from '../../provider/language.ts';
import { chartLabels } from '../../provider/messages/en/chart.ts';
import { patientsLabels } from '../../provider/messages/en/patients.ts';
import { recordsLabels } from '../../provider/messages/en/records.ts';
import type { ChartLabels } from '../../provider/messages/messages.ts';
import type { PatientsLabels } from '../../provider/messages/patientsLabels.ts';
import type { RecordsLabels } from '../../provider/messages/recordsLabels.ts';

/** The words of the chart's sections: their own, and those that they share with the chart's lists and with patients. */
export type RecordsWords = ChartLabels & PatientsLabels & RecordsLabels;

/** The words of one section: its own over the provider's over the English ones. */
export function useRecordsLabels(own: Partial<RecordsWords> | undefined): RecordsWords {
  const { messages } = useLanguage();
  return {
    ...{ ...chartLabels, ...patientsLabels, ...recordsLabels },
    ...{ ...messages.chart, ...messages.patients, ...messages.records, ...own },
  };
}
