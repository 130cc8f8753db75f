import { TriageList } from '@clinikit/react/chart';
import { useQueryClient } from '@tanstack/react-query';

/** Images whose patient is not known for certain: a person looks and decides. */
export function TriagePage() {
  const queries = useQueryClient();
  return (
    <>
      <h1>Triage</h1>
      <p className="lead">These images need a person to decide whose they are.</p>
      <TriageList onFile={() => void queries.invalidateQueries({ queryKey: ['header'] })} />
    </>
  );
}
