import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrthancClient } from '@clinikit/client/orthanc';
import { describe, expect, test } from 'vitest';
import { orthancPath, startOrthanc } from '../../../../scripts/test/orthanc.ts';
import { sqlite } from '../database/sqlite.ts';
import { toNodeListener } from '../platform/nodeListener.ts';
import { syntheticInstance, syntheticUid } from '../testing/syntheticInstance.ts';
import { openTestClinic } from '../testing/testClinic.ts';
import { runImport } from './importCommand.ts';

describe.skipIf(!orthancPath())('an import from a real Orthanc', () => {
  test('brings every instance, byte for byte, and nothing twice', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'clinikit-import-'));
    const orthanc = await startOrthanc();
    const clinic = await openTestClinic(sqlite({ file: join(folder, 'clinic.sqlite') }));
    const server = createServer(toNodeListener(clinic.clinic)).listen(0, '127.0.0.1');
    try {
      const client = createOrthancClient({ url: orthanc.url, auth: orthanc });
      const instances = Array.from({ length: 12 }, (_, number) => syntheticInstance({ number, study: number % 3 }));
      for (const bytes of instances) await client.instances.upload(bytes);
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const reports: string[] = [];
      const told = { onProgress: () => undefined, onReport: (text: string) => void reports.push(text) };
      const { username, password } = orthanc;
      const settings = {
        clinic: { url: `http://127.0.0.1:${port}/api`, token: 'the token' },
        ...{ journalFile: join(folder, 'import.jsonl'), dryRun: false, concurrency: 4 },
        work: { kind: 'import', from: orthanc.url, orthancAuth: { username, password } },
      } as const;
      const signal = AbortSignal.timeout(120_000);
      expect(await runImport(settings, told, signal)).toBe(true);
      await client.instances.upload(syntheticInstance({ number: 12, study: 3 }));
      expect(await runImport(settings, told, signal)).toBe(true);
      expect(reports.map((text) => text.split('\n').slice(0, 2).join())).toEqual([
        '12 files were read:,  12 are images that the clinic has',
        '13 files were read:,  13 are images that the clinic has',
      ]);
      const [study, series, instance] = (['study', 'series', 'instance'] as const).map((kind) =>
        syntheticUid(kind, kind === 'instance' ? 7 : 1),
      );
      const original = await clinic.get(
        `/api/dicomweb/studies/${study}/series/${series}/instances/${instance}/original`,
      );
      expect(new Uint8Array(await original.arrayBuffer())).toEqual(instances[7]);
    } finally {
      server.close();
      await clinic.close();
      await orthanc.stop();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
