import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createDicomwebClient } from '@clinikit/client/dicomweb';
import { createOrthancClient } from '@clinikit/client/orthanc';
import { endsWithParent } from './endsWithParent.ts';
import { type DemoOrthanc, sendingAet } from './orthanc.ts';
import type { DemoStudy } from './studies.ts';

/** A way for a study to reach the clinic. */
export interface Sender {
  /** For the line that the demo prints. */
  way: string;
  send(study: DemoStudy & { files: string[] }, signal: AbortSignal): Promise<void>;
}

/** As a machine would: C-STORE to Orthanc, with DCMTK. */
export function cStore(storescu: string, dicom: NonNullable<DemoOrthanc['dicom']>): Sender {
  return {
    way: 'by C-STORE',
    send: ({ storescuOption, files }, signal) =>
      new Promise((resolve, reject) => {
        const called = ['-aet', sendingAet, '-aec', dicom.aet, storescuOption, dicom.host, String(dicom.port)];
        const child = spawn(storescu, [...called, ...files], {
          stdio: ['ignore', 'ignore', 'pipe'],
          env: { ...process.env, TCP_NODELAY: '1' },
          signal,
        });
        endsWithParent(child);
        let said = '';
        child.stderr.on('data', (chunk) => {
          said = `${said}${chunk}`.slice(-500);
        });
        child.once('error', reject);
        child.once('exit', (code) => {
          if (code === 0) resolve();
          else reject(new Error(`storescu ended with ${code}: ${said.trim()}`));
        });
      }),
  };
}

/** Through Orthanc's REST API, where DCMTK is not installed or the AE title is not known there. */
export function orthancUpload({ url, username, password }: DemoOrthanc): Sender {
  const orthanc = createOrthancClient({ url, ...(username && { auth: { username, password } }) });
  return {
    way: "by Orthanc's REST API",
    async send({ files }, signal) {
      for (const file of files) await orthanc.instances.upload(new Uint8Array(await readFile(file)), { signal });
    },
  };
}

/** Straight to the clinic, without Orthanc. */
export function stow(clinicUrl: string, serviceToken: string): Sender {
  const dicomweb = createDicomwebClient({ url: `${clinicUrl}/dicomweb`, auth: { token: serviceToken } });
  return {
    way: 'by STOW-RS',
    async send({ files }, signal) {
      const bytes = await Promise.all(files.map(async (file) => new Uint8Array(await readFile(file))));
      const { failed } = await dicomweb.store(bytes, { signal });
      const [first] = failed;
      if (first) throw new Error(`The clinic refused ${failed.length} of ${files.length} files: ${first.message}`);
    },
  };
}

/** Tries one way and, when that is refused, the other for good. */
export function orElse(first: Sender, second: Sender): Sender {
  let current = first;
  return {
    get way() {
      return current.way;
    },
    async send(study, signal) {
      try {
        await current.send(study, signal);
      } catch (error) {
        if (signal.aborted || current === second) throw error;
        current = second;
        await second.send(study, signal);
      }
    },
  };
}
