import type { RequestBody } from '../http/request.ts';
import { below } from './at.ts';
import type { CallOptions, Calls } from './calls.ts';
import { dictionary } from './dictionary.ts';
import { contentOf, type JobOptions, type OrthancJob } from './job.ts';
import { OrthancJobContent } from './jobSchemas.ts';
import { orthancId } from './orthancId.ts';
import { OrthancPeer } from './remoteSchemas.ts';
import { OrthancNames, OrthancSystem, OrthancUpload } from './schemas.ts';

/** How to reach another Orthanc. */
export interface PeerSettings {
  readonly Url: string;
  readonly Username?: string | undefined;
  readonly Password?: string | undefined;
  readonly HttpHeaders?: Readonly<Record<string, string>> | undefined;
  /** Paths on the server. */
  readonly CertificateFile?: string | undefined;
  readonly CertificateKeyFile?: string | undefined;
  readonly CertificateKeyPassword?: string | undefined;
  /** In seconds; 0 for the server's own. */
  readonly Timeout?: number | undefined;
}

export interface PeerStoreOptions extends JobOptions {
  /** Whether files are packed on their way; false by default. */
  readonly compress?: boolean | undefined;
  /** The UID of a transfer syntax that they shall arrive with. */
  readonly transcode?: string | undefined;
}

/** Other Orthancs, by the names that this one's configuration gives them. */
export interface OrthancPeers {
  list(options?: CallOptions): Promise<string[]>;
  listExpanded(options?: CallOptions): Promise<Record<string, OrthancPeer>>;
  configuration(name: string, options?: CallOptions): Promise<OrthancPeer>;
  /** The names of what may be asked of it. */
  operations(name: string, options?: CallOptions): Promise<string[]>;
  /** Adds or replaces one, until a restart unless `OrthancPeersInDatabase` is set. */
  put(name: string, peer: PeerSettings, options?: CallOptions): Promise<void>;
  delete(name: string, options?: CallOptions): Promise<void>;
  /** Asks it who it is, which shows that it can be reached. */
  system(name: string, options?: CallOptions): Promise<OrthancSystem>;
  /** Sends resources, by their Orthanc ids. */
  store(name: string, ids: readonly string[], options?: PeerStoreOptions): OrthancJob<OrthancJobContent>;
  /** Sends a file that this Orthanc does not keep. */
  storeStraight(name: string, file: RequestBody, options?: CallOptions): Promise<OrthancUpload>;
}

export function createPeers({ http, job, ask }: Calls): OrthancPeers {
  const at = below('/peers');
  return {
    list: ask.json(() => at``, OrthancNames),
    listExpanded: ask.json(() => at``, dictionary(OrthancPeer), { query: { expand: '' } }),
    configuration: ask.json((name: string) => at`/${name}/configuration`, OrthancPeer),
    operations: ask.json((name: string) => at`/${name}`, OrthancNames),
    put: async (name, peer, { signal } = {}) => http.done(at`/${name}`, { method: 'PUT', json: peer, signal }),
    delete: ask.act('DELETE', (name: string) => at`/${name}`),
    system: ask.json((name: string) => at`/${name}/system`, OrthancSystem),
    store: (name, ids, options = {}) =>
      job(
        { path: () => at`/${name}/store`, body: () => ({ Resources: ids.map(orthancId) }) },
        options,
        contentOf(OrthancJobContent),
      ),
    storeStraight: async (name, body, { signal } = {}) =>
      http.json(at`/${name}/store-straight`, OrthancUpload, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/dicom' },
        signal,
      }),
  };
}
