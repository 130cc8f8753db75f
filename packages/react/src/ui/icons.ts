import { icon } from './icon.tsx';

export const PreviousIcon = icon('m6 14.5 6-6 6 6');
export const NextIcon = icon('m6 9.5 6 6 6-6');
export const GoodIcon = icon('m5 12.5 4.5 4.5L19 7.5');
export const LookIcon = icon(
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm9.5-3a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
);
export const ListIcon = icon('M9 6.5h11M9 12h11M9 17.5h11M4 6.5h1M4 12h1M4 17.5h1');
export const AddIcon = icon('M12 5v14M5 12h14');
export const ChangeIcon = icon('m4.5 19.5 1-4.5L16 4.5l3.5 3.5L9 18.5l-4.5 1Z');
export const DeleteIcon = icon('M5 7h14M10 7V4.5h4V7m-7.5 0 1 12.5h9l1-12.5');
export const WarningIcon = icon('M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.6v.1');
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
