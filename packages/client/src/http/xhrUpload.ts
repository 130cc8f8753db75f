import { ClientError } from '../errors.ts';
import { beforeSending } from './attempt.ts';

/** The answer to an upload, its body as text. */
export interface UploadAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One upload. */
export interface UploadRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly onSent: (bytes: number) => void;
  /** How long it may stand still. */
  readonly timeoutMs: number;
  /** Whether cookies go to another origin, too. */
  readonly withCredentials?: boolean | undefined;
  readonly signal: AbortSignal | undefined;
}

// Only the members in use, since this file is also compiled without the types of a browser.
interface Xhr {
  readonly upload: { onprogress: ((event: { readonly loaded: number }) => void) | null };
  readonly status: number;
  readonly responseText: string;
  withCredentials: boolean;
  onload: (() => void) | null;
  onerror: (() => void) | null;
  onabort: (() => void) | null;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getAllResponseHeaders(): string;
  send(body: Blob): void;
  abort(): void;
}
type XhrClass = new () => Xhr;

const isXhrClass = (value: unknown): value is XhrClass => typeof value === 'function';

/** `XMLHttpRequest` where there is one: only it tells how many bytes of an upload have gone out. */
export function findXhr(): XhrClass | undefined {
  const found: unknown = Reflect.get(globalThis, 'XMLHttpRequest');
  return isXhrClass(found) ? found : undefined;
}

/** @throws ClientError `network`, `timeout` or `aborted`; any status that comes is an answer. */
export function xhrUpload(Xhr: XhrClass, request: UploadRequest): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    const xhr = new Xhr();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const abort = () => xhr.abort();
    const end = () => {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', abort);
    };
    const fail = (error: ClientError) => {
      end();
      reject(error);
    };
    const moved = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        fail(new ClientError('timeout', 'The upload stood still for too long. Try again.'));
        abort();
      }, request.timeoutMs);
    };
    xhr.upload.onprogress = ({ loaded }) => {
      moved();
      request.onSent(loaded);
    };
    xhr.onload = () => {
      end();
      resolve({ status: xhr.status, headers: parseHeaders(xhr.getAllResponseHeaders()), text: xhr.responseText });
    };
    xhr.onerror = () =>
      fail(new ClientError('network', 'The upload could not reach the server. Check the connection.'));
    xhr.onabort = () => fail(new ClientError('aborted', 'The upload was cancelled.'));
    beforeSending(() => {
      xhr.open('POST', request.url);
      xhr.withCredentials = request.withCredentials ?? false;
      for (const [name, value] of Object.entries(request.headers)) xhr.setRequestHeader(name, value);
    });
    if (request.signal?.aborted === true) return fail(new ClientError('aborted', 'The upload was cancelled.'));
    request.signal?.addEventListener('abort', abort);
    moved();
    xhr.send(request.body);
  });
}

function parseHeaders(text: string): Headers {
  const headers = new Headers();
  for (const line of text.trim().split(/[\r\n]+/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.append(line.slice(0, colon), line.slice(colon + 1).trim());
  }
  return headers;
}
