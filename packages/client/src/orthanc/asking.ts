import type * as z from 'zod/mini';
import type { Http } from '../http/http.ts';
import type { Path, Query } from '../http/path.ts';
import type { CallOptions } from './callOptions.ts';
import type { Capabilities } from './capabilities.ts';
import type { OrthancFeature } from './features.ts';

type Names = readonly (string | number)[];
type PathOf<Args extends Names> = (...args: Args) => Path;

/** A call that takes the names in a path, and options. */
export type Ask<Args extends Names, Answer> = (...args: [...Args, options?: CallOptions]) => Promise<Answer>;

interface Asked {
  readonly query?: Query;
  readonly json?: unknown;
  readonly body?: string;
  readonly timeoutMs?: number;
  /** The feature that an Orthanc which refuses the call may lack. */
  readonly feature?: OrthancFeature;
}

/** Makes the calls that consist of a path and the form of the answer. */
export interface Asking {
  json<Args extends Names, Answer>(
    pathOf: PathOf<Args>,
    schema: z.ZodMiniType<Answer>,
    asked?: Asked,
  ): Ask<Args, Answer>;
  text<Args extends Names>(pathOf: PathOf<Args>, asked?: Asked): Ask<Args, string>;
  /** Sends a request whose answer has no content. */
  act<Args extends Names>(method: 'POST' | 'PUT' | 'DELETE', pathOf: PathOf<Args>, asked?: Asked): Ask<Args, void>;
}

export function createAsking(http: Http, { explain }: Capabilities): Asking {
  const ask = <Args extends Names, Answer>(
    pathOf: PathOf<Args>,
    { feature, ...asked }: Asked,
    send: (path: Path, request: Omit<Asked, 'feature'> & CallOptions) => Promise<Answer>,
  ): Ask<Args, Answer> => {
    // Async, so that a bad name rejects the promise and does not throw.
    return async (...given) => {
      const { signal } = (given[pathOf.length] as CallOptions | undefined) ?? {};
      const work = send(pathOf(...(given.slice(0, pathOf.length) as [...Args])), { ...asked, signal });
      return feature === undefined ? work : explain(feature, work, signal);
    };
  };
  return {
    json: (pathOf, schema, asked = {}) => ask(pathOf, asked, (path, request) => http.json(path, schema, request)),
    text: (pathOf, asked = {}) => ask(pathOf, asked, http.text),
    act: (method, pathOf, asked = {}) => ask(pathOf, asked, (path, request) => http.done(path, { method, ...request })),
  };
}
