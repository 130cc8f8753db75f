export { ClientError, type ClientErrorCode, isClientError } from './errors.ts';
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
export type { Auth } from './http/auth.ts';
export type { HttpOptions } from './http/request.ts';
