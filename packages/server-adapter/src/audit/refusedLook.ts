import { type Principal, patientsOf } from '../access/principal.ts';
import { isHandlerError } from '../http/errors.ts';
import type { Shown } from './shown.ts';

/**
 * What somebody asked for and was not given: what their roles may not see, or, for who sees some patients only, what is not
 * there for them. It is kept like a look, once in five minutes, with the patient where the address names one.
 *
 * @returns undefined for any other failure.
 */
export function refusedLook(
  error: unknown,
  principal: Principal,
  { pathname, searchParams }: URL,
  basePath: string,
): Shown | undefined {
  if (!isHandlerError(error)) return undefined;
  const isTheirsToKnow = patientsOf(principal) === 'all';
  if (error.code !== 'forbidden' && (error.code !== 'not_found' || isTheirsToKnow)) return undefined;
  const path = pathname.slice(basePath.length);
  const named = [
    /\/Patient\/([^/]+)/.exec(path)?.[1],
    ...['patient', 'subject', 'patientId'].map((name) => searchParams.get(name)?.replace(/^Patient\//, '')),
  ];
  const patientIds = named.flatMap((id) => (id !== undefined && /^[A-Za-z0-9\-.]{1,64}$/.test(id) ? [id] : []));
  const query = searchParams.size > 0 ? `${path}?${searchParams.toString()}` : path;
  return {
    interaction: 'search-type',
    operation: 'refused',
    query: query.slice(0, mostCharacters),
    count: 0,
    subjects: patientIds.map((patientId) => ({ patientId })),
  };
}

const mostCharacters = 2000;
