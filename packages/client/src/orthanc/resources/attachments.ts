import type { HttpStream, RequestBody } from '../../http/request.ts';
import { type At, to } from '../at.ts';
import type { CallOptions, DownloadOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { OrthancAttachment, OrthancNames } from '../schemas.ts';
import { type OrthancRevision, type RevisionOptions, revise } from './metadata.ts';

/** How an attachment is downloaded. */
export interface AttachmentOptions extends DownloadOptions {
  /** Part of it: from `start` to `end`, both inclusive, in bytes from 0; from 1.12.5. */
  readonly range?: { readonly start: number; readonly end?: number | undefined } | undefined;
}

type Name = string | number;
type AskAttachment<Answer, Options = CallOptions> = (id: string, name: Name, options?: Options) => Promise<Answer>;

/** Attachments of one level: `dicom` and the like, and the server's own from 1024 under their configured names. */
export interface OrthancAttachments {
  list(id: string, options?: CallOptions): Promise<string[]>;
  /** The names of its operations. */
  readonly operations: AskAttachment<string[]>;
  readonly info: AskAttachment<OrthancAttachment>;
  readonly data: AskAttachment<HttpStream, AttachmentOptions>;
  /** As it lies in the storage. */
  readonly compressedData: AskAttachment<HttpStream, AttachmentOptions>;
  readonly md5: AskAttachment<string>;
  readonly compressedMd5: AskAttachment<string>;
  /** In bytes. */
  readonly size: AskAttachment<number>;
  /** In bytes. */
  readonly compressedSize: AskAttachment<number>;
  readonly isCompressed: AskAttachment<boolean>;
  /** Compares the file with its sum. @throws ClientError `server` for one that is damaged. */
  readonly verify: AskAttachment<void>;
  readonly compress: AskAttachment<void>;
  readonly uncompress: AskAttachment<void>;
  put(id: string, name: Name, body: RequestBody, options?: RevisionOptions): Promise<OrthancRevision>;
  readonly delete: AskAttachment<void, RevisionOptions>;
}

export function createAttachments({ http, demandFor, ask }: Calls, at: At): OrthancAttachments {
  const nameAt = (what: string) => (id: string, name: Name) => to(at`/${id}/attachments/${name}`, what);
  const text = (what: string) => ask.text(nameAt(what));
  const size = (what: string): AskAttachment<number> => {
    const read = text(what);
    return async (...args) => Number(await read(...args));
  };
  const act = (what: string) => ask.act('POST', nameAt(what), { body: '' });
  const data =
    (what: string): AskAttachment<HttpStream, AttachmentOptions> =>
    async (id, name, { range, ...options } = {}) => {
      await demandFor({ httpRange: range }, options.signal);
      const headers = range && { range: `bytes=${range.start}-${range.end ?? ''}` };
      return http.stream(nameAt(what)(id, name), { ...options, headers });
    };
  const isCompressed = text('is-compressed');
  return {
    list: ask.json((id: string) => at`/${id}/attachments`, OrthancNames),
    operations: ask.json((id: string, name: Name) => at`/${id}/attachments/${name}`, OrthancNames),
    info: ask.json(nameAt('info'), OrthancAttachment),
    data: data('data'),
    compressedData: data('compressed-data'),
    md5: text('md5'),
    compressedMd5: text('compressed-md5'),
    size: size('size'),
    compressedSize: size('compressed-size'),
    isCompressed: async (...args) => (await isCompressed(...args)) === '1',
    verify: act('verify-md5'),
    compress: act('compress'),
    uncompress: act('uncompress'),
    put: (id, name, body, options) => revise(http, 'PUT', () => at`/${id}/attachments/${name}`, { body }, options),
    delete: async (id, name, options) => {
      await revise(http, 'DELETE', () => at`/${id}/attachments/${name}`, {}, options);
    },
  };
}
