import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../database/migrations.ts';
import type { Tables } from '../database/schema.ts';
import { sqlite } from '../database/sqlite.ts';
import { files } from '../objects/files.ts';
import { demoFiles } from '../testing/testClinic.ts';
import { fileInstance } from './fileInstance.ts';
import { ensurePreview } from './preview.ts';

test('whoever goes away while a preview is made takes it from nobody else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-preview-'));
  const db = new Kysely<Tables>({ dialect: sqlite({ file: ':memory:' }).dialect });
  await migrate(db);
  const room = { db, objects: files({ folder }), now: () => Date.now() };
  const [file] = await demoFiles('patient3/bw');
  const arrival = { tenant: 'north', source: 'upload', patientIdSystem: () => undefined };
  const { sopInstanceUid } = await fileInstance(room, file ?? new Uint8Array(), arrival);
  const asked = { tenant: 'north', sopInstanceUid };
  await expect(ensurePreview(room, asked, AbortSignal.abort())).rejects.toMatchObject({ code: 'aborted' });
  expect((await ensurePreview(room, asked))?.subarray(1, 4)).toEqual(new TextEncoder().encode('PNG'));
  await db.destroy();
  await rm(folder, { recursive: true });
});
