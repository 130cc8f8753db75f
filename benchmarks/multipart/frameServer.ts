import { once } from 'node:events';
import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Answer, contentType, framing, lineEnd, noise } from './answer.ts';

/** A DICOMweb server of one image that never ends, made up as it is sent. */
export interface FrameServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Answers `/frames/1,2,3` with so many parts of `frameBytes`, an instance with one part of `fileBytes`, and the other paths
 * with what `pages` has for them.
 */
export async function startFrameServer(
  { frameBytes, fileBytes }: { readonly frameBytes: number; readonly fileBytes: number },
  pages: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {},
): Promise<FrameServer> {
  const block = noise(1_048_576);
  const server = createServer(async (request, response) => {
    const url = request.url ?? '/';
    const page = pages[url];
    if (page !== undefined) return response.writeHead(200, { 'content-type': page.type }).end(page.body);
    const frames = /\/frames\/([\d,]+)$/.exec(url)?.[1]?.split(',').length;
    const answer = frames === undefined ? { parts: 1, partBytes: fileBytes } : { parts: frames, partBytes: frameBytes };
    response.writeHead(200, { 'content-type': contentType });
    // A reader that goes away in the middle is its own business.
    await pipeline(Readable.from(answerBlocks(answer, block)), response).catch(() => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

// Made up as it is read, so that the server holds one block and no more.
function* answerBlocks(answer: Answer, block: Uint8Array): Generator<Uint8Array> {
  const { head, last } = framing(answer);
  for (let part = 0; part < answer.parts; part += 1) {
    yield head;
    for (let left = answer.partBytes; left > 0; left -= block.length) {
      yield left < block.length ? block.subarray(0, left) : block;
    }
    yield lineEnd;
  }
  yield last;
}
