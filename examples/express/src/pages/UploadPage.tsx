import { UploadDropZone } from '@clinikit/react/chart';
import { Quarantine } from '../parts/Quarantine.tsx';

/** Files from a disk, a stick or a mail, and what could not be filed. */
export function UploadPage() {
  return (
    <>
      <h1>Upload images</h1>
      <p className="lead">
        DICOM files find their patient by themselves. Where number, name and birth date do not agree, they wait in
        triage.
      </p>
      <UploadDropZone />
      <Quarantine />
    </>
  );
}
