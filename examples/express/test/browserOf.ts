import { request as askHttp } from 'node:http';

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
  /** The body as JSON, whatever it is. */
  json(): Record<string, unknown>;
}

/** Asks as a page of a browser does, with its cookies and its origin; another origin can be told. */
export interface TestBrowser {
  readonly cookies: Map<string, string>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: object, headers?: Record<string, string>): Promise<Answer>;
}

/**
 * @param port where the server listens.
 * @param origin the pages' own; `http://localhost:<port>` unless told.
 * @param always headers of each request, as a proxy in front adds them.
 */
export function browserOf(
  port: number,
  origin = `http://localhost:${port}`,
  always: Record<string, string> = {},
): TestBrowser {
  const cookies = new Map<string, string>();
  const send = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    new Promise<Answer>((resolve, reject) => {
      const sent = askHttp(
        {
          port,
          host: '127.0.0.1',
          method,
          path,
          agent: false,
          headers: {
            host: new URL(origin).host,
            ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
            ...always,
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.once('error', reject);
          response.once('end', () => {
            for (const cookie of response.headers['set-cookie'] ?? []) keep(cookies, cookie);
            const text = Buffer.concat(chunks).toString();
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text,
              json: () => JSON.parse(text),
            });
          });
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  return {
    cookies,
    get: (path, headers = {}) => send('GET', path, headers),
    post: (path, body, headers = {}) =>
      send('POST', path, { 'content-type': 'application/json', origin, ...headers }, JSON.stringify(body)),
  };
}

function keep(cookies: Map<string, string>, text: string): void {
  const [pair = ''] = text.split(';');
  const at = pair.indexOf('=');
  const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
  if (/max-age=0/i.test(text) || value === '') cookies.delete(name);
  else cookies.set(name, value);
}
