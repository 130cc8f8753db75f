import { ClientError } from '../errors.ts';
import type { DownloadProgress } from '../http/body.ts';
import type { Http } from '../http/http.ts';
import type { Path } from '../http/path.ts';
import type { HttpStream } from '../http/request.ts';
import { tell } from '../tell.ts';
import { firstPartOf, partsOf, type RetrievedPart } from './answerParts.ts';
import { acceptParts, type EncodingOptions } from './encoding.ts';
import { warningsOf } from './warnings.ts';

/** How DICOM files are retrieved. */
export interface FileOptions extends EncodingOptions {
  readonly signal?: AbortSignal | undefined;
  /** For each file. */
  readonly maxBytes?: number | undefined;
  /** Told after every chunk, of the whole answer. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** How the files of a study or series are retrieved. */
export interface FilesOptions extends FileOptions {
  /**
   * Told when the server says at the beginning that it leaves some files out. Without it, the retrieval fails with
   * `bad_response` after the last file, so that nobody takes a part for the whole.
   */
  readonly onIncomplete?: ((warnings: readonly string[]) => void) | undefined;
}

/** The files of a study or series as they arrive. @source DICOM PS3.18 10.4.1.1.1 */
export async function* retrieveFiles(
  http: Http,
  resource: () => Path,
  options: FilesOptions,
): AsyncGenerator<RetrievedPart, void, undefined> {
  const at = resource();
  const answer = await askForFiles(http, at, options);
  const isPartial = answer.status === 206;
  if (isPartial) tell(options.onIncomplete, warningsOf(answer.headers));
  yield* partsOf(answer, options);
  if (isPartial && options.onIncomplete === undefined) {
    throw leftSomeOut(at);
  }
}

/** The file of one instance. @throws ClientError `not_found` @source DICOM PS3.18 10.4.1.1.1 */
export async function retrieveFile(http: Http, at: Path, options: FileOptions): Promise<RetrievedPart> {
  return firstPartOf(await askForFiles(http, at, options), options);
}

function askForFiles(http: Http, at: Path, options: FileOptions): Promise<HttpStream> {
  const { signal, onProgress } = options;
  return http.stream(at, { accept: acceptParts('application/dicom', options), signal, onProgress });
}

/** The error for an answer with 206 (only a part) when the whole was asked for. */
export function leftSomeOut({ template }: Path): ClientError {
  return new ClientError('bad_response', `GET ${template}: the server left some of the instances out.`, {
    status: 206,
  });
}
