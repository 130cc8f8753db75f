import type * as z from 'zod/mini';
import type { Level } from '../../query/attributes.ts';
import { OrthancInstance, OrthancPatient, OrthancSeries, OrthancStudy } from '../schemas.ts';

/** The resources of each level. */
export interface ResourceByLevel {
  readonly Patient: OrthancPatient;
  readonly Study: OrthancStudy;
  readonly Series: OrthancSeries;
  readonly Instance: OrthancInstance;
}

export const schemaByLevel: { readonly [L in Level]: z.ZodMiniType<ResourceByLevel[L]> } = {
  Patient: OrthancPatient,
  Study: OrthancStudy,
  Series: OrthancSeries,
  Instance: OrthancInstance,
};
