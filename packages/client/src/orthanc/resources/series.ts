import type { HttpStream } from '../../http/request.ts';
import { belowIds } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { OrthancOrderedSlices, OrthancPatient, OrthancSeries, OrthancStudy } from '../schemas.ts';
import { createRead } from './level.ts';
import { createNumpy, type NumpyOptions } from './numpy.ts';
import { createParentLevel, type GetOne, type OrthancParentLevel } from './parentLevel.ts';

/** Series. */
export interface OrthancSeriesLevel extends OrthancParentLevel<OrthancSeries> {
  readonly patient: GetOne<OrthancPatient>;
  readonly study: GetOne<OrthancStudy>;
  /** Its instances in their order, for a stack of images. */
  orderedSlices(id: string, options?: CallOptions): Promise<OrthancOrderedSlices>;
  /** All pixels for numpy in Python: frame, height, width, color. */
  numpy(id: string, options?: NumpyOptions): Promise<HttpStream>;
}

export function createSeries(calls: Calls): OrthancSeriesLevel {
  const at = belowIds('/series');
  return {
    ...createParentLevel(calls, at, OrthancSeries),
    patient: createRead(calls, (id) => at`/${id}/patient`, OrthancPatient),
    study: createRead(calls, (id) => at`/${id}/study`, OrthancStudy),
    orderedSlices: async (id, { signal } = {}) =>
      calls.http.json(at`/${id}/ordered-slices`, OrthancOrderedSlices, { signal }),
    numpy: createNumpy(calls, (id) => at`/${id}/numpy`),
  };
}
