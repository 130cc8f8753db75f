export * from './connection.ts';
export { type ChannelClient, createChannelClient, type NewChannelMessage } from './events/channel.ts';
export {
  createEventsClient,
  type EventsClient,
  type EventsOptions,
  type StreamSettings,
  type Subscription,
} from './events/client.ts';
export { ChannelMessage, ClinicEvent, type ClinicEventType } from './events/schemas.ts';
export type { ConnectionState, SubscribeOptions } from './events/subscription.ts';
export type { SharingOptions } from './events/tabSharing.ts';
