import type { Http } from '../../http/http.ts';
import type { Path } from '../../http/path.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { At } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import { OrthancTexts } from '../schemas.ts';

/** Which version of a value is meant, as an earlier answer named it. */
export interface RevisionOptions extends CallOptions {
  /**
   * Where the server checks revisions (`can('revisions')`), one is needed for whatever exists already; elsewhere it is not
   * looked at, and the last one to write wins.
   */
  readonly revision?: string | undefined;
}

/** What an answer said of the version of a value; undefined where a browser may not see it (CORS). */
export interface OrthancRevision {
  readonly revision: string | undefined;
}

/**
 * Metadata of one level: `ReceptionDate`, and the server's own from 1024 under their configured names.
 *
 * @source https://orthanc.uclouvain.be/book/faq/orthanc-storage.html#metadata
 */
export interface OrthancMetadata {
  /** All of it by name, or by number with `numeric` (from 1.12.0). */
  list(id: string, options?: CallOptions & { readonly numeric?: boolean }): Promise<Record<string, string>>;
  /** @throws ClientError `not_found` */
  get(id: string, name: string | number, options?: CallOptions): Promise<OrthancRevision & { readonly value: string }>;
  /** @throws ClientError `conflict` when another has changed it since that revision; `forbidden` for Orthanc's own. */
  set(id: string, name: string | number, value: string, options?: RevisionOptions): Promise<OrthancRevision>;
  delete(id: string, name: string | number, options?: RevisionOptions): Promise<void>;
}

export function createMetadata({ http, demandFor }: Calls, at: At): OrthancMetadata {
  return {
    list: async (id, { signal, numeric } = {}) => {
      await demandFor({ numeric }, signal);
      const query = { expand: '', numeric: numeric === true ? '' : undefined };
      return http.json(at`/${id}/metadata`, OrthancTexts, { query, signal });
    },
    get: async (id, name, { signal } = {}) => {
      const { bytes, headers } = await http.bytes(at`/${id}/metadata/${name}`, { signal });
      return { value: new TextDecoder().decode(bytes), revision: revisionIn(headers) };
    },
    set: (id, name, body, options) => revise(http, 'PUT', () => at`/${id}/metadata/${name}`, { body }, options),
    delete: async (id, name, options) => {
      await revise(http, 'DELETE', () => at`/${id}/metadata/${name}`, {}, options);
    },
  };
}

/** Changes a value that has revisions, and returns the new revision. */
export async function revise(
  http: Http,
  method: 'PUT' | 'DELETE',
  pathOf: () => Path,
  content: Pick<HttpRequest, 'body'>,
  { revision, signal }: RevisionOptions = {},
): Promise<OrthancRevision> {
  const headers = revision === undefined ? {} : { 'if-match': revision };
  const answer = await http.bytes(pathOf(), { ...content, method, headers, signal });
  return { revision: revisionIn(answer.headers) };
}

const revisionIn = (headers: Headers): string | undefined => headers.get('etag') ?? undefined;
