import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createOrthancClient } from './client.ts';

const id = '11111111-22222222-33333333-44444444-55555555';
const sizeBytes = 1_000_000;
let close: (() => void) | undefined;
afterEach(() => close?.());

/** Answers everything with `header` and bytes, and ends the connection, as Orthanc does behind an archive. */
async function orthancThatEnds(header: string) {
  const server = createServer();
  const closed = Promise.withResolvers<void>();
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('close', () => closed.resolve());
    socket.once('data', () => {
      socket.write(`HTTP/1.1 200 OK\r\n${header}\r\nContent-Type: application/octet-stream\r\n\r\n`);
      socket.end(Buffer.alloc(sizeBytes));
    });
  });
  close = () => server.close();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('It has no port.');
  return { orthanc: createOrthancClient({ url: `http://127.0.0.1:${address.port}` }), closed: closed.promise };
}

test.each(['Connection: close', `Content-Length: ${sizeBytes}`])(
  'what is read after its connection has ended is whole (%s)',
  async (header) => {
    const { orthanc, closed } = await orthancThatEnds(header);
    const { body } = await orthanc.instances.fileStream(id);
    await closed;
    expect((await new Response(body).arrayBuffer()).byteLength).toBe(sizeBytes);
  },
);

test('keeps to the limit, and ends with an abort', async () => {
  const { orthanc } = await orthancThatEnds('Connection: close');
  const limited = await orthanc.instances.fileStream(id, { maxBytes: 1000 });
  await expect(new Response(limited.body).arrayBuffer()).rejects.toMatchObject({ code: 'too_large' });
  const stop = new AbortController();
  const stopped = await orthanc.instances.fileStream(id, { signal: stop.signal });
  const reader = stopped.body.getReader();
  stop.abort();
  await expect(
    (async () => {
      while (!(await reader.read()).done);
    })(),
  ).rejects.toMatchObject({ code: 'aborted' });
});
