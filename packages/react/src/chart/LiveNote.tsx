import type { ReactNode } from 'react';
import type { Liveness } from '../queries/clinicEvents.ts';
import type { ChartLabels } from './labels.ts';

/** Says that a list has stopped following the clinic; while it does follow, there is nothing to see. */
export function LiveNote({ live, labels }: { live: Liveness; labels: ChartLabels }): ReactNode {
  return (
    <div className="ck-not-live" role="status">
      {live.outdated && (
        <>
          <span>{live.state === 'closed' ? labels.notLive : labels.connectionLost}</span>
          {live.state === 'closed' && (
            <button type="button" className="ck-button" onClick={live.retry}>
              {labels.retry}
            </button>
          )}
        </>
      )}
    </div>
  );
}
