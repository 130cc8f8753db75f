/** A day of the calendar. @source DICOM PS3.5 6.2 (DA) */
export interface DicomDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31, never more than the month has. */
  readonly day: number;
}

/** Days of a month; February by the Gregorian rule. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the calendar has this day; a missing month or day is no fault. */
export function isCalendarDay(month: number | undefined, day: number | undefined, year: number): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (month !== undefined && day >= 1 && day <= daysIn(year, month));
}

/**
 * Reads a DA value (`20240229`, also the older `2024.02.29`). Gives undefined for what is no day of the calendar;
 * never throws.
 * @source DICOM PS3.5 6.2 (DA)
 */
export function parseDate(text: string): DicomDate | undefined {
  const match = /^(\d{4})(\.?)(\d\d)\2(\d\d)$/.exec(text.trim());
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  return isCalendarDay(month, day, year) ? { year, month, day } : undefined;
}

/** Writes a day as a DA value; never throws. @source DICOM PS3.5 6.2 (DA) */
export function formatDate({ year, month, day }: DicomDate): string {
  return digits(year, 4) + digits(month, 2) + digits(day, 2);
}

/** A number with leading zeros. */
export function digits(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
