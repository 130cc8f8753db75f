import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDicom } from '@clinikit/dicom';
import { SOPInstanceUID, StudyInstanceUID } from '@clinikit/dicom/tags';

const slices = join(import.meta.dirname, '../demo/studies/patient2/cbct');

/** Instances of one study made from the demo's CT slices, each with an identifier of its own. */
export interface MadeInstances {
  studyInstanceUid: string;
  files: string[];
}

/** Writes `count` files into `folder`; identifiers are replaced by others of the same length. */
export async function makeInstances(folder: string, count: number): Promise<MadeInstances> {
  await mkdir(folder, { recursive: true });
  const names = (await readdir(slices)).filter((name) => name.endsWith('.dcm')).sort();
  const files: string[] = [];
  let studyInstanceUid = '';
  for (let index = 0; index < count; index += 1) {
    const bytes = await readFile(join(slices, names[index % names.length] ?? ''));
    const { dataset } = readDicom(bytes);
    const uid = dataset.get(SOPInstanceUID) ?? '';
    studyInstanceUid = dataset.get(StudyInstanceUID) ?? '';
    const other = `2.25.9${String(index).padStart(uid.length - 6, '0')}`;
    for (let at = bytes.indexOf(uid); at >= 0; at = bytes.indexOf(uid, at + 1)) bytes.write(other, at, 'latin1');
    const file = join(folder, `${String(index).padStart(4, '0')}.dcm`);
    await writeFile(file, bytes);
    files.push(file);
  }
  return { studyInstanceUid, files };
}
