/**
 * The address of a request as its sender wrote it, for links that lead back here.
 *
 * Where a proxy in front speaks HTTPS, the request that arrives does not say so: then the origin is the one that was
 * configured, or the scheme is the one in `X-Forwarded-Proto`. A sender who makes that header up gets links that do not
 * work, and nobody else does.
 *
 * @param publicUrl the origin under which the clinic is reached, `https://clinic.example`.
 */
export function publicAddress(request: Request, publicUrl: string | undefined): URL {
  const url = new URL(request.url);
  if (publicUrl !== undefined) return new URL(`${url.pathname}${url.search}`, publicUrl);
  const scheme = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  if (scheme === 'https' || scheme === 'http') url.protocol = scheme;
  return url;
}
