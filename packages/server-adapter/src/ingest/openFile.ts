import { get as getPlain, type IncomingMessage, Agent as PlainAgent } from 'node:http';
import { get as getSecure, Agent as SecureAgent } from 'node:https';
import { free } from '../memory/bytes.ts';
import type { OrthancSourceOptions } from './source.ts';

/** An answer that begins: how large the file is, and the file itself. */
export interface OpenFile {
  readonly sizeBytes: number;
  /** All of it; undefined when it broke off or stood still. */
  read(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Ends it unread. */
  close(): void;
}

/** How long a connection may stand still. */
const idleMs = 30_000;

/** Orthanc keeps a connection for a second: it is used again within that. */
const kept = { keepAlive: true, agentKeepAliveTimeoutBuffer: 300 };
const plainAgent = new PlainAgent(kept);
const secureAgent = new SecureAgent(kept);

/**
 * Asks an Orthanc for the file of an instance, whose bytes go from the socket into their memory. `fetch` makes a connection
 * for each file, since Orthanc keeps them for no longer than the second by which `fetch` is early, and copies twice: it costs
 * twice as much.
 *
 * @returns undefined for whatever is not a file whose length is known, and where nobody answers: the client for Orthanc says
 *   what is wrong.
 */
export function openFile(
  { url, auth }: Pick<OrthancSourceOptions, 'url' | 'auth'>,
  resourceId: string,
  signal: AbortSignal | undefined,
): Promise<OpenFile | undefined> {
  const address = `${url.replace(/\/+$/, '')}/instances/${encodeURIComponent(resourceId)}/file`;
  const isSecure = address.startsWith('https:');
  return new Promise((resolve) => {
    const request = (isSecure ? getSecure : getPlain)(address, {
      agent: isSecure ? secureAgent : plainAgent,
      headers: { accept: '*/*', 'accept-encoding': 'identity' },
      ...(auth && { auth: `${auth.username}:${auth.password}` }),
      ...(signal && { signal }),
      timeout: idleMs,
    });
    request.on('timeout', () => request.destroy());
    // Also for what goes wrong later, which the answer tells of by its own end.
    request.on('error', () => resolve(undefined));
    request.on('response', (response) => {
      const sizeBytes = sizeOf(response);
      if (sizeBytes === undefined) {
        response.destroy();
        resolve(undefined);
        return;
      }
      response.on('error', () => undefined);
      resolve({ sizeBytes, read: () => readAll(response, sizeBytes), close: () => response.destroy() });
    });
  });
}

function sizeOf({ statusCode, headers }: IncomingMessage): number | undefined {
  if (statusCode !== 200 || (headers['content-encoding'] ?? 'identity') !== 'identity') return undefined;
  const sizeBytes = Number(headers['content-length'] ?? Number.NaN);
  return Number.isSafeInteger(sizeBytes) ? sizeBytes : undefined;
}

function readAll(response: IncomingMessage, sizeBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return new Promise((resolve) => {
    const bytes = new Uint8Array(sizeBytes);
    let length = 0;
    let last: Buffer | undefined;
    response.on('data', (chunk: Buffer) => {
      bytes.set(chunk, length);
      length += chunk.byteLength;
      // Nobody looks at the one before any more.
      if (last) freeOwn(last);
      last = chunk;
    });
    response.on('close', () => {
      if (last) freeOwn(last);
      resolve(response.complete && length === sizeBytes ? bytes : undefined);
    });
  });
}

/** Memory that is the chunk's alone. Left to the garbage collector, it makes it go through the whole heap each few dozen files. */
function freeOwn({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) free(buffer);
}
