import type { TestClinic } from './testClinic.ts';

/** As much of MSW's `http` as is needed: this package does not depend on it. */
interface MswHttp<Handler> {
  all(path: string, resolver: (info: { request: Request }) => Promise<Response>): Handler;
}

/**
 * Handlers of MSW for everything below `clinic.url`, so that code which makes its own client talks to the test clinic.
 *
 * Give the clinic the URL that your code asks, absolute: `createTestClinic({ url: 'http://localhost:3000/api/clinic' })`.
 *
 * @example
 * const clinic = createTestClinic({ url: 'http://localhost:3000/api/clinic' });
 * const server = setupServer(...clinicHandlers(clinic, { http }));
 */
export function clinicHandlers<Handler>(
  clinic: Pick<TestClinic, 'url' | 'fetch'>,
  { http }: { readonly http: MswHttp<Handler> },
): Handler[] {
  const answer = ({ request }: { request: Request }) =>
    // What is thrown in a handler MSW answers with 500; a lost connection it makes of `Response.error()`.
    clinic.fetch(request).catch(() => Response.error());
  return [http.all(`${clinic.url}/*`, answer)];
}
