import { icon } from '../../ui/icon.tsx';
import { fittedPicture } from '../core/shownPicture.ts';
import { zoomedView } from '../core/viewTransform.ts';
import type { Point, ToolTarget, ViewerTool } from './viewerTool.ts';
import { wheelPixels } from './wheelSteps.ts';

/** One event of a wheel zooms no further than so many pixels of its travel. */
const wheelPx = 400;

/** Zooms around a point, which stays where it is. */
function zoomBy({ session, box }: ToolTarget, factor: number, { x, y }: Point = { x: 0, y: 0 }): void {
  const state = session.getState();
  const fitted = fittedPicture(state, box);
  if (fitted) session.setView(zoomedView(state.view, fitted, factor, x, y));
}

const zoomIn = (target: ToolTarget): void => zoomBy(target, 1.25);
const zoomOut = (target: ToolTarget): void => zoomBy(target, 0.8);

/** Makes the picture larger and smaller: by a drag up and down, by fingers, by the wheel where that has no other use. */
export const zoomTool: ViewerTool = {
  name: 'zoom',
  button: {
    label: 'zoom',
    letter: 'Z',
    Icon: icon('M17 10.5a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM15.5 15.5l5 5M10.5 7.8v5.4M7.8 10.5h5.4'),
  },
  drag: (target, { dy }) => zoomBy(target, 1.01 ** -dy),
  mouseButton: 2,
  fingers: (target, { factor }, middle) => zoomBy(target, factor, middle),
  wheel: () => (target, turn, at) => {
    const pixels = Math.min(wheelPx, Math.max(-wheelPx, wheelPixels(turn)));
    zoomBy(target, 1.0015 ** -pixels, at);
    return true;
  },
  keys: { '+': zoomIn, '=': zoomIn, '-': zoomOut },
  readOut: ({ shown, view }, labels) =>
    labels.zoomValue((shown?.depth === 'full' ? shown.presentation.view : view).zoom),
};
