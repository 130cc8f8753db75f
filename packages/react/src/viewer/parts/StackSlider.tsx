import type { ReactNode } from 'react';
import type { ViewerLabels } from '../labels.ts';
import type { ViewerSession } from '../session.ts';
import type { ViewerState } from '../viewerState.ts';

/** Where in the stack the picture is, and a way to go elsewhere in it. */
export function StackSlider(props: { session: ViewerSession; state: ViewerState; labels: ViewerLabels }): ReactNode {
  const { session, state, labels } = props;
  return (
    <input
      className="ck-slider"
      type="range"
      min={1}
      max={state.images.length}
      value={state.index + 1}
      aria-label={labels.position}
      aria-valuetext={labels.imageOf(state.index + 1, state.images.length)}
      onChange={(event) => session.goTo(Number(event.currentTarget.value) - 1)}
    />
  );
}
