import type { ReactNode } from 'react';
import { formatLocalDate } from '../../provider/dates.ts';
import type { ViewerLabels } from '../../provider/messages/messages.ts';
import { WarningIcon } from '../../ui/icons.ts';
import type { ViewerState } from '../core/viewerState.ts';
import type { ViewerTool } from '../tools/viewerTool.ts';

interface OverlayProps {
  state: ViewerState;
  labels: ViewerLabels;
  locale: string;
  /** The tools whose work is told. */
  tools: readonly ViewerTool[];
}

/** Who and what the picture on screen shows, in the corners where readers look for it; nothing while there is none. */
export function Overlay({ state, labels, locale, tools }: OverlayProps): ReactNode {
  const { shown } = state;
  if (!shown) return null;
  const { caption } = shown.image;
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
        {caption.studyDate && <span>{formatLocalDate(isoDate(caption.studyDate), locale)}</span>}
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
        {tools.map(({ name, readOut }) => {
          const words = readOut?.(state, labels, locale);
          return (
            words && (
              <span key={name} className="ck-numbers" {...{ [`data-clinikit-${name}`]: true }}>
                {words}
              </span>
            )
          );
        })}
      </div>
    </div>
  );
}

/** @source DICOM PS3.5 6.2 (DA) */
const isoDate = (date: string): string => date.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
