/** A multipart answer of so many parts of so many bytes each. */
export interface Answer {
  readonly parts: number;
  readonly partBytes: number;
}

/** As long as those of servers: Orthanc's has 72 characters, dcm4chee's 36. */
const boundary = '0f9d8c7b-6a5e-4d3c-2b1a-09f8e7d6c5b4';

/** Content-Type of every answer. */
export const contentType = `multipart/related; type="application/octet-stream"; boundary=${boundary}`;

/** What ends the line behind a body. */
export const lineEnd = new TextEncoder().encode('\r\n');

/** What stands before and behind the bodies of an answer, in the words of Orthanc's plugin. */
export function framing({ partBytes }: Answer): { readonly head: Uint8Array; readonly last: Uint8Array } {
  const encoder = new TextEncoder();
  const headers = ['Content-Type: application/octet-stream', `Content-Length: ${partBytes}`, 'MIME-Version: 1.0'];
  return {
    head: encoder.encode(`--${boundary}\r\n${headers.join('\r\n')}\r\n\r\n`),
    last: encoder.encode(`--${boundary}--\r\n`),
  };
}

/** Bytes as noisy as pixels, the same in every process. */
export function noise(sizeBytes: number): Uint8Array<ArrayBuffer> {
  const words = new Uint32Array(Math.ceil(sizeBytes / 4));
  let state = 2463534242;
  for (const [index] of words.entries()) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = state;
  }
  return new Uint8Array(words.buffer, 0, sizeBytes);
}

/** An answer as a whole. */
export function wholeAnswer(answer: Answer): Uint8Array<ArrayBuffer> {
  const { head, last } = framing(answer);
  const part = [head, noise(answer.partBytes), lineEnd];
  const partBytes = part.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(answer.parts * partBytes + last.length);
  let at = 0;
  for (const each of [...Array.from({ length: answer.parts }, () => part).flat(), last]) {
    bytes.set(each, at);
    at += each.length;
  }
  return bytes;
}
