import type { Request as ExpressRequest, Response as ExpressResponse } from 'express';

/** A request of Express as the platform's `Request`, without its body. */
export function asRequest(request: ExpressRequest): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each);
  }
  return new Request(`${request.protocol}://${request.headers.host ?? 'localhost'}${request.originalUrl}`, {
    method: request.method,
    headers,
  });
}

/** Sends a `Response` by Express. */
export async function sendResponse(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
  const cookies = answer.headers.getSetCookie();
  if (cookies.length > 0) response.setHeader('set-cookie', cookies);
  response.setHeader('cache-control', 'no-store');
  response.end(Buffer.from(await answer.arrayBuffer()));
}
