import type { ReactNode } from 'react';
import type { ViewerLabels } from '../labels.ts';
import type { ViewerState } from '../viewerState.ts';

/** Who and what the picture shows, in the corners where readers look for it. */
export function Overlay({ state, labels }: { state: ViewerState; labels: ViewerLabels }): ReactNode {
  // The words belong to the picture on screen: while the next one is loading they stay with the one that is drawn.
  const index = state.shownIndex ?? state.index;
  const image = state.images[index];
  if (!image) return null;
  const { caption } = image;
  return (
    <div className="ck-overlay" data-clinikit-overlay>
      <div className="ck-overlay-corner" data-corner="top-left">
        <strong>{caption.patientName ?? labels.noName}</strong>
        <span>{caption.patientId ?? labels.noId}</span>
      </div>
      <div className="ck-overlay-corner" data-corner="top-right">
        {caption.studyDate && <span>{formatDicomDate(caption.studyDate)}</span>}
        {caption.studyDescription && <span>{caption.studyDescription}</span>}
      </div>
      <div className="ck-overlay-corner" data-corner="bottom-left">
        {caption.seriesDescription && <span>{caption.seriesDescription}</span>}
        <span className="ck-added" role="status">
          {state.added > 0 && labels.imagesAdded(state.added)}
        </span>
        <span>{labels.imageOf(index + 1, state.images.length)}</span>
      </div>
      <div className="ck-overlay-corner" data-corner="bottom-right">
        {state.window && (
          <span className="ck-numbers" data-clinikit-window>
            {labels.windowValues(formatNumber(state.window.center), formatNumber(state.window.width))}
            {state.windowOrigin === 'range' && ` (${labels.autoWindow})`}
          </span>
        )}
        <span className="ck-numbers">{labels.zoomValue(state.view.zoom)}</span>
      </div>
    </div>
  );
}

const formatNumber = (value: number): string =>
  new Intl.NumberFormat(undefined, { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0, useGrouping: false }).format(
    value,
  );

/** `20260131` in the words of the browser's locale; anything else as it stands. @source DICOM PS3.5 6.2 (DA) */
export function formatDicomDate(date: string): string {
  const parts = /^(\d{4})(\d{2})(\d{2})$/.exec(date);
  if (!parts) return date;
  const utc = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])));
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(utc);
}
