import type { ReactNode } from 'react';
import type { Liveness } from '../live/liveness.ts';
import type { ChartLabels } from '../provider/messages/messages.ts';

/** Says that a list has stopped following the clinic; while it does follow, there is nothing to see. */
export function LiveNote({ liveness, labels }: { liveness: Liveness; labels: ChartLabels }): ReactNode {
  return (
    <div className="ck-not-live" role="status">
      {liveness.outdated && (
        <>
          <span>{liveness.state === 'closed' ? labels.notLive : labels.connectionLost}</span>
          {liveness.state === 'closed' && (
            <button type="button" className="ck-button" onClick={liveness.retry}>
              {labels.retry}
            </button>
          )}
        </>
      )}
    </div>
  );
}
