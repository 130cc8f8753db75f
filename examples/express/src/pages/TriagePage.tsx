import { TriageList } from '@clinikit/react/chart';
import { useWords } from '../words/useWords.ts';

/** Images whose patient is not known for certain: a person looks and decides. */
export function TriagePage() {
  const words = useWords();
  return (
    <>
      <h1>{words.triage}</h1>
      <p className="lead">{words.triageLead}</p>
      <TriageList />
    </>
  );
}
