import type { Path } from '../../http/path.ts';
import type { HttpStream } from '../../http/request.ts';
import { queryOf } from '../body.ts';
import type { DownloadOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';

/** How pixels are written for numpy. */
export interface NumpyOptions extends DownloadOptions {
  /** An `npz` file, with the array under `arr_0`; false by default. */
  readonly compress?: boolean | undefined;
  /** Whether slope and intercept are applied; true by default. */
  readonly rescale?: boolean | undefined;
}

export function createNumpy<Options extends NumpyOptions>(
  { http }: Calls,
  pathOf: (id: string, options: Options | undefined) => Path,
) {
  return async (id: string, options?: Options): Promise<HttpStream> => {
    const { compress, rescale, signal, maxBytes, onProgress }: NumpyOptions = options ?? {};
    return http.stream(pathOf(id, options), { query: queryOf({ compress, rescale }), signal, maxBytes, onProgress });
  };
}
