import { ClientError, isClientError } from '../errors.ts';

/** What a token function is told. */
export interface TokenRequest {
  /** The token that the server has just refused with 401; a function that keeps tokens must not give it again. */
  readonly rejected?: string | undefined;
}

/**
 * How requests prove who sends them. Absent: the browser's cookies of the same origin.
 *
 * A token function is asked before every request, once for those that start together, so that it can follow a change of
 * user at once; let it keep its token. When the server refuses a token with 401 the function is asked once more, by
 * however many requests it was refused, and they are sent again with what it gives.
 *
 * A function that fails is `unauthorized` without a status; a `ClientError` that it throws is passed on as it is, so throw
 * one with `network` where the refresh could not reach its server.
 */
export type Auth =
  | { readonly username: string; readonly password: string }
  | { readonly token: string | ((request: TokenRequest) => Promise<string>) };

/** The Authorization header of the moment. */
export interface Authorization {
  /** Undefined without `auth`. */
  readonly header: string | undefined;
  /** The token in it, where a function gave it. */
  readonly token?: string | undefined;
}

/** Where the requests of one client get their Authorization header. */
export interface Authorizer {
  /** @throws ClientError `unauthorized` when the token function fails. */
  current(): Promise<Authorization>;
  /**
   * Another authorization than the one that was refused with 401, or undefined where there is none.
   *
   * @throws ClientError `unauthorized` when the token function fails.
   */
  renewed(refused: Authorization): Promise<Authorization | undefined>;
}

/** One authorizer for all requests that shall share a refresh. */
export function createAuthorizer(auth: Auth | undefined): Authorizer {
  if (auth === undefined || 'username' in auth || typeof auth.token === 'string') {
    const fixed: Authorization = { header: fixedHeader(auth) };
    return { current: async () => fixed, renewed: async () => undefined };
  }
  const ask = auth.token;
  let latest: string | undefined;
  const asking = new Map<string | undefined, Promise<string>>();
  const tokenAfter = (rejected: string | undefined): Promise<string> => {
    const under = asking.get(rejected);
    if (under) return under;
    const asked = askFor(ask, rejected).finally(() => asking.delete(rejected));
    asking.set(rejected, asked);
    return asked;
  };
  const authorization = (token: string): Authorization => {
    latest = token;
    return { header: `Bearer ${token}`, token };
  };
  return {
    current: async () => authorization(await tokenAfter(undefined)),
    renewed: async ({ token }) => {
      // Somebody else's refresh may have come through while this answer was on its way.
      const next = latest !== token && latest !== undefined ? latest : await tokenAfter(token);
      return next === token ? undefined : authorization(next);
    },
  };
}

async function askFor(ask: (request: TokenRequest) => Promise<string>, rejected: string | undefined): Promise<string> {
  try {
    return await ask({ rejected });
  } catch (error) {
    if (isClientError(error)) throw error;
    throw new ClientError('unauthorized', 'The token function failed, so the request was not sent. Sign in again.');
  }
}

function fixedHeader(auth: Exclude<Auth, { token: () => Promise<string> }> | undefined): string | undefined {
  if (auth === undefined) return undefined;
  if ('username' in auth) return `Basic ${base64(`${auth.username}:${auth.password}`)}`;
  return `Bearer ${String(auth.token)}`;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
