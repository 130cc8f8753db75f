import { below } from '../at.ts';
import type { CallOptions } from '../callOptions.ts';
import type { Calls } from '../calls.ts';
import type { JobOptions } from '../jobs/job.ts';
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
export interface OrthancPeers extends OrthancRemotes<OrthancPeer, PeerSettings, PeerStoreOptions, OrthancUpload> {
  /** Asks it who it is, which shows that it can be reached. */
  system(name: string, options?: CallOptions): Promise<OrthancSystem>;
}

export function createPeers(calls: Calls): OrthancPeers {
  const { ask } = calls;
  const at = below('/peers');
  return {
    ...createRemotes<OrthancPeer, PeerSettings, PeerStoreOptions, OrthancUpload>(calls, at, OrthancPeer, OrthancUpload),
    system: ask.json((name: string) => at`/${name}/system`, OrthancSystem),
  };
}
