import type { ReactNode } from 'react';
import type { ViewerLabels } from '../labels.ts';
import { type ViewerState, windowOf } from '../viewerState.ts';
import { WarningIcon } from './icons.tsx';

/** Who and what the picture on screen shows, in the corners where readers look for it; nothing while there is none. */
export function Overlay({ state, labels }: { state: ViewerState; labels: ViewerLabels }): ReactNode {
  const { shown } = state;
  if (!shown) return null;
  const { caption } = shown.image;
  const set = windowOf(state);
  return (
    <div className="ck-overlay" data-clinikit-overlay>
      <div className="ck-overlay-corner" data-corner="top-left">
        <strong dir="auto">{caption.patientName ?? labels.noName}</strong>
        <span dir="auto">{caption.patientId ?? labels.noId}</span>
        {state.status === 'triage' && (
          <span className="ck-not-filed" data-clinikit-not-filed>
            <span className="ck-not-filed-mark">
              <WarningIcon />
              {labels.notFiled}
            </span>
            <span>{labels.notFiledHint}</span>
          </span>
        )}
      </div>
      <div className="ck-overlay-corner" data-corner="top-right">
        {caption.studyDate && <span>{formatDicomDate(caption.studyDate)}</span>}
        {caption.studyDescription && <span dir="auto">{caption.studyDescription}</span>}
      </div>
      <div className="ck-overlay-corner" data-corner="bottom-left">
        {caption.seriesDescription && <span dir="auto">{caption.seriesDescription}</span>}
        <span className="ck-added" role="status">
          {state.added > 0 && labels.imagesAdded(state.added)}
        </span>
        <span data-clinikit-counter>{labels.imageOf(shown.index + 1, state.images.length)}</span>
      </div>
      <div className="ck-overlay-corner" data-corner="bottom-right">
        {set && (
          <span className="ck-numbers" data-clinikit-window>
            {labels.windowValues(formatNumber(set.window.center), formatNumber(set.window.width))}
            {set.origin === 'range' && ` (${labels.autoWindow})`}
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
