import type { Path } from '../../http/path.ts';
import { type At, to } from '../at.ts';
import type { OrthancId } from '../orthancId.ts';

/** Where something is asked for that one resource can be asked for, and several at once. */
export interface Place<Target> {
  pathOf(target: Target, what: string, extended?: boolean): Path;
  /** Several are named by their ids, besides the path. */
  readonly idsOf?: (target: Target) => OrthancId[];
}

/** The place of single resources. */
export const placeOf = (at: At): Place<string> => ({ pathOf: (id, what) => to(at`/${id}`, what) });

/** Several resources in a body. */
export const resourcesJson = (ids: readonly OrthancId[] | undefined) => (ids === undefined ? {} : { Resources: ids });
