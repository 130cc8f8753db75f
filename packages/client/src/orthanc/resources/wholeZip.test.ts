import { afterEach, expect, test } from 'vitest';
import { type LocalServer, startServer } from '../../../../../scripts/test/localServer.ts';
import { createOrthancClient } from '../client.ts';

const study = '11111111-22222222-33333333-44444444-55555555';
const zip = Buffer.concat([
  Buffer.alloc(200_000, 7),
  Buffer.from('PK\x05\x06'),
  Buffer.alloc(18),
  Buffer.from('Created by Orthanc'),
]);
let server: LocalServer | undefined;
afterEach(async () => server?.close());

test.each([
  ['whole', zip.length, true],
  ['cut off by Orthanc', 100_000, false],
  ['cut off within its end', zip.length - 45, false],
])('an archive that is %s', async (_name, sizeBytes, isWhole) => {
  // No length is told, as Orthanc tells none.
  server = await startServer((_request, response) => {
    response.write(zip.subarray(0, sizeBytes - 10));
    response.end(zip.subarray(sizeBytes - 10, sizeBytes));
  });
  const orthanc = createOrthancClient({ url: server.url });
  const { body } = await orthanc.studies.archive(study);
  const read = new Response(body).arrayBuffer().then(({ byteLength }) => byteLength);
  if (isWhole) await expect(read).resolves.toBe(zip.length);
  else await expect(read).rejects.toMatchObject({ name: 'ClientError', code: 'network' });
});
