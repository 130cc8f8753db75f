import { ClientError } from '../errors.ts';

export interface StudyUids {
  readonly studyInstanceUid: string;
}
export interface SeriesUids extends StudyUids {
  readonly seriesInstanceUid: string;
}
export interface InstanceUids extends SeriesUids {
  readonly sopInstanceUid: string;
}

/**
 * The value, if it may be a DICOM UID.
 *
 * @throws ClientError `bad_request` otherwise. Leading zeros are let through: machines in use write them.
 * @source DICOM PS3.5 9.1
 */
export function uid(value: string): string {
  if (/^[\d.]{1,64}$/.test(value) && !/^\.|\.\.|\.$/.test(value)) return value;
  throw new ClientError('bad_request', 'This is not a DICOM UID: up to 64 digits and dots were expected.');
}
