import { digits } from './date.ts';

/** A time of day, as precise as it was written. @source DICOM PS3.5 6.2 (TM) */
export interface DicomTime {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute?: number;
  /** 0 to 60: there are leap seconds. */
  readonly second?: number;
  /** The digits after the point of the seconds, one to six, as written: `5` is half a second. */
  readonly fraction?: string;
}

const timePattern = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d)(?:\.(\d{1,6}))?)?)?$/;

/**
 * Reads a TM value (`0930`, `093015.25`, also the older `09:30:15`). What is not written stays undefined. Gives
 * undefined for what is no time; never throws.
 * @source DICOM PS3.5 6.2 (TM)
 */
export function parseTime(text: string): DicomTime | undefined {
  const match = timePattern.exec(text.trim());
  if (match === null) return undefined;
  return timeOf(match[1], match[3], match[4], match[5]);
}

/** A time of its written parts, or undefined when one is out of range. */
export function timeOf(hour?: string, minute?: string, second?: string, fraction?: string): DicomTime | undefined {
  if (hour === undefined || Number(hour) > 23 || Number(minute ?? 0) > 59 || Number(second ?? 0) > 60) return undefined;
  return {
    hour: Number(hour),
    ...(minute !== undefined && { minute: Number(minute) }),
    ...(second !== undefined && { second: Number(second) }),
    ...(fraction !== undefined && { fraction }),
  };
}

/** Writes a time as a TM value, as precise as it is; never throws. @source DICOM PS3.5 6.2 (TM) */
export function formatTime({ hour, minute, second, fraction }: DicomTime): string {
  let text = digits(hour, 2);
  if (minute === undefined) return text;
  text += digits(minute, 2);
  if (second === undefined) return text;
  text += digits(second, 2);
  return fraction === undefined ? text : `${text}.${fraction}`;
}
