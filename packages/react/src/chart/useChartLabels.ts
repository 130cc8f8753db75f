import { useLanguage } from '../provider/language.ts';
import { chartLabels } from '../provider/messages/en/chart.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';

/** The words of one component of the chart: its own over the provider's over the English ones. */
export const useChartLabels = (own: Partial<ChartLabels> | undefined): ChartLabels => ({
  ...chartLabels,
  ...useLanguage().messages.chart,
  ...own,
});
