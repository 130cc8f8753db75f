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
