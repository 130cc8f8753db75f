import { createHttp, type Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import type { HttpOptions } from '../http/request.ts';

/** A message for those who listen now. */
export interface NewChannelMessage {
  /** What it is about: up to 128 letters, digits and `_ - . : /`. It names no patient. */
  readonly topic: string;
  /** What sort of message it is: up to 64 lower-case letters, digits, `.` and `-`, beginning with a letter. */
  readonly kind: string;
  /** Any JSON; 64 KiB at most with all the rest. */
  readonly payload?: unknown;
  /** FHIR id of a patient: only those who may see that patient hear it. */
  readonly patientId?: string | undefined;
  /** Ids of principals: only they hear it. 32 at most. */
  readonly to?: readonly string[] | undefined;
}

export interface ChannelClient {
  readonly url: string;
  /**
   * Tells those who listen at this moment: who may see the patient, the persons that are named, or those of them who may
   * see the patient. Without either, all who may see every patient, and only they may send that. Without a patient,
   * whoever may not see every patient writes to those who may, and hears from them. Subscribers hear it in `onMessage`,
   * those of the sender too. It is sent once, and never again by itself.
   *
   * @throws ClientError `forbidden`; `not_found` for a patient who is not yours to see; `too_large`; `rate_limited`.
   */
  send(message: NewChannelMessage, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>;
}

/** A client of the clinic's channel; `url` is the channel's own. */
export const createChannelClient = (options: HttpOptions): ChannelClient => channelClientOn(createHttp(options));

/** The same over requests that share their credentials with others. */
export const channelClientOn = (http: Http): ChannelClient => ({
  url: http.url,
  send: ({ topic, kind, payload, patientId, to }, { signal } = {}) =>
    http.done(path``, { method: 'POST', json: { topic, kind, payload, patientId, to }, signal }),
});
