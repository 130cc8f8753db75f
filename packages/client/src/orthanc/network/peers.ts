import type { RequestBody } from '../../http/request.ts';
import { below } from '../at.ts';
import type { CallOptions, Calls } from '../calls.ts';
import { contentOf, type JobOptions, type OrthancJob } from '../jobs/job.ts';
import { OrthancJobContent } from '../jobs/jobSchemas.ts';
import { orthancId } from '../orthancId.ts';
import { OrthancSystem, OrthancUpload } from '../schemas.ts';
import { OrthancPeer } from './remoteSchemas.ts';
import { createRemotes, type OrthancRemotes } from './remotes.ts';

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

/** How resources are sent to a peer. */
export interface PeerStoreOptions extends JobOptions {
  /** Whether files are packed on their way; false by default. */
  readonly compress?: boolean | undefined;
  /** The UID of a transfer syntax that they shall arrive with. */
  readonly transcode?: string | undefined;
}

/** Other Orthancs, by the names that this one's configuration gives them. */
export interface OrthancPeers extends OrthancRemotes<OrthancPeer, PeerSettings> {
  /** Asks it who it is, which shows that it can be reached. */
  system(name: string, options?: CallOptions): Promise<OrthancSystem>;
  /** Sends resources, by their Orthanc ids. */
  store(name: string, ids: readonly string[], options?: PeerStoreOptions): OrthancJob<OrthancJobContent>;
  /** Sends a file that this Orthanc does not keep. */
  storeStraight(name: string, file: RequestBody, options?: CallOptions): Promise<OrthancUpload>;
}

export function createPeers(calls: Calls): OrthancPeers {
  const { http, job, ask } = calls;
  const at = below('/peers');
  return {
    ...createRemotes<OrthancPeer, PeerSettings>(calls, at, OrthancPeer),
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
