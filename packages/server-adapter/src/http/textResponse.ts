const texts = new WeakMap<Response, string>();

/** An answer whose body is a text that is whole: whoever can send it in one piece finds it by {@link wholeText}. */
export function textResponse(text: string, init: ResponseInit): Response {
  const response = new Response(text, init);
  texts.set(response, text);
  return response;
}

/** As {@link textResponse}, of a value as JSON. */
export function jsonResponse(value: unknown, { headers, ...init }: ResponseInit = {}): Response {
  const all = new Headers(headers);
  if (!all.has('content-type')) all.set('content-type', 'application/json');
  return textResponse(JSON.stringify(value), { ...init, headers: all });
}

/** The body that nobody has read yet, where it is a text that is whole; undefined for any other answer. */
export const wholeText = (response: Response): string | undefined =>
  response.bodyUsed || response.body?.locked ? undefined : texts.get(response);
