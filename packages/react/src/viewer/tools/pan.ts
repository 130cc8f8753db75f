import { icon } from '../../ui/icon.tsx';
import { fittedPicture } from '../core/shownPicture.ts';
import { movedView } from '../core/viewTransform.ts';
import type { Move, ToolTarget, ViewerTool } from './viewerTool.ts';

function move({ session, box }: ToolTarget, { dx, dy }: Move): void {
  const state = session.getState();
  const fitted = fittedPicture(state, box);
  if (fitted) session.setView(movedView(state.view, fitted, dx, dy));
}

/** Moves the picture with the pointer. */
export const panTool: ViewerTool = {
  name: 'pan',
  button: {
    label: 'pan',
    letter: 'P',
    Icon: icon(
      'M12 3v18M3 12h18M9.5 5.5 12 3l2.5 2.5M9.5 18.5 12 21l2.5-2.5M5.5 9.5 3 12l2.5 2.5M18.5 9.5 21 12l-2.5 2.5',
    ),
  },
  drag: move,
  mouseButton: 1,
  fingers: move,
};
