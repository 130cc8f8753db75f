import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import type { Path } from '../http/path.ts';
import { partsOf, type RetrievedPart } from './answerParts.ts';
import { acceptParts } from './encoding.ts';
import type { FileOptions } from './files.ts';
import { instancePath, seriesPath, studyPath } from './resources.ts';
import type { InstanceUids, SeriesUids, StudyUids } from './uids.ts';

/** How bulk data are retrieved. */
export interface BulkDataOptions extends FileOptions {
  /** Whose metadata named the URI: what a relative one is relative to. Without it, that is the base URL of the client. */
  readonly metadataOf?: StudyUids | SeriesUids | InstanceUids | undefined;
}

/**
 * The parts of a value that metadata name by a `BulkDataURI`; a single part, except for pixel data of several frames.
 *
 * Requests carry credentials, so none goes anywhere but below the base URL. A server behind a proxy may name itself by a
 * host that only the proxy knows: of such a URI the path below `/studies/` is asked for at the base URL.
 *
 * @throws ClientError `bad_request` for a URI that leads elsewhere.
 * @source DICOM PS3.18 10.4.1.1.5 and F.2.6
 */
export async function* retrieveBulkData(
  http: Http,
  uri: string,
  options: BulkDataOptions,
): AsyncGenerator<RetrievedPart, void, undefined> {
  const { signal, onProgress } = options;
  const at = bulkDataPath(http.url, uri, options.metadataOf);
  const accept = acceptParts('application/octet-stream', options);
  yield* partsOf(await http.stream(at, { accept, signal, onProgress }), options);
}

/** Where below the base URL a bulk data URI is. @throws ClientError `bad_request` for one that is nowhere below. */
export function bulkDataPath(baseUrl: string, uri: string, metadataOf?: BulkDataOptions['metadataOf']): Path {
  // Only the path of the base counts, and a base may do without an origin.
  const base = new URL(`${baseUrl}/`, 'http://base.invalid');
  const from = metadataOf === undefined ? base : new URL(`${base.href}${pathOf(metadataOf).slice(1)}/metadata`);
  let target: URL;
  try {
    target = new URL(uri, from);
  } catch {
    throw elsewhere();
  }
  const isBelow = target.origin === base.origin && target.pathname.startsWith(base.pathname);
  const start = isBelow ? base.pathname.length - 1 : target.pathname.lastIndexOf('/studies/');
  const value = start < 0 ? '/' : target.pathname.slice(start);
  // What a server would decode to dots or slashes could climb out again.
  if (value === '/' || /%2f|%5c|\/\.{1,2}(\/|$)/i.test(value)) throw elsewhere();
  return { value: value + target.search, template: '/{bulkdata}' };
}

function pathOf(at: StudyUids | SeriesUids | InstanceUids): string {
  if ('sopInstanceUid' in at) return instancePath(at).value;
  return 'seriesInstanceUid' in at ? seriesPath(at).value : studyPath(at).value;
}

function elsewhere(): ClientError {
  return new ClientError(
    'bad_request',
    'The bulk data are not below the URL of this client, so they are not asked for.',
  );
}
