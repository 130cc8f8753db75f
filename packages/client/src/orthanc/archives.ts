import { ClientError } from '../errors.ts';
import type { HttpStream } from '../http/request.ts';
import { type At, below, to } from './at.ts';
import { queryOf } from './body.ts';
import type { Calls, DownloadOptions } from './calls.ts';
import type { Finish, JobOptions, OrthancJob } from './job.ts';

/** What goes into an archive. */
export interface ArchiveContent {
  /** The UID of a transfer syntax that all files shall have. */
  readonly transcode?: string | undefined;
  /** 1 to 100, for a lossy `transcode`; from 1.12.7. */
  readonly lossyQuality?: number | undefined;
  /** The name of the file in the answer's `Content-Disposition`. */
  readonly filename?: string | undefined;
}

export interface MediaContent extends ArchiveContent {
  /** Whether the DICOMDIR has optional attributes, too. */
  readonly extended?: boolean | undefined;
}

/** How an archive is downloaded at once. */
export interface ArchiveOptions extends DownloadOptions, ArchiveContent {}
export interface MediaOptions extends DownloadOptions, MediaContent {}
/** How an archive is made in the background, which suits large ones: a proxy may not wait for its first byte. */
export interface ArchiveJobOptions extends JobOptions, ArchiveContent {
  /** Names of files in UTF-8; from 1.12.11. */
  readonly utf8?: boolean | undefined;
}
export interface MediaJobOptions extends ArchiveJobOptions, MediaContent {}

/** ZIP files of patients, studies and series. */
export interface OrthancArchives {
  /** A ZIP with folders by patient, study and series, as it arrives. */
  archive(id: string, options?: ArchiveOptions): Promise<HttpStream>;
  /** A ZIP with a DICOMDIR, to be burnt on a disc, as it arrives. */
  media(id: string, options?: MediaOptions): Promise<HttpStream>;
  /** Makes the ZIP in the background; the result is its download. */
  archiveJob(id: string, options?: ArchiveJobOptions): OrthancJob<HttpStream>;
  mediaJob(id: string, options?: MediaJobOptions): OrthancJob<HttpStream>;
}

export function createArchives(calls: Calls, at: At): OrthancArchives {
  const download =
    (kind: 'archive' | 'media') =>
    async (id: string, options: MediaOptions = {}) => {
      const { signal, maxBytes, onProgress, extended, ...content } = options;
      await calls.demandFor(content, signal);
      const query = { ...queryOf(content), extended: extended === true ? '' : undefined };
      return calls.http.stream(to(at`/${id}`, kind), { query, signal, maxBytes, onProgress });
    };
  const job =
    (kind: 'archive' | 'media') =>
    (id: string, options: MediaJobOptions = {}) =>
      calls.job({ path: () => to(at`/${id}`, kind) }, options, outputOf(calls, options));
  return {
    archive: download('archive'),
    media: download('media'),
    archiveJob: job('archive'),
    mediaJob: job('media'),
  };
}

const jobs = below('/jobs');

/** The download of what a job made. */
export function outputOf({ http }: Calls, { signal }: JobOptions): Finish<HttpStream> {
  return (_content, id) => {
    if (id === undefined) throw new ClientError('bad_response', 'Orthanc made an archive without a job.');
    return http.stream(jobs`/${id}/archive`, { signal });
  };
}
