export { type ChartPdfOptions, chartPdf } from './pdf/chartPdf.ts';
export { type ChartWords, chartWords } from './pdf/words.ts';
