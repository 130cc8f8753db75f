import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countFiled, eventually } from '../../examples/express/test/clinicState.ts';
import { makeStudies } from '../../examples/express/test/instances.ts';
import { startSystem } from '../../examples/express/test/processes.ts';
import { startOrthanc } from '../../scripts/test/orthanc.ts';
import { storescu } from '../../scripts/test/storescu.ts';

const count = 120;

/** Instances a second: what Orthanc alone receives, and what is filed behind Orthanc and relay. */
export async function measureCstore(): Promise<{ orthanc: number; filed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'clinikit-bench-'));
  const [study] = await makeStudies(folder, 1, count);
  if (!study) throw new Error('There is no study to send.');
  const alone = await startOrthanc();
  const system = await startSystem();
  try {
    const send = async (orthanc: typeof alone) => {
      const startedAt = performance.now();
      await storescu(orthanc, study.files, 'rle');
      return startedAt;
    };
    const began = await send(alone);
    const aloneMs = performance.now() - began;
    const startedAt = await send(system.orthanc);
    await eventually(async () => {
      const filed = await countFiled(system, study.studyInstanceUid).catch(() => 0);
      return filed === count ? true : undefined;
    });
    const filedMs = performance.now() - startedAt;
    return { orthanc: (count * 1000) / aloneMs, filed: (count * 1000) / filedMs };
  } finally {
    await system.stop();
    await alone.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
