/** What came of a question to the app's own server. */
export type Answered<Content> =
  | { readonly ok: true; readonly content: Content }
  | {
      readonly ok: false;
      /** The server's word for what is wrong; `OFFLINE` when it was not reached. */
      readonly code: string;
    };

/** Asks the sign-in. The answer is taken to be what its own server promises; a refusal says why by a code. */
export async function ask<Content = unknown>(path: string, body?: object): Promise<Answered<Content>> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: body ? 'POST' : 'GET',
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    const content = await response.json().catch(() => null);
    if (response.ok) return { ok: true, content };
    if (response.status === 429) return { ok: false, code: 'LOCKED_OUT' };
    return { ok: false, code: typeof content?.code === 'string' ? content.code : 'FAILED' };
  } catch {
    return { ok: false, code: 'OFFLINE' };
  }
}
