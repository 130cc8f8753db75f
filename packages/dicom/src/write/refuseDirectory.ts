import { DicomError } from '../errors.ts';
import type { Dataset } from '../read/dicomFile.ts';

/**
 * The records of a media directory are found by offsets into its file, which would point to the wrong places.
 * @throws DicomError invalid_value
 * @source DICOM PS3.3 F.3.2.2
 */
export function refuseDirectory(dataset: Dataset): void {
  if (!dataset.has('00041200')) return;
  throw new DicomError('invalid_value', 'A media directory: its offsets would point to the wrong places', {
    tag: '00041200',
  });
}
