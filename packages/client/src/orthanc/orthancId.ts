import { ClientError } from '../errors.ts';

declare const brand: unique symbol;

/** Orthanc's id of a patient, study, series or instance: five groups of eight lower-case hex digits. */
export type OrthancId = string & { readonly [brand]: 'OrthancId' };

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{8}){4}$/;

/** True for the form of Orthanc's ids. */
export function isOrthancId(value: unknown): value is OrthancId {
  return typeof value === 'string' && pattern.test(value);
}

/**
 * The value as an Orthanc id.
 *
 * An id that came in a message is checked here before it becomes part of a URL.
 *
 * @throws ClientError `bad_request` for any other form.
 */
export function orthancId(value: string): OrthancId {
  if (isOrthancId(value)) return value;
  throw new ClientError('bad_request', 'This is not an Orthanc id: five groups of eight hex digits were expected.');
}
