import { ClientError } from '../errors.ts';

/** One part of a multipart body. */
export interface Part {
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

/**
 * The parts of a `multipart/related` body; the bytes are views into it.
 *
 * @throws ClientError `bad_response` without a boundary or when the closing one is missing, which means a cut-off body.
 * @source RFC 2046 5.1.1
 */
export function parseMultipart(contentType: string, body: Uint8Array<ArrayBuffer>): Part[] {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType)?.slice(1).find(Boolean);
  if (boundary === undefined) throw malformed();
  const delimiter = new TextEncoder().encode(`--${boundary}`);
  const parts: Part[] = [];
  let at = nextDelimiter(body, delimiter, 0);
  while (at >= 0) {
    const start = at + delimiter.length;
    if (body[start] === dash && body[start + 1] === dash) return parts;
    const headersEnd = indexOf(body, blankLine, start);
    const next = headersEnd < 0 ? -1 : nextDelimiter(body, delimiter, headersEnd + 2);
    if (next < 0) throw malformed();
    parts.push({
      headers: parseHeaders(new TextDecoder().decode(body.subarray(start, headersEnd))),
      body: body.subarray(headersEnd + blankLine.length, Math.max(next - 2, headersEnd + blankLine.length)),
    });
    at = next;
  }
  throw malformed();
}

/** A `multipart/related` body of one DICOM file, and its content type. @source DICOM PS3.18 10.5.1 */
export function dicomMultipart(file: Blob): { body: Blob; contentType: string } {
  const boundary = `clinikit-${crypto.randomUUID()}`;
  const head = `--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`;
  return {
    body: new Blob([head, file, `\r\n--${boundary}--\r\n`]),
    contentType: `multipart/related; type="application/dicom"; boundary=${boundary}`,
  };
}

const dash = 0x2d;
const blankLine = Uint8Array.of(13, 10, 13, 10);

// A delimiter only counts at the start of a line, with the end of the line, the closing dashes or blanks behind it.
function nextDelimiter(body: Uint8Array, delimiter: Uint8Array, from: number): number {
  for (let at = indexOf(body, delimiter, from); at >= 0; at = indexOf(body, delimiter, at + 1)) {
    const [first, second] = [body[at + delimiter.length], body[at + delimiter.length + 1]];
    const startsLine = at === 0 || (body[at - 2] === 13 && body[at - 1] === 10);
    const ends = (first === 13 && second === 10) || (first === dash && second === dash) || first === 32 || first === 9;
    if (startsLine && ends) return at;
  }
  return -1;
}

function indexOf(body: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first] = wanted;
  if (first === undefined) return -1;
  for (let at = body.indexOf(first, from); at >= 0; at = body.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => body[at + index] === byte)) return at;
  }
  return -1;
}

function parseHeaders(text: string): Headers {
  const headers = new Headers();
  for (const line of text.split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon).trim(), line.slice(colon + 1).trim());
  }
  return headers;
}

function malformed(): ClientError {
  return new ClientError('bad_response', 'The multipart answer is malformed or was cut off. Try again.');
}
