import { ClientError } from './errors.ts';

/**
 * How requests prove who sends them. A token function is asked before every request, so it may refresh the token.
 * Absent: the browser's cookies of the same origin.
 */
export type Auth =
  | { readonly username: string; readonly password: string }
  | { readonly token: string | (() => Promise<string>) };

/** The value of the Authorization header, or undefined without `auth`. */
export async function authorization(auth: Auth | undefined): Promise<string | undefined> {
  if (auth === undefined) return undefined;
  if ('username' in auth) return `Basic ${base64(`${auth.username}:${auth.password}`)}`;
  if (typeof auth.token === 'string') return `Bearer ${auth.token}`;
  try {
    return `Bearer ${await auth.token()}`;
  } catch {
    throw new ClientError('unauthorized', 'The token function failed, so the request was not sent. Sign in again.');
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
