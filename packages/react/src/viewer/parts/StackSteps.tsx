import type { ReactNode } from 'react';
import type { ViewerLabels } from '../../provider/messages/messages.ts';
import { NextIcon, PreviousIcon } from '../../ui/icons.ts';
import type { ViewerSession } from '../core/viewerSession.ts';
import { isReady, type ViewerState } from '../core/viewerState.ts';
import { ToolButton } from './ToolButton.tsx';

/**
 * Controls that go to another image of the stack. The thumb of the slider follows the hand and may be ahead of the
 * picture; its spoken value says whether the image is still loading.
 */
export function StackSteps(props: { session: ViewerSession; state: ViewerState; labels: ViewerLabels }): ReactNode {
  const { session, state, labels } = props;
  const { images, index } = state;
  const place = [index + 1, images.length] as const;
  return (
    <div className="ck-steps">
      <ToolButton label={labels.previous} keys="↑" disabled={index === 0} onPress={() => session.goTo(index - 1)}>
        <PreviousIcon />
      </ToolButton>
      <input
        className="ck-slider"
        type="range"
        min={1}
        max={images.length}
        value={index + 1}
        aria-label={labels.position}
        aria-valuetext={isReady(state) ? labels.imageOf(...place) : labels.loadingImage(...place)}
        onChange={(event) => session.goTo(Number(event.currentTarget.value) - 1)}
      />
      <ToolButton
        label={labels.next}
        keys="↓"
        disabled={index >= images.length - 1}
        onPress={() => session.goTo(index + 1)}
      >
        <NextIcon />
      </ToolButton>
    </div>
  );
}
