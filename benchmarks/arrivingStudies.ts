import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDicom } from '@clinikit/dicom';
import { SeriesInstanceUID, SOPInstanceUID, StudyInstanceUID } from '@clinikit/dicom/tags';

const patient = join(import.meta.dirname, '../examples/express/demo/studies/patient1');

/** The two kinds of image that a dentist makes all day; both JPEG-LS, of one patient. */
const images = [
  { kind: 'panoramic radiograph, 1.8 MB', file: join(patient, 'px/PX0001.dcm') },
  { kind: 'intraoral radiograph, 0.9 MB', file: join(patient, 'fmx/IO0001.dcm') },
] as const;

/** A study of one instance, which no Orthanc and no clinic has seen before. */
export interface ArrivingStudy {
  studyInstanceUid: string;
  kind: string;
  file: string;
}

/** Writes `count` studies into `folder`, the kinds by turns; identifiers are replaced by others of the same length. */
export async function makeArrivingStudies(folder: string, count: number): Promise<ArrivingStudy[]> {
  await mkdir(folder, { recursive: true });
  const studies: ArrivingStudy[] = [];
  for (let index = 0; index < count; index += 1) {
    const image = images[index % images.length] ?? images[0];
    const bytes = await readFile(image.file);
    const { dataset } = readDicom(bytes);
    for (const [place, tag] of [StudyInstanceUID, SeriesInstanceUID, SOPInstanceUID].entries()) {
      const uid = dataset.get(tag) ?? '';
      const other = `2.25.${place + 1}${String(index).padStart(uid.length - 6, '0')}`;
      for (let at = bytes.indexOf(uid); at >= 0; at = bytes.indexOf(uid, at + 1)) bytes.write(other, at, 'latin1');
    }
    const file = join(folder, `${String(index).padStart(4, '0')}.dcm`);
    await writeFile(file, bytes);
    const studyInstanceUid = readDicom(bytes).dataset.get(StudyInstanceUID) ?? '';
    studies.push({ studyInstanceUid, kind: image.kind, file });
  }
  return studies;
}
