import { uid } from '../dicomweb/uids.ts';
import { ClientError } from '../errors.ts';
import type { BodyLimits } from '../http/body.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { sleep } from '../http/sleep.ts';
import { StudyDownload } from './schemas.ts';

interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** How a download is waited for. */
export interface DownloadWait extends CallOptions {
  /** Told whenever something is known of it. */
  readonly onProgress?: ((download: StudyDownload) => void) | undefined;
}

/** Studies as ZIP archives, which the server packs in the background and keeps for a while. */
export interface DownloadsClient {
  /** Asks for a study to be packed; one that was asked for already is given again. @throws ClientError `not_found` */
  ask(studyInstanceUid: string, options?: CallOptions): Promise<StudyDownload>;
  /** How far it is. @throws ClientError `not_found` for one that has expired or was ended. */
  get(id: string, options?: CallOptions): Promise<StudyDownload>;
  /**
   * Asks for a study to be packed and waits until it is `ready` or has `failed`. An abort ends the waiting and not the
   * packing: `end` does.
   *
   * @throws ClientError
   */
  wait(studyInstanceUid: string, options?: DownloadWait): Promise<StudyDownload>;
  /** Ends it: what was packed is taken away. */
  end(id: string, options?: CallOptions): Promise<void>;
  /**
   * Where the archive of a download that is `ready` lies, for a link: a browser that keeps its sign-in in a cookie saves it
   * without holding it in memory, and goes on where a line broke off.
   */
  url(id: string): string;
  /** The archive, for whoever signs in by a token; all of it is held in memory. @throws ClientError */
  file(id: string, options?: CallOptions & BodyLimits): Promise<Blob>;
}

/** Between two looks: soon at first, since most studies are small. */
const pauses = { firstMs: 150, mostMs: 2000, growth: 1.5 };

export function downloadsClientOn(http: Http): DownloadsClient {
  const get: DownloadsClient['get'] = (id, { signal } = {}) =>
    http.json(path`/imaging/downloads/${id}`, StudyDownload, { signal });
  const ask: DownloadsClient['ask'] = (studyInstanceUid, { signal } = {}) =>
    http.json(path`/imaging/studies/${uid(studyInstanceUid)}/downloads`, StudyDownload, {
      method: 'POST',
      json: {},
      signal,
    });
  return {
    ask,
    get,
    async wait(studyInstanceUid, { onProgress, signal } = {}) {
      let download = await ask(studyInstanceUid, { signal });
      for (let pauseMs = pauses.firstMs; ; pauseMs = Math.min(pauseMs * pauses.growth, pauses.mostMs)) {
        onProgress?.(download);
        if (download.state === 'ready' || download.state === 'failed') return download;
        await sleep(pauseMs, signal);
        if (signal?.aborted === true) throw new ClientError('aborted', 'The waiting for a download was cancelled.');
        download = await get(download.id, { signal });
      }
    },
    end: (id, { signal } = {}) => http.done(path`/imaging/downloads/${id}`, { method: 'DELETE', signal }),
    url: (id) => `${http.url}/imaging/downloads/${encodeURIComponent(id)}/images.zip`,
    async file(id, options = {}) {
      const { bytes } = await http.bytes(path`/imaging/downloads/${id}/images.zip`, options);
      return new Blob([bytes], { type: 'application/zip' });
    },
  };
}
