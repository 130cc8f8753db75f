import { icon } from './icon.tsx';

export const PreviousIcon = icon('m6 14.5 6-6 6 6');
export const NextIcon = icon('m6 9.5 6 6 6-6');
export const GoodIcon = icon('m5 12.5 4.5 4.5L19 7.5');
export const WarningIcon = icon('M12 4 2.8 20h18.4L12 4Zm0 6v4.5m0 2.6v.1');
