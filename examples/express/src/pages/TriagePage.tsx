import { TriageList } from '@clinikit/react/chart';
import { useQueryClient } from '@tanstack/react-query';

/** Images whose patient is not known for certain: a person looks and decides. */
export function TriagePage() {
  const queries = useQueryClient();
  return (
    <>
      <h1>Triage</h1>
      <p className="lead">These images arrived under a name or number that the clinic does not know for certain.</p>
      <TriageList onFile={() => void queries.invalidateQueries({ queryKey: ['header'] })} />
    </>
  );
}
