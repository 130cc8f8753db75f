/** Whether whoever asks has just this answer. @source RFC 9110 13.1.2 */
export function hasTag(request: Request, etag: string): boolean {
  const given = request.headers.get('if-none-match') ?? '';
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return given.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}
