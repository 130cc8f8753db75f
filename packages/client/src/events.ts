export * from './connection.ts';
export {
  createEventsClient,
  type EventsClient,
  type EventsOptions,
  type StreamSettings,
  type Subscription,
} from './events/client.ts';
export { ClinicEvent, type ClinicEventType } from './events/schemas.ts';
export type { ConnectionState, SubscribeOptions } from './events/subscription.ts';
export type { SharingOptions } from './events/tabSharing.ts';
