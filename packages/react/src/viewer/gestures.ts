import { fittedSize, type View } from './presentation.ts';
import type { ViewerSession } from './viewerSession.ts';
import { windowOf } from './viewerState.ts';
import { createWheelSteps, wheelPixels } from './wheelSteps.ts';

/** What a drag with the main button or one finger does. */
export type ViewerTool = 'window' | 'pan' | 'zoom';

const zoomRange = { least: 0.25, most: 40 };
/** One event of a wheel zooms no further than so many pixels of its travel. */
const wheelZoomPx = 400;

/** Zooms by `factor` around a point, given in CSS pixels from the middle of the viewport. */
export function zoomAround(session: ViewerSession, element: HTMLElement, factor: number, x = 0, y = 0): void {
  const size = shownSize(session, element);
  if (!size) return;
  const { view } = session.getState();
  const zoom = clamp(view.zoom * factor, zoomRange.least, zoomRange.most);
  const shift = (pixels: number, length: number) => pixels / (length * view.zoom) - pixels / (length * zoom);
  session.setView(
    keepInSight({ zoom, center: [view.center[0] + shift(x, size.width), view.center[1] + shift(y, size.height)] }),
  );
}

/** Moves the picture by CSS pixels. */
export function panBy(session: ViewerSession, element: HTMLElement, dx: number, dy: number): void {
  const size = shownSize(session, element);
  if (!size) return;
  const { view } = session.getState();
  const [x, y] = view.center;
  session.setView(
    keepInSight({ ...view, center: [x - dx / (size.width * view.zoom), y - dy / (size.height * view.zoom)] }),
  );
}

/** Right makes the window wider, down makes the picture darker, in steps that fit the window. */
export function dragWindow(session: ViewerSession, dx: number, dy: number): void {
  const { window } = windowOf(session.getState()) ?? {};
  if (!window) return;
  const step = Math.max(1, window.width) / 300;
  session.setWindow({ center: window.center + dy * step, width: Math.max(1, window.width + dx * step) });
}

/** Listens to mouse, pen, fingers and wheel on `element`; returns what stops it. */
export function attachGestures(element: HTMLElement, session: ViewerSession, tool: () => ViewerTool): () => void {
  const pointers = new Map<number, { x: number; y: number; button: number }>();
  const wheelSteps = createWheelSteps();

  /** How many pixels of the screen one CSS pixel of the element is: more than one in a page that is zoomed by styles. */
  const scale = (): number => element.getBoundingClientRect().width / Math.max(1, element.offsetWidth) || 1;
  const fromMiddle = (clientX: number, clientY: number): [number, number] => {
    const box = element.getBoundingClientRect();
    return [(clientX - box.left - box.width / 2) / scale(), (clientY - box.top - box.height / 2) / scale()];
  };

  const onDown = (event: PointerEvent): void => {
    // A captured pointer never clicks the button that it was pressed on.
    if (event.target instanceof Element && event.target.closest('button')) return;
    element.setPointerCapture(event.pointerId);
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, button: event.button });
  };
  const onMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    const after = { ...before, x: event.clientX, y: event.clientY };
    pointers.set(event.pointerId, after);
    const [dx, dy] = [(after.x - before.x) / scale(), (after.y - before.y) / scale()];
    if (other) {
      const spread = (point: { x: number; y: number }) => Math.hypot(point.x - other.x, point.y - other.y);
      const [x, y] = fromMiddle((after.x + other.x) / 2, (after.y + other.y) / 2);
      zoomAround(session, element, spread(after) / Math.max(1, spread(before)), x, y);
      panBy(session, element, dx / 2, dy / 2);
      return;
    }
    const does = before.button === 1 ? 'pan' : before.button === 2 ? 'zoom' : tool();
    if (does === 'pan') panBy(session, element, dx, dy);
    else if (does === 'zoom') zoomAround(session, element, 1.01 ** -dy);
    else dragWindow(session, dx, dy);
  };
  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const state = session.getState();
    if (event.ctrlKey || state.images.length < 2) {
      const [x, y] = fromMiddle(event.clientX, event.clientY);
      zoomAround(session, element, 1.0015 ** -clamp(wheelPixels(event), -wheelZoomPx, wheelZoomPx), x, y);
      return;
    }
    const steps = wheelSteps(event);
    if (steps !== 0) session.goTo(state.index + steps);
  };
  const onMenu = (event: Event): void => event.preventDefault();

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
  element.addEventListener('wheel', onWheel, { signal, passive: false });
  element.addEventListener('contextmenu', onMenu, { signal });
  return () => stop.abort();
}

/** Does what a key asks for; true when it was one of ours. */
export function pressKey(session: ViewerSession, element: HTMLElement, key: string, shift: boolean): boolean {
  const { index, images } = session.getState();
  const drag = shift ? 12 : 0;
  const actions: Record<string, () => void> = {
    ArrowUp: () => (drag ? dragWindow(session, 0, -drag) : session.goTo(index - 1)),
    ArrowDown: () => (drag ? dragWindow(session, 0, drag) : session.goTo(index + 1)),
    ArrowLeft: () => (drag ? dragWindow(session, -drag, 0) : session.goTo(index - 1)),
    ArrowRight: () => (drag ? dragWindow(session, drag, 0) : session.goTo(index + 1)),
    PageUp: () => session.goTo(index - 10),
    PageDown: () => session.goTo(index + 10),
    Home: () => session.goTo(0),
    End: () => session.goTo(images.length - 1),
    '+': () => zoomAround(session, element, 1.25),
    '=': () => zoomAround(session, element, 1.25),
    '-': () => zoomAround(session, element, 0.8),
    r: () => session.reset(),
    i: () => session.toggleInvert(),
  };
  const action = actions[key.length === 1 ? key.toLowerCase() : key];
  action?.();
  return action !== undefined;
}

/** The size of the whole picture on screen at zoom 1, in CSS pixels of `element`. */
function shownSize(session: ViewerSession, element: HTMLElement): { width: number; height: number } | undefined {
  const { shown } = session.getState();
  if (!shown || element.clientWidth === 0) return undefined;
  const { description, pixelAspect } = shown.image;
  return fittedSize(
    { rows: description.rows, columns: description.columns, pixelAspect },
    { width: element.clientWidth, height: element.clientHeight },
  );
}

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The middle of the viewport stays on the picture, so that it cannot be lost. */
const keepInSight = ({ zoom, center: [x, y] }: View): View => ({ zoom, center: [clamp(x, 0, 1), clamp(y, 0, 1)] });
