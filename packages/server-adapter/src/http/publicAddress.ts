/**
 * The address of a request as its sender wrote it, for links that lead back here.
 *
 * Where a proxy in front speaks HTTPS, the request that arrives does not say so: then the origin is the one that was
 * configured, or the scheme is the one in `X-Forwarded-Proto`. A sender who makes that header up gets links that do not
 * work, and nobody else does.
 *
 * @param publicUrl the origin under which the clinic is reached, `https://clinic.example`.
 */
export function publicAddress(url: URL, headers: Headers, publicUrl: string | undefined): URL {
  if (publicUrl !== undefined) return new URL(`${url.pathname}${url.search}`, publicUrl);
  const scheme = headers.get('x-forwarded-proto')?.split(',')[0]?.trim();
  if (scheme !== 'https' && scheme !== 'http') return url;
  const address = new URL(url);
  address.protocol = scheme;
  return address;
}
