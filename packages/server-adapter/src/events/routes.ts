import { patientsOf } from '../access/principal.ts';
import type { Route } from '../http/route.ts';
import { addressMessage } from './channelMessage.ts';
import type { EventHub } from './eventHub.ts';
import { streamEvents } from './eventStream.ts';
import { createMessageRate } from './messageRate.ts';
import type { ProcessLink } from './processLink.ts';

/** What the routes of events and of the channel work with. */
export interface EventRoutesOptions {
  readonly hub: EventHub;
  readonly link: ProcessLink;
  readonly closing: AbortSignal;
  readonly now: () => number;
  /** Messages a second of one person through this process. */
  readonly messagesPerSecond: number;
  /** How often it is asked who listens. */
  readonly recheckMs: number | undefined;
}

/** What a message of the channel may measure with everything that says where it goes. */
const messageBytes = 64 * 1024;

/** The event stream, and the way upwards for what is only for those who listen now. */
export function eventRoutes(options: EventRoutesOptions): Route[] {
  const { hub, link, closing, now, messagesPerSecond, recheckMs } = options;
  const count = createMessageRate(messagesPerSecond, now);
  return [
    {
      method: 'GET',
      path: '/events',
      access: 'principal',
      handle: ({ request, principal, shows, askAgain }) => {
        // What is told later was not there yet: who listens, and to whom, is what can be said now.
        const patientIds = patientsOf(principal);
        const subjects = patientIds === 'all' ? [] : patientIds.map((patientId) => ({ patientId }));
        shows({ interaction: 'search-type', query: '/events', count: 0, subjects });
        return streamEvents(request, principal, {
          hub,
          closing,
          askAgain,
          ...(recheckMs !== undefined && { recheckMs }),
        });
      },
    },
    {
      method: 'POST',
      path: '/channel',
      access: 'principal',
      maxBodyBytes: messageBytes,
      handle: async ({ principal, json }) => {
        count(`${principal.tenant} ${principal.id}`);
        const message = addressMessage(principal, await json(), now());
        // The others first: a sender who is told that it failed sends it again.
        await link.send(message);
        hub.tell(message);
        return new Response(null, { status: 204 });
      },
    },
  ];
}
