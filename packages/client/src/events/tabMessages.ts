import * as z from 'zod/mini';
import { ClientError } from '../errors.ts';
import { ChannelMessage, ClinicEvent } from './schemas.ts';

const place = z.optional(z.int().check(z.nonnegative()));
const state = z.enum(['connecting', 'open', 'reconnecting', 'closed']);

const Failure = z.looseObject({
  code: z.custom<ClientError['code']>((code) => typeof code === 'string'),
  message: z.string(),
  status: z.optional(z.number()),
  requestId: z.optional(z.string()),
  serverCode: z.optional(z.string()),
  retryAfterMs: z.optional(z.number()),
});

/**
 * What the tabs of a browser say to each other about their one stream. A place is the position of the last event heard;
 * `leader` names the tab that has the stream.
 */
export const TabMessage = z.discriminatedUnion('type', [
  /** A tab asks to be let in, by whoever leads or by `to`; `isNew` when no leader has done that before. */
  z.object({ type: z.literal('join'), from: z.string(), to: z.optional(z.string()), place, isNew: z.boolean() }),
  /** A tab has taken the stream over: the others ask it anew. */
  z.object({ type: z.literal('lead'), leader: z.string() }),
  /** It has the stream no longer, and whom it has let in asks anew. */
  z.object({ type: z.literal('left'), leader: z.string() }),
  /** Lets a tab in: everything that the leader says after this is for it, too. */
  z.object({ type: z.literal('admit'), leader: z.string(), to: z.string(), place, state }),
  /** Whether there is a tab that leads, and runs. */
  z.object({ type: z.literal('ask') }),
  z.object({ type: z.literal('alive'), leader: z.string() }),
  z.object({ type: z.literal('event'), leader: z.string(), event: ClinicEvent }),
  z.object({ type: z.literal('message'), leader: z.string(), message: ChannelMessage }),
  /** Where the stream begins; `isBehind` when the server's log ends before the place that was asked for. */
  z.object({ type: z.literal('ready'), leader: z.string(), place: z.int(), isBehind: z.boolean() }),
  z.object({ type: z.literal('state'), leader: z.string(), state, failure: z.optional(Failure) }),
]);
export type TabMessage = z.infer<typeof TabMessage>;

/** An error as a message can carry it. */
export function failureOf(error: ClientError | undefined): z.infer<typeof Failure> | undefined {
  if (error === undefined) return;
  const { code, message, status, requestId, serverCode, retryAfterMs } = error;
  return { code, message, status, requestId, serverCode, retryAfterMs };
}

/** And back. */
export const errorOf = (failure: z.infer<typeof Failure> | undefined): ClientError | undefined =>
  failure && new ClientError(failure.code, failure.message, failure);
