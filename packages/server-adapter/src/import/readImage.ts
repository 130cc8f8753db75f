import { createHash } from 'node:crypto';
import { type DicomDate, parseDate, readDicom } from '@clinikit/dicom';
import {
  PatientBirthDate,
  PatientID,
  PatientName,
  SOPClassUID,
  SOPInstanceUID,
  StudyInstanceUID,
} from '@clinikit/dicom/tags';
import type { FileEntry } from './journal.ts';
import type { FoundFile } from './sources/source.ts';

/** Media Storage Directory Storage. @source DICOM PS3.6 A */
const directoryClass = '1.2.840.10008.1.3.10';

/** What a file is, and its bytes where it can be sent. */
export async function readImage(
  file: FoundFile,
  signal: AbortSignal,
): Promise<{ entry: FileEntry; bytes?: Uint8Array<ArrayBuffer> }> {
  const { name, stamp } = file;
  const entry = (outcome: FileEntry['outcome'], more: Partial<FileEntry> = {}): FileEntry => ({
    ...{ type: 'file', name, stamp, outcome },
    ...more,
  });
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await file.read(signal);
  } catch (error) {
    signal.throwIfAborted();
    return { entry: entry('unreadable', { reason: error instanceof Error ? error.message : 'unknown' }) };
  }
  try {
    const { dataset } = readDicom(bytes);
    if (dataset.get(SOPClassUID) === directoryClass) return { entry: entry('directory') };
    const [study, instance] = [dataset.get(StudyInstanceUID), dataset.get(SOPInstanceUID)];
    if (instance === undefined && study === undefined) return { entry: entry('not_dicom') };
    const patient = {
      id: dataset.get(PatientID) ?? '',
      family: dataset.get(PatientName)?.alphabetic?.family ?? '',
      birthDate: isoOf(parseDate(dataset.get(PatientBirthDate) ?? '')),
    };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { bytes, entry: entry('stored', { sha256, study, instance, patient }) };
  } catch {
    return { entry: entry('not_dicom') };
  }
}

/** `1984-02-29`; '' where the file does not say it. */
function isoOf(date: DicomDate | undefined): string {
  if (!date) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.year).padStart(4, '0')}-${two(date.month)}-${two(date.day)}`;
}
