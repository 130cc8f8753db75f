/**
 * The texts of the Warning headers of an answer. In a browser, another origin must expose the header (CORS).
 *
 * @source RFC 7234 5.5; DICOM PS3.18 8.3.4.4
 */
export function warningsOf(headers: Headers): string[] {
  const header = headers.get('warning') ?? '';
  const quoted = [...header.matchAll(/\b\d{3} \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? '');
  if (quoted.length > 0) return quoted.map((text) => text.replace(/\\(.)/g, '$1'));
  // As the standard itself writes it: 299 {+service}: There are additional results that can be requested.
  return header.trim() === '' ? [] : [header.replace(/^\s*\d{3}\s+/, '').trim()];
}
