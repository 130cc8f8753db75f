import { useClinic, useClinicEvents } from '@clinikit/react';
import type { ReactNode } from 'react';
import { useWords } from '../words/useWords.ts';

const ignore = () => undefined;

/** Whether the page hears of changes. */
export function LiveState(): ReactNode {
  const words = useWords();
  const liveness = useClinicEvents(useClinic(), ignore);
  return (
    <p className="live" data-live={liveness.state} role="status" title={words.live[liveness.state]}>
      <span className="live-word">{words.live[liveness.state]}</span>
      {liveness.state === 'closed' && (
        <button type="button" onClick={liveness.retry}>
          {words.tryAgain}
        </button>
      )}
    </p>
  );
}
