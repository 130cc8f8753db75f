import type { ReactNode } from 'react';
import type { ViewerLabels } from '../../provider/messages/messages.ts';
import { standingInstance } from '../core/openingPlace.ts';
import type { ViewerSession } from '../core/viewerSession.ts';
import type { ViewerState } from '../core/viewerState.ts';

interface SeriesStripProps {
  session: ViewerSession;
  state: ViewerState;
  labels: ViewerLabels;
}

/** One thumbnail for each series of the study that holds pictures. */
export function SeriesStrip({ session, state, labels }: SeriesStripProps): ReactNode {
  return (
    <nav className="ck-series" aria-label={labels.series}>
      {state.series.map((series) => {
        const { seriesInstanceUid, description, modality, number, instances } = series;
        const previewUrl = standingInstance(series)?.previewUrl;
        return (
          <button
            type="button"
            key={seriesInstanceUid}
            className="ck-series-item"
            aria-current={seriesInstanceUid === state.seriesInstanceUid}
            onClick={() => session.openSeries(seriesInstanceUid)}
          >
            <span className="ck-series-picture">
              {previewUrl ? <img src={previewUrl} alt="" draggable={false} /> : modality}
            </span>
            <span className="ck-series-name" dir="auto">
              {labels.seriesLabel(description, modality, number)}
            </span>
            <span className="ck-series-count">{labels.imageCount(instances.length)}</span>
          </button>
        );
      })}
    </nav>
  );
}
