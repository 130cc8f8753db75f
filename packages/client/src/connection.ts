/** What every entry needs: how a server is reached, and how a request fails. */
export {
  ClientError,
  type ClientErrorCode,
  type ClientErrorDetails,
  clientErrorCodes,
  isClientError,
} from './errors.ts';
export type { Auth, TokenRequest } from './http/auth.ts';
export type { HttpOptions } from './http/request.ts';
export type { OnRequestEvent, RequestEvent, RequestNames } from './http/requestEvent.ts';
