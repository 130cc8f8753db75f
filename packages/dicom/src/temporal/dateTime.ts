import { type DicomDate, digits, isCalendarDay } from './date.ts';
import { type DicomTime, formatTime, timeOf } from './time.ts';

/** A point in time, as precise as it was written. @source DICOM PS3.5 6.2 (DT) */
export interface DicomDateTime extends Partial<DicomTime> {
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** East of UTC, in minutes: -720 to 840. Undefined where the value does not say it. */
  readonly offsetMinutes?: number;
}

const dateTimePattern = /^(\d{4})(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:(\d\d)(?:\.(\d{1,6}))?)?)?)?)?)?([+-]\d{4})?$/;

/**
 * Reads a DT value (`2024`, `20240229093015.25+0100`). What is not written stays undefined, the offset too. Gives
 * undefined for what is no date; never throws.
 * @source DICOM PS3.5 6.2 (DT)
 */
export function parseDateTime(text: string): DicomDateTime | undefined {
  const match = dateTimePattern.exec(text.trim());
  if (match === null) return undefined;
  const [, year = '', month, day, hour, minute, second, fraction, offset] = match;
  const [monthNumber, dayNumber] = [month, day].map((part) => (part === undefined ? undefined : Number(part)));
  if (!isCalendarDay(monthNumber, dayNumber, Number(year))) return undefined;
  const time = hour === undefined ? {} : timeOf(hour, minute, second, fraction);
  const offsetMinutes = offset === undefined ? undefined : parseTimezoneOffset(offset);
  if (time === undefined || (offset !== undefined && offsetMinutes === undefined)) return undefined;
  return {
    year: Number(year),
    ...(monthNumber !== undefined && { month: monthNumber }),
    ...(dayNumber !== undefined && { day: dayNumber }),
    ...time,
    ...(offsetMinutes !== undefined && { offsetMinutes }),
  };
}

/** Writes a DT value, as precise as it is; never throws. @source DICOM PS3.5 6.2 (DT) */
export function formatDateTime({ year, month, day, hour, offsetMinutes, ...time }: DicomDateTime): string {
  let text = digits(year, 4);
  if (month !== undefined) text += digits(month, 2);
  if (month !== undefined && day !== undefined) text += digits(day, 2);
  if (month !== undefined && day !== undefined && hour !== undefined) text += formatTime({ ...time, hour });
  if (offsetMinutes === undefined) return text;
  const minutes = Math.abs(offsetMinutes);
  return text + (offsetMinutes < 0 ? '-' : '+') + digits(Math.trunc(minutes / 60), 2) + digits(minutes % 60, 2);
}

/**
 * Reads Timezone Offset From UTC (`+0100`), in minutes east of UTC. Gives undefined for what is no offset; never throws.
 * @source DICOM PS3.3 C.12.1.1.8
 */
export function parseTimezoneOffset(text: string): number | undefined {
  const match = /^([+-])(\d\d)([0-5]\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  const offset = match[1] === '-' ? -minutes : minutes;
  return offset < -720 || offset > 840 || Object.is(offset, -0) ? undefined : offset;
}

/**
 * A date and a time that stand in two attributes (Study Date and Study Time) as one value; never throws.
 * @source DICOM PS3.5 6.2 (DA, TM), PS3.3 C.12.1.1.8 (the offset)
 */
export function joinDateTime(date: DicomDate, time?: DicomTime, offsetMinutes?: number): DicomDateTime {
  return { ...date, ...time, ...(offsetMinutes !== undefined && { offsetMinutes }) };
}

/**
 * The instant that a value names, when it says enough: the minute, and an offset from UTC of its own or else
 * `offsetMinutes` (of Timezone Offset From UTC, or of the clinic). Undefined otherwise: nothing is invented; never throws.
 * @source DICOM PS3.5 6.2 (DT), PS3.3 C.12.1.1.8
 */
export function toInstant(value: DicomDateTime, { offsetMinutes }: { offsetMinutes?: number } = {}): Date | undefined {
  const { year, month, day, hour, minute, second = 0, fraction = '' } = value;
  const offset = value.offsetMinutes ?? offsetMinutes;
  if (month === undefined || day === undefined || hour === undefined || minute === undefined || offset === undefined) {
    return undefined;
  }
  const milliseconds = Math.floor(Number(`0.${fraction || '0'}`) * 1000);
  const instant = new Date(0);
  // Years below 100 would be taken for the 20th century by Date.UTC.
  instant.setUTCFullYear(year, month - 1, day);
  instant.setUTCHours(hour, minute - offset, second, milliseconds);
  return instant;
}
