import { ClientError } from '../errors.ts';
import type { Http } from '../http/http.ts';
import { path } from '../http/path.ts';
import { upload } from '../http/upload.ts';
import { Binary } from './resources/binary.ts';

/** A file to be stored. */
export interface BinaryUpload {
  /** Of the file: `application/pdf`. */
  readonly contentType: string;
  /** Whose rules say who may read it: `Patient/p1`. */
  readonly securityContext: string;
  /** Hears how many bytes have gone out; where the platform does not know it, once at the end. */
  readonly onSent?: ((bytes: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A file that was read. */
export interface BinaryContent {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

/** Sends a file as its own bytes. @source https://hl7.org/fhir/R4/binary.html#rest */
export async function sendBinary(http: Http, content: Blob, options: BinaryUpload): Promise<string> {
  const { contentType, securityContext, onSent, signal } = options;
  const answer = await upload(http, path`/Binary`, {
    body: content,
    accept: 'application/fhir+json',
    // The file need not come back.
    headers: { 'content-type': contentType, 'x-security-context': securityContext, prefer: 'return=minimal' },
    onSent: (bytes) => onSent?.(Math.min(bytes, content.size)),
    signal,
  });
  const [, id] = /(?:^|\/)Binary\/([^/?]+)/.exec(answer.headers.get('location') ?? '') ?? [];
  const stored = id === undefined ? Binary.safeParse(jsonOf(answer.text)).data?.id : decodeURIComponent(id);
  if (stored === undefined) {
    throw new ClientError('bad_response', 'POST /Binary was answered with neither a resource nor its place.');
  }
  return stored;
}

/** Reads a file as its own bytes, also from a server that gives them in JSON alone. */
export async function readContent(
  http: Http,
  id: string,
  { signal }: { readonly signal?: AbortSignal | undefined } = {},
): Promise<BinaryContent> {
  const { bytes, headers } = await http.bytes(path`/Binary/${id}`, { accept: 'application/octet-stream', signal });
  const contentType = headers.get('content-type') ?? 'application/octet-stream';
  if (!/^application\/(fhir\+)?json\s*(;|$)/i.test(contentType)) return { bytes, contentType };
  const resource = Binary.safeParse(jsonOf(new TextDecoder().decode(bytes))).data;
  // A file may be JSON itself.
  if (resource?.id !== id) return { bytes, contentType };
  return { bytes: fromBase64(resource.data ?? ''), contentType: resource.contentType };
}

const fromBase64 = (data: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
