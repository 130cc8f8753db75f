import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDicom } from '@clinikit/dicom';
import { SeriesInstanceUID, SOPInstanceUID, StudyInstanceUID } from '@clinikit/dicom/tags';

const slices = join(import.meta.dirname, '../demo/studies/patient2/cbct');

/** Instances of one study made from the demo's CT slices, each with an identifier of its own. */
export interface MadeInstances {
  studyInstanceUid: string;
  files: string[];
}

/** Writes `count` files of the demo's own study into `folder`; their identifiers are replaced. */
export async function makeInstances(folder: string, count: number): Promise<MadeInstances> {
  return makeStudy(folder, { study: 0, count });
}

/** Writes `studies` studies with `count` files each, all of the same patient. */
export async function makeStudies(folder: string, studies: number, count: number): Promise<MadeInstances[]> {
  return Promise.all(
    Array.from({ length: studies }, (_, index) =>
      makeStudy(join(folder, `study${index + 1}`), { study: index + 1, count }),
    ),
  );
}

/** Study 0 keeps the demo's study and series; any other gets its own. */
async function makeStudy(folder: string, { study, count }: { study: number; count: number }): Promise<MadeInstances> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(slices)).filter((name) => name.endsWith('.dcm')).sort();
  const files: string[] = [];
  let studyInstanceUid = '';
  for (let index = 0; index < count; index += 1) {
    const bytes = await readFile(join(slices, names[index % names.length] ?? ''));
    const { dataset } = readDicom(bytes);
    const rename = (uid: string | undefined, other = uid): string => {
      if (!uid || !other) throw new Error('A slice of the demo has no identifiers.');
      for (let at = bytes.indexOf(uid); at >= 0; at = bytes.indexOf(uid, at + 1)) bytes.write(other, at, 'latin1');
      return other;
    };
    const [own, series] = [dataset.get(StudyInstanceUID), dataset.get(SeriesInstanceUID)];
    studyInstanceUid = study === 0 ? rename(own) : rename(own, madeUid(own, 7, study));
    if (study !== 0) rename(series, madeUid(series, 8, study));
    const sop = dataset.get(SOPInstanceUID);
    rename(sop, madeUid(sop, 9, study * 1000 + index));
    const file = join(folder, `${String(index).padStart(4, '0')}.dcm`);
    await writeFile(file, bytes);
    files.push(file);
  }
  return { studyInstanceUid, files };
}

/** An identifier as long as the one whose place it takes, so that no length in the file changes. */
const madeUid = (uid = '', kind: number, serial: number): string =>
  `2.25.${kind}${String(serial).padStart(uid.length - 6, '0')}`;
