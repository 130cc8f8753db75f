import { UploadDropZone } from '@clinikit/react/chart';
import { Quarantine } from '../parts/Quarantine.tsx';

/** Files from a disk, a stick or a mail, and what could not be filed. */
export function UploadPage() {
  return (
    <>
      <h1>Upload images</h1>
      <p className="lead">
        Images are filed under the patient whose number, name and date of birth match. All others wait in triage.
      </p>
      <UploadDropZone />
      <Quarantine />
    </>
  );
}
