import type { HttpStream } from '../../http/request.ts';
import { asking, below } from '../at.ts';
import { queryOf } from '../body.ts';
import type { DownloadOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import type { JobOptions, OrthancJob } from '../jobs/job.ts';
import { type Place, resourcesJson } from './place.ts';
import { wholeZip } from './wholeZip.ts';

/** What goes into an archive. */
export interface ArchiveContent {
  /** The UID of a transfer syntax that all files shall have. */
  readonly transcode?: string | undefined;
  /** 1 to 100, for a lossy `transcode`; from 1.12.7. */
  readonly lossyQuality?: number | undefined;
  /** The name of the file in the answer's `Content-Disposition`; before 1.12.7 it may be one of Orthanc's own. */
  readonly filename?: string | undefined;
}

/** What goes onto a medium. */
export interface MediaContent extends ArchiveContent {
  /** Whether the DICOMDIR has optional attributes, too. */
  readonly extended?: boolean | undefined;
}

/** How an archive is downloaded at once. */
export interface ArchiveOptions extends DownloadOptions, ArchiveContent {}
/** How a medium is downloaded at once. */
export interface MediaOptions extends DownloadOptions, MediaContent {}
/** How an archive is made in the background, which suits large ones: a proxy may not wait for its first byte. */
export interface ArchiveJobOptions extends JobOptions, ArchiveContent {
  /** Names of files in UTF-8; from 1.12.11. */
  readonly utf8?: boolean | undefined;
}
/** How a medium is made in the background. */
export interface MediaJobOptions extends ArchiveJobOptions, MediaContent {}

/** ZIP files of patients, studies and series. */
export interface OrthancArchives<Target = string> {
  /**
   * A ZIP with folders by patient, study and series, as it arrives.
   *
   * Orthanc tells no length. Its body fails with `network` where it ends before the ZIP does.
   */
  archive(id: Target, options?: ArchiveOptions): Promise<HttpStream>;
  /** A ZIP with a DICOMDIR, to be burnt on a disc, as it arrives. */
  media(id: Target, options?: MediaOptions): Promise<HttpStream>;
  /** Makes the ZIP in the background; the result is its download. */
  archiveJob(id: Target, options?: ArchiveJobOptions): OrthancJob<HttpStream>;
  /** The same of a ZIP with a DICOMDIR. */
  mediaJob(id: Target, options?: MediaJobOptions): OrthancJob<HttpStream>;
}

const jobs = below('/jobs');

export function createArchives<Target>(calls: Calls, { pathOf, idsOf }: Place<Target>): OrthancArchives<Target> {
  const download =
    (kind: 'archive' | 'media') =>
    async (target: Target, options: MediaOptions = {}) => {
      const { signal, maxBytes, onProgress, extended, ...content } = options;
      await calls.demandFor(content, signal);
      const query = { ...queryOf(content), extended: extended || undefined, resources: idsOf?.(target).join(',') };
      const path = asking(pathOf(target, kind, extended), query);
      const work = calls.http.stream(path, { signal, maxBytes, onProgress }).then(wholeZip);
      return idsOf === undefined ? work : calls.explain('archiveByGet', work, signal);
    };
  const job =
    (kind: 'archive' | 'media') =>
    (target: Target, options: MediaJobOptions = {}) =>
      calls.job(
        { path: () => pathOf(target, kind, options.extended), body: () => resourcesJson(idsOf?.(target)) },
        options,
        (_content, id = '') => calls.http.stream(jobs`/${id}/archive`, { signal: options.signal }),
      );
  return {
    archive: download('archive'),
    media: download('media'),
    archiveJob: job('archive'),
    mediaJob: job('media'),
  };
}
