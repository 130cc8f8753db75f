import { afterEach, beforeEach, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../scripts/test/localServer.ts';
import { createOrthancClient, type OrthancClient } from './client.ts';

const id = '00000001-00000002-00000003-00000004-00000005';
const system = JSON.stringify({ Version: '1.12.7', ApiVersion: 27, DatabaseVersion: 6 });

let server: LocalServer;
beforeEach(async () => {
  server = await startServer(({ url }, response) => response.end(url === '/system' ? system : 'bytes'));
});
afterEach(() => server.close());

const drain = async (answer: Promise<{ body: ReadableStream<Uint8Array> }>) => new Response((await answer).body).text();

const downloads: [string, (orthanc: OrthancClient) => Promise<unknown>][] = [
  ['a file', ({ instances }) => instances.file(id)],
  ['a file as it arrives', ({ instances }) => drain(instances.fileStream(id))],
  ['a frame', ({ instances }) => drain(instances.frame(id, 0))],
  ['a preview', ({ instances }) => instances.preview(id)],
  ['a value', ({ instances }) => instances.content(id, [])],
  ['a PDF', ({ instances }) => instances.pdf(id)],
  ['an attachment', ({ instances }) => drain(instances.attachments.data(id, 'dicom'))],
  ['numbers', ({ instances }) => drain(instances.numpy(id))],
  ['an archive', ({ studies }) => drain(studies.archive(id))],
  ['a changed copy', ({ instances }) => instances.modify(id, {})],
];

test.each(downloads)('%s is asked for without compression on the way', async (_name, download) => {
  await download(createOrthancClient({ url: server.url })).catch(() => undefined);
  expect(server.requests.at(-1)?.headers['accept-encoding']).toBe('identity');
});
