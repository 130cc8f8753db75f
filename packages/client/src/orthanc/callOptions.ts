import type { BodyLimits } from '../http/body.ts';

/** What every call may be given. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** What a download may be given besides: the most bytes, and who hears of its progress. */
export interface DownloadOptions extends CallOptions, BodyLimits {}
