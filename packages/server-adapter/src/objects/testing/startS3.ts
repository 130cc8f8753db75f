import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import type { S3Options } from '../s3.ts';

/**
 * A server that speaks S3, with one empty bucket. It checks signatures. It does not check the hash of a body, and does not
 * know how to abort an upload: it deletes the object of that key, and keeps the parts.
 */
export async function startS3({
  cors,
}: {
  cors?: string;
} = {}): Promise<{ options: S3Options; folder: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-s3-'));
  const server = new S3rver({
    ...{ address: '127.0.0.1', port: 0, silent: true, directory: folder },
    configureBuckets: [{ name: 'images', configs: cors ? [cors] : [] }],
  });
  const { port } = await server.run();
  return {
    folder,
    options: {
      ...{ endpoint: `http://127.0.0.1:${port}`, bucket: 'images', region: 'us-east-1' },
      ...{ accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    },
    async stop() {
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
