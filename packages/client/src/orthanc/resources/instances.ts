import type { Tag } from '@clinikit/dicom/tags';
import { ClientError } from '../../errors.ts';
import type { HttpStream, RequestBody } from '../../http/request.ts';
import { belowIds, to } from '../at.ts';
import { queryOf, tagBodyOf } from '../body.ts';
import type { CallOptions, DownloadOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { longMs } from '../longMs.ts';
import {
  OrthancInstance,
  OrthancNames,
  OrthancPatient,
  OrthancSeries,
  OrthancStudy,
  type OrthancTags,
  type OrthancUpload,
  OrthancUploads,
} from '../schemas.ts';
import { createImages, type OrthancImages } from './images.ts';
import { createLevel, createRead, createTags, type OrthancLevel, type WholeTagOptions } from './level.ts';
import type { AnonymizeContent, ModifyContent } from './modifications.ts';
import type { GetOne } from './parentLevel.ts';
import { type FormatOptions, formatFlag, type TagFormat, type TagsIn, tagSchema } from './tagFormat.ts';

/** How a file is downloaded. */
export interface FileOptions extends DownloadOptions {
  /** The UID of the transfer syntax that it shall have; from 1.12.2. */
  readonly transcode?: string | undefined;
  /** 1 to 100, for a lossy `transcode`; from 1.12.7. */
  readonly lossyQuality?: number | undefined;
  /** The name of the file in the answer's `Content-Disposition`; before 1.12.7 it may be one of Orthanc's own. */
  readonly filename?: string | undefined;
}

/** A tag, or the number of an item of the sequence before it, from 0. */
export type ContentPath = readonly (Tag | number)[];

/** Instances, with their files. */
export interface OrthancInstances extends OrthancLevel<OrthancInstance>, OrthancImages {
  readonly patient: GetOne<OrthancPatient>;
  readonly study: GetOne<OrthancStudy>;
  readonly series: GetOne<OrthancSeries>;
  /**
   * The DICOM file, byte for byte as Orthanc keeps it unless `transcode` is given.
   *
   * @throws ClientError `too_large` beyond `maxBytes`, without reading further.
   */
  file(id: string, options?: FileOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** The same as it arrives. */
  fileStream(id: string, options?: FileOptions): Promise<HttpStream>;
  /**
   * Stores one DICOM file.
   *
   * @throws ClientError `bad_request` when Orthanc cannot read it; also for a ZIP of any other number of
   * files than one, after they have been stored.
   */
  upload(file: RequestBody, options?: CallOptions): Promise<OrthancUpload>;
  /** Stores all DICOM files of a ZIP, and skips every other file. A DICOM file by itself is stored, too. */
  uploadZip(zip: RequestBody, options?: CallOptions): Promise<OrthancUpload[]>;
  /** Every tag of the file but those with long values. */
  tags<Format extends TagFormat = 'simplified'>(id: string, options?: WholeTagOptions<Format>): Promise<TagsIn<Format>>;
  simplifiedTags(id: string, options?: WholeTagOptions<'simplified'>): Promise<OrthancTags>;
  /** The tags of the file's own header (group 0002). */
  header<Format extends TagFormat = 'simplified'>(
    id: string,
    options?: CallOptions & FormatOptions<Format>,
  ): Promise<TagsIn<Format>>;
  /** The bytes of one value. */
  content(id: string, path: ContentPath, options?: DownloadOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** The tags, as `gggg-eeee`, of the file or of an item, or the numbers of the items of a sequence. */
  contentNames(id: string, path?: ContentPath, options?: CallOptions): Promise<string[]>;
  /** An encapsulated PDF. @throws ClientError `server` when there is none. */
  pdf(id: string, options?: DownloadOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** A copy with other tags, which Orthanc does not keep. */
  modify(id: string, options: ModifyContent & DownloadOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** A copy without its patient, which Orthanc does not keep. @source DICOM PS3.15 Annex E */
  anonymize(id: string, options?: AnonymizeContent & DownloadOptions): Promise<Uint8Array<ArrayBuffer>>;
  /** Writes the file to a path on the server, where `RestApiWriteToFileSystemEnabled` lets it. */
  export(id: string, path: string, options?: CallOptions): Promise<void>;
}

export function createInstances(calls: Calls): OrthancInstances {
  const { http } = calls;
  const at = belowIds('/instances');
  const fileRequest = async ({ signal, maxBytes, onProgress, ...options }: FileOptions) => {
    await calls.demandFor({ ...options, transcodeFile: options.transcode }, signal);
    return { accept: 'application/dicom', query: queryOf(options), signal, maxBytes, onProgress };
  };
  const upload = async (kind: 'dicom' | 'zip', body: RequestBody, { signal }: CallOptions = {}) => {
    const headers = { 'content-type': `application/${kind}` };
    const sizeBytes = body instanceof Blob ? body.size : body instanceof Uint8Array ? body.length : undefined;
    // Slow lines are common at clinics.
    const timeoutMs = sizeBytes === undefined ? longMs : 120_000 + sizeBytes / 50;
    const request = { method: 'POST', body, headers, timeoutMs, signal, repeatable: true } as const;
    const stored = await http.json(at``, OrthancUploads, request);
    return Array.isArray(stored) ? stored : [stored];
  };
  const change =
    (what: 'modify' | 'anonymize') =>
    async (id: string, options: ModifyContent & AnonymizeContent & DownloadOptions = {}) => {
      const { signal, maxBytes, onProgress, ...content } = options;
      await calls.demandFor(content, signal);
      const request = { method: 'POST' as const, json: tagBodyOf(content), signal, maxBytes, onProgress };
      return (await http.bytes(to(at`/${id}`, what), request)).bytes;
    };
  const contentAt = (id: string, path: ContentPath) => {
    const { value, template } = at`/${id}/content`;
    const names = path.map((step) =>
      typeof step === 'number' ? step : `${step.tag.slice(0, 4)}-${step.tag.slice(4)}`,
    );
    return { value: [value, ...names].join('/'), template };
  };
  return {
    ...createLevel(calls, at, OrthancInstance),
    ...createImages(calls, at),
    patient: createRead(calls, (id) => at`/${id}/patient`, OrthancPatient),
    study: createRead(calls, (id) => at`/${id}/study`, OrthancStudy),
    series: createRead(calls, (id) => at`/${id}/series`, OrthancSeries),
    file: async (id, options = {}) => (await http.bytes(at`/${id}/file`, await fileRequest(options))).bytes,
    fileStream: async (id, options = {}) => http.stream(at`/${id}/file`, await fileRequest(options)),
    upload: async (file, options) => {
      const stored = await upload('dicom', file, options);
      const [only] = stored;
      if (only !== undefined && stored.length === 1) return only;
      const message = `POST /instances: this is a ZIP, of which ${stored.length} files have been stored. Use uploadZip.`;
      throw new ClientError('bad_request', message);
    },
    uploadZip: (zip, options) => upload('zip', zip, options),
    tags: createTags(calls, at, 'tags'),
    simplifiedTags: createTags(calls, at, 'simplified-tags'),
    header: async (id, { format, signal } = {}) =>
      http.json(at`/${id}/header`, tagSchema(format), { query: { [formatFlag(format)]: '' }, signal }),
    content: async (id, path, options) => (await http.bytes(contentAt(id, path), options)).bytes,
    contentNames: async (id, path = [], { signal } = {}) => http.json(contentAt(id, path), OrthancNames, { signal }),
    pdf: async (id, options) => (await http.bytes(at`/${id}/pdf`, options)).bytes,
    modify: change('modify'),
    anonymize: change('anonymize'),
    export: async (id, path, { signal } = {}) => http.done(at`/${id}/export`, { method: 'POST', body: path, signal }),
  };
}
