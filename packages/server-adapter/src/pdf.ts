export { type ChartPdfOptions, chartPdf } from './pdf/chartPdf.ts';
export { chartPdfTypes } from './pdf/sections.ts';
export {
  type ChartWords,
  chartWords,
  type SectionName as ChartPdfSection,
  sectionNames as chartPdfSections,
} from './pdf/words.ts';
