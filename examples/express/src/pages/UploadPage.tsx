import { SetAsideList } from '@clinikit/react/admin';
import { UploadDropZone } from '@clinikit/react/chart';
import { useWords } from '../words/useWords.ts';

/** Files from a disk, a stick or a mail, and what could not be filed. */
export function UploadPage() {
  const words = useWords();
  return (
    <>
      <h1>{words.uploadTitle}</h1>
      <p className="lead">{words.uploadLead}</p>
      <UploadDropZone />
      <h2>{words.setAside}</h2>
      <SetAsideList />
    </>
  );
}
