import type { ViewerSession } from '../core/viewerSession.ts';
import type { Point, ToolTarget, ViewerTool } from './viewerTool.ts';

interface Pressed extends Point {
  button: number;
}

/** The picture of `session` as it is drawn in `element`. */
export const targetIn = (element: HTMLElement, session: ViewerSession): ToolTarget => ({
  session,
  box: { width: element.clientWidth, height: element.clientHeight },
});

interface Surface {
  element: HTMLElement;
  session: ViewerSession;
  tools: readonly ViewerTool[];
  /** Aborts when nobody listens any more. */
  signal: AbortSignal;
}

/**
 * Gives the tools what mouse, pen, fingers and wheel do on `element`.
 *
 * @param chosen the tool that the main button and a single finger drag with.
 * @returns a function that ends it.
 */
export function attachGestures(
  element: HTMLElement,
  session: ViewerSession,
  tools: readonly ViewerTool[],
  chosen: () => ViewerTool,
): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const surface = { element, session, tools, signal };
  listenToPointers(surface, chosen);
  listenToWheel(surface);
  element.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  return () => stop.abort();
}

function listenToPointers({ element, session, tools, signal }: Surface, chosen: () => ViewerTool): void {
  const pointers = new Map<number, Pressed>();
  /** From the first finger that comes down to the last one that is lifted. */
  let gesture = {};

  const onDown = (event: PointerEvent): void => {
    // A captured pointer never clicks the button that it was pressed on.
    if (event.target instanceof Element && event.target.closest('button')) return;
    element.setPointerCapture(event.pointerId);
    if (pointers.size === 0) gesture = {};
    pointers.set(event.pointerId, { ...pointIn(element, event), button: event.button });
  };
  const onMove = (event: PointerEvent): void => {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    const after = { ...before, ...pointIn(element, event) };
    pointers.set(event.pointerId, after);
    const [dx, dy] = [after.x - before.x, after.y - before.y];
    const target = targetIn(element, session);
    session.inGesture(gesture, () => {
      if (!other) {
        const byButton = tools.find(({ mouseButton }) => mouseButton === before.button);
        return (byButton ?? chosen()).drag?.(target, { dx, dy });
      }
      const spread = (point: Point) => Math.hypot(point.x - other.x, point.y - other.y);
      const factor = spread(after) / Math.max(1, spread(before));
      const middle = { x: (after.x + other.x) / 2, y: (after.y + other.y) / 2 };
      // What lies between them moves half as far as one finger.
      for (const { fingers } of tools) fingers?.(target, { dx: dx / 2, dy: dy / 2, factor }, middle);
    });
  };
  const onUp = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  element.addEventListener('pointerdown', onDown, { signal });
  element.addEventListener('pointermove', onMove, { signal });
  element.addEventListener('pointerup', onUp, { signal });
  element.addEventListener('pointercancel', onUp, { signal });
}

function listenToWheel({ element, session, tools, signal }: Surface): void {
  const wheels = tools.flatMap(({ wheel }) => wheel?.() ?? []);
  /** A wheel does not say when it rests: its turns are one gesture until something else is done. */
  const gesture = {};
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const target = targetIn(element, session);
    session.inGesture(gesture, () => wheels.some((wheel) => wheel(target, event, pointIn(element, event))));
  };
  element.addEventListener('wheel', onWheel, { signal, passive: false });
}

/** Where an event is. In a page that is zoomed by styles, one CSS pixel of the element is more than one of the window. */
function pointIn(element: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  const scale = width / Math.max(1, element.offsetWidth) || 1;
  return { x: (clientX - left - width / 2) / scale, y: (clientY - top - height / 2) / scale };
}
