import { createOrthancClient } from '@clinikit/client/orthanc';
import type { Source } from './source.ts';

/** Every instance of an Orthanc, study by study. */
export function orthancSource(options: { url: string; auth?: { username: string; password: string } }): Source {
  const orthanc = createOrthancClient(options);
  return {
    missing: [],
    close: async () => undefined,
    async *files(signal) {
      for await (const page of orthanc.studies.pages({ signal })) {
        for (const study of page.map(({ ID }) => ID).sort()) {
          const instances = await orthanc.studies.instances(study, { signal });
          for (const { ID, FileSize } of instances.sort((a, b) => (a.ID < b.ID ? -1 : 1))) {
            yield {
              ...{ name: ID, stamp: String(FileSize), sizeBytes: FileSize },
              read: (reading) => orthanc.instances.file(ID, { signal: reading }),
            };
          }
        }
      }
    },
  };
}
