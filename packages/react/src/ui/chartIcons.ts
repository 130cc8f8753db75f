import { icon } from './icon.tsx';

export const OverviewIcon = icon('M4.5 4.5h6v6h-6v-6Zm9 0h6v6h-6v-6Zm-9 9h6v6h-6v-6Zm9 0h6v6h-6v-6Z');
export const ProblemIcon = icon('M9 4.5h6V9h4.5v6H15v4.5H9V15H4.5V9H9V4.5Z');
export const MedicineIcon = icon('m5.5 12.5 7-7a4.2 4.2 0 0 1 6 6l-7 7a4.2 4.2 0 0 1-6-6Zm3.5-3.5 6 6');
export const VitalsIcon = icon('M3 12.5h4l2.5-6 4.5 11 2.5-5H21');
export const LabIcon = icon(
  'M9.5 4.5h5M10.5 4.5V10L5.5 18a1.7 1.7 0 0 0 1.5 2.5h10a1.7 1.7 0 0 0 1.5-2.5l-5-8V4.5M8 15h8',
);
export const VaccineIcon = icon('m14 4 6 6M17 7l-9.5 9.5-3 .5.5-3L14.5 4.5M4.5 19.5l1.5-1.5M9.5 9.5l2.5 2.5');
export const ImageIcon = icon('M4 5.5h16v13H4v-13Zm0 10 4.5-4.5 4 4 3-3 4.5 4.5');
export const DocumentIcon = icon('M6.5 3.5h7l4 4v13h-11v-17Zm7 0v4h4M9 12h6M9 15.5h6');
export const FormIcon = icon('M5.5 4.5h13v16h-13v-16Zm3 4.5 1 1 2-2M8.5 14l1 1 2-2M14 9.5h2.5M14 14.5h2.5');
export const PlanIcon = icon('M5 6.5h2M5 12h2M5 17.5h2M10.5 6.5H19M10.5 12H19M10.5 17.5H16');
export const TimeIcon = icon('M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 3.5V12l3 2');
export const PrintIcon = icon('M7 9V4.5h10V9M7 16.5H4.5V9h15v7.5H17M7 14h10v5.5H7V14Z');
export const DownloadIcon = icon('M12 4v10.5m0 0-4-4m4 4 4-4M5 19.5h14');
export const FlagIcon = icon('M6 20.5v-16h11l-2 4 2 4H6');
