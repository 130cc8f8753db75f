import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../../examples/express/demo/programs.ts';
import { orthancPath, orthancPlugin, startOrthanc, type TestOrthanc } from './orthanc.ts';

/** Two Orthancs, each with a worklist of one entry, that let each other do anything. */
export interface TwoOrthancs {
  readonly local: TestOrthanc;
  readonly remote: TestOrthanc;
  stop(): Promise<void>;
}

/** DCMTK's maker of files, or undefined; tests that need it are skipped then. */
export const dump2dcmPath = (): string | undefined => findProgram('dump2dcm');

const worklist = `
(0008,0005) CS [ISO_IR 192]
(0010,0010) PN [Żółkiewska^Łucja]
(0010,0020) LO [W1]
(0020,000d) UI [1.2.276.0.7230010.3.2.1]
(0040,0100) SQ
(fffe,e000) -
(0008,0060) CS [PX]
(0040,0001) AE [ROOM1]
(0040,0002) DA [20260102]
(0040,0003) TM [090000]
(fffe,e00d) -
(fffe,e0dd) -
`;

const anyone = {
  DicomAlwaysAllowEcho: true,
  DicomAlwaysAllowStore: true,
  DicomAlwaysAllowFind: true,
  DicomAlwaysAllowGet: true,
  DicomAlwaysAllowMove: true,
  DicomAlwaysAllowFindWorklist: true,
};

/** Starts both; `configuration` is the local one's, `program` the machine's own by default. */
export async function startTwoOrthancs(
  configuration: Readonly<Record<string, unknown>> = {},
  program = orthancPath(),
): Promise<TwoOrthancs> {
  const folder = mkdtempSync(join(tmpdir(), 'clinikit-two-'));
  const worklists = join(folder, 'worklists');
  mkdirSync(worklists);
  const dump = join(folder, 'worklist.dump');
  writeFileSync(dump, worklist);
  execFileSync(dump2dcmPath() ?? 'dump2dcm', ['--write-xfer-little', dump, join(worklists, 'entry.wl')]);
  const plugin = {
    Plugins: [orthancPlugin('libModalityWorklists.so', program)],
    Worklists: { Enable: true, Database: worklists },
  };
  const [local, remote] = await Promise.all([
    startOrthanc({ program, configuration: { ...anyone, ...plugin, ...configuration } }),
    startOrthanc({ program, configuration: { ...anyone, ...plugin, DicomAet: 'REMOTE' } }),
  ]);
  return {
    local,
    remote: { ...remote, aet: 'REMOTE' },
    stop: async () => {
      await Promise.all([local.stop(), remote.stop()]);
      rmSync(folder, { recursive: true });
    },
  };
}
