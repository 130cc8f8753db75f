import { UploadDropZone } from '@clinikit/react/chart';
import { Quarantine } from '../parts/Quarantine.tsx';
import { useWords } from '../words/useWords.ts';

/** Files from a disk, a stick or a mail, and what could not be filed. */
export function UploadPage() {
  const words = useWords();
  return (
    <>
      <h1>{words.uploadTitle}</h1>
      <p className="lead">{words.uploadLead}</p>
      <UploadDropZone />
      <Quarantine />
    </>
  );
}
