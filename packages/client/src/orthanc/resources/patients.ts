import { belowIds } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { list } from '../collections.ts';
import { OrthancPatient, OrthancSeries, OrthancStudy } from '../schemas.ts';
import { createRead } from './level.ts';
import { createParentLevel, type GetMany, type OrthancParentLevel } from './parentLevel.ts';

/** Patients of Orthanc, which are not people: see {@link OrthancPatient}. */
export interface OrthancPatients extends OrthancParentLevel<OrthancPatient> {
  readonly studies: GetMany<OrthancStudy>;
  readonly series: GetMany<OrthancSeries>;
  /** Whether a full storage leaves it alone. */
  isProtected(id: string, options?: CallOptions): Promise<boolean>;
  protect(id: string, isProtected: boolean, options?: CallOptions): Promise<void>;
}

export function createPatients(calls: Calls): OrthancPatients {
  const at = belowIds('/patients');
  return {
    ...createParentLevel(calls, at, OrthancPatient),
    studies: createRead(calls, (id) => at`/${id}/studies`, list(OrthancStudy)),
    series: createRead(calls, (id) => at`/${id}/series`, list(OrthancSeries)),
    isProtected: async (id, { signal } = {}) => (await calls.http.text(at`/${id}/protected`, { signal })) === '1',
    protect: async (id, isProtected, { signal } = {}) =>
      calls.http.done(at`/${id}/protected`, { method: 'PUT', body: isProtected ? '1' : '0', signal }),
  };
}
